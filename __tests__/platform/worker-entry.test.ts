import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {codeDigest} from '../../src/platform/code-digest.ts';
import {workerEntry} from '../../src/platform/worker-entry.ts';

it('is the source file in the sources', () => {
  const {file, code} = workerEntry();

  expect(file).toMatch(/\/src\/worker\.ts$/);
  expect([file, ...code].filter((path) => !existsSync(path))).toEqual([]);
});

it.each(['/any/dist/action/index.js', '/any/dist/bundle/356.index.js'])('is beside the bundle %s', (bundle) => {
  expect(workerEntry(bundle)).toEqual({file: '/any/dist/worker/index.js', code: ['/any/dist/digest.txt']});
});

it('has a digest that changes with any file of its code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'code-digest-'));
  const digests: string[] = [];
  for (const [name, text] of [
    ['a.ts', 'x'],
    ['a.ts', 'y'],
    ['rules.toml', 'y'],
  ] as const) {
    await writeFile(join(folder, name), text);
    digests.push(await codeDigest([folder]), await codeDigest([folder]));
  }
  await rm(folder, {recursive: true});

  expect(digests).toHaveLength(6);
  expect(new Set(digests).size).toBe(3);
});
