/** In processes of their own: what is switched on stays on. */
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/platform/compiled-code.ts');

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'compiled-'));
  writeFileSync(join(top, 'program.cjs'), 'module.exports = () => 42;\n');
});
afterEach(() => rmSync(top, {recursive: true}));

/** Runs a program that keeps its code, of the build with this digest. */
function run(digest: string | undefined): string {
  if (digest !== undefined) writeFileSync(join(top, 'digest.txt'), `${digest}\n`);
  const script = `import {keepCompiledCode} from ${JSON.stringify(MODULE)};
    keepCompiledCode(${JSON.stringify(join(top, 'private'))}, ${JSON.stringify(join(top, 'digest.txt'))});
    const {default: program} = await import(${JSON.stringify(join(top, 'program.cjs'))});
    console.log(program());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function builds(): string[] {
  return readdirSync(join(top, 'private/code'));
}

const digestOf = (letter: string) => letter.repeat(64);

it('keeps the code of a build in a folder of its own, which only this user may open', () => {
  expect([run(digestOf('a')), run(digestOf('a'))]).toEqual(['42', '42']);
  expect(builds()).toEqual(['a'.repeat(16)]);

  const folder = join(top, 'private/code', 'a'.repeat(16));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder, {recursive: true}).length).toBeGreaterThan(1);
});

it('keeps the last builds only', () => {
  for (const letter of 'abcde') run(digestOf(letter));

  expect(builds()).toHaveLength(3);
  expect(builds()).toContain('e'.repeat(16));
});

it.each<[string, string | undefined, () => void]>([
  [
    'in a folder that others may write to',
    digestOf('a'),
    () => {
      mkdirSync(join(top, 'private'));
      chmodSync(join(top, 'private'), 0o777);
    },
  ],
  ['of a build without a digest', undefined, () => {}],
  ['of a build whose digest leads elsewhere', '../../../elsewhere', () => {}],
])('keeps nothing %s', (_, digest, prepare) => {
  prepare();

  expect(run(digest)).toBe('42');
  expect(readdirSync(top, {recursive: true}).filter((name) => `${name}`.includes('code'))).toEqual([]);
});
