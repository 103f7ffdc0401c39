/** docs/adding-a-scanner.md, followed to the letter in a copy of the sources. */
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runProcess} from '../../src/platform/process.ts';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'src',
  'scanners',
  'scripts',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
];
const STEP_TIMEOUT_MS = 60_000;

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'adding-a-scanner-'));
  for (const name of COPIED) await cp(join(ROOT, name), join(copy, name), {recursive: true});
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, {recursive: true}));

it('one new folder and `npm run generate` make a scanner that finds, and that type-checks', async () => {
  for (const {path, code} of await filesOfThePage()) await write(join(copy, path), code);
  await write(join(copy, 'shop/services/cart/.npmrc'), '; a comment\nstrict-ssl = false\n');
  await write(join(copy, 'shop/.npmrc'), 'strict-ssl=true\n');

  const generated = await node('scripts/generate.ts');
  const typed = await node('node_modules/typescript/bin/tsc', '--noEmit', '--project', await projectOfTheFolder());
  const rules = await node('src/cli.ts', 'rules');
  const scan = await node('src/cli.ts', 'scan', 'shop', '--no-cache', '--scanners', 'npm-config', '--report', 'json');

  expect(generated, generated.said).toMatchObject({code: 0});
  expect(typed, typed.said).toMatchObject({code: 0});
  expect(rules.stdout).toContain('npmrc-tls-verification-off');
  expect(scan, scan.said).toMatchObject({code: 1});
  expect(JSON.parse(scan.stdout)).toMatchObject({
    verdict: {kind: 'fail'},
    scanners: expect.arrayContaining([expect.objectContaining({name: 'npm-config', outcome: 'completed'})]),
    findings: [
      {ruleId: 'npmrc-tls-verification-off', location: {path: 'services/cart/.npmrc', startLine: 2}, severity: 'high'},
    ],
  });
});

/** The code blocks of the page that follow a path: what the page tells to write. */
async function filesOfThePage(): Promise<readonly {path: string; code: string}[]> {
  const page = await readFile(join(ROOT, 'docs/adding-a-scanner.md'), 'utf8');
  const files = [...page.matchAll(/^`(?<path>[^`\n]+)`:\n\n```ts\n(?<code>[\s\S]*?)^```$/gm)].map(({groups}) => ({
    path: groups?.path ?? '',
    code: groups?.code ?? '',
  }));
  expect(
    files.map(({path}) => dirname(path)),
    'one folder',
  ).toEqual(['scanners/embedded/npm-config']);
  return files;
}

async function projectOfTheFolder(): Promise<string> {
  await write(
    join(copy, 'tsconfig.folder.json'),
    JSON.stringify({extends: './tsconfig.json', include: ['scanners/embedded/npm-config', 'scanners/*.ts']}),
  );
  return 'tsconfig.folder.json';
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
}

async function node(...args: string[]) {
  const {end, stdout, stderrTail} = await runProcess({
    file: process.execPath,
    args,
    cwd: copy,
    env: {PATH: process.env.PATH ?? '', HOME: copy},
    timeoutMs: STEP_TIMEOUT_MS,
    maxOutputBytes: 10_000_000,
  });
  const text = new TextDecoder().decode(stdout);
  return {code: end.kind === 'exited' ? end.code : end.kind, stdout: text, said: `${text}\n${stderrTail}`};
}
