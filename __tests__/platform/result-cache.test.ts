import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runProcess} from '../../src/platform/process.ts';
import {liesInside, loadResults, saveResults} from '../../src/platform/result-cache.ts';
import {decodeResults, encodeResults} from '../../src/platform/result-cache-format.ts';

const RESULTS = new Map([
  ['1"a.txt"', ''],
  ['2"ü\\n.txt"', '{"findings":[],"facts":"ü"}'],
]);

let folder: string;
const place = (digest = 'd1', scanner = 'secrets') => ({folder, scanner, digest});
const only = async () => join(folder, (await readdir(folder))[0] ?? '');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'result-cache-'));
});

afterEach(() => rm(folder, {recursive: true}));

it('gives back what was saved, for the same scanner and digest only', async () => {
  expect(await saveResults(place(), RESULTS)).toBeUndefined();

  expect(await loadResults(place())).toEqual({results: RESULTS, warning: undefined});
  expect(await loadResults(place('d2'))).toEqual({results: new Map(), warning: undefined});
  expect(await loadResults(place('d1', 'iac'))).toEqual({results: new Map(), warning: undefined});
});

it('makes the folder when it is missing', async () => {
  const inner = {...place(), folder: join(folder, 'a', 'b')};

  expect(await saveResults(inner, RESULTS)).toBeUndefined();
  expect((await loadResults(inner)).results).toEqual(RESULTS);
});

describe('a damaged file is empty, with a warning', () => {
  it.each([
    {name: 'cut off', damage: async (file: string) => truncate(file, 90)},
    {name: 'with a line more', damage: async (file: string) => appendFile(file, '3"b"\t\n')},
    {name: 'garbage', damage: async (file: string) => writeFile(file, Buffer.from([0, 255, 10, 9, 10]))},
    {name: 'empty', damage: async (file: string) => truncate(file, 0)},
    {
      name: 'with one byte changed',
      damage: async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('a.txt', 'b.txt')),
    },
    {
      name: 'of another version',
      damage: async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('results 1', 'results 2')),
    },
    {name: 'beyond all size', damage: async (file: string) => truncate(file, 2_000_000_000)},
    {
      name: 'that is a folder',
      damage: async (file: string) => {
        await rm(file);
        await mkdir(file);
      },
    },
  ])('$name', async ({damage}) => {
    await saveResults(place(), RESULTS);
    await damage(await only());

    expect(await loadResults(place())).toEqual({
      results: new Map(),
      warning: expect.stringMatching(/^the cache file of secrets .*; its files are scanned again$/),
    });
  });
});

it.skipIf(process.getuid?.() === 0)('a folder that cannot be written is a warning', async () => {
  await chmod(folder, 0o500);

  expect(await saveResults(place(), RESULTS)).toContain('could not be cached (EACCES)');

  await chmod(folder, 0o700);
});

it('a file where the folder should be is a warning', async () => {
  const warning = await saveResults({...place(), folder: '/etc/passwd/cache'}, RESULTS);

  expect(warning).toBe('results of secrets could not be cached (ENOTDIR); the next run scans again');
});

it('a disk that takes only a part is a warning and leaves nothing half-written', async () => {
  const module = join(import.meta.dirname, '../../src/platform/result-cache.ts');
  const save = `saveResults(${JSON.stringify(place())}, new Map([['k', 'x'.repeat(100_000)]]))`;
  const program = `console.log(await (await import(${JSON.stringify(module)})).${save})`;

  // The limit on file sizes (512-byte blocks) makes the write fail half-way, as a full disk does.
  const {stdout} = await runProcess({
    file: '/bin/sh',
    args: ['-c', 'ulimit -f 8 && exec "$0" "$@"', process.execPath, '--input-type=module', '-e', program],
    cwd: folder,
    env: {},
    timeoutMs: 30_000,
    maxOutputBytes: 10_000,
  });

  const said = new TextDecoder().decode(stdout);
  expect(said).toBe('results of secrets could not be cached (EFBIG); the next run scans again\n');
  expect(await readdir(folder)).toEqual([]);
});

it('a file that cannot be put into place is a warning and leaves nothing half-written', async () => {
  const target = join(folder, 'secrets-d1.results');
  await mkdir(target);
  await writeFile(join(target, 'x'), '');

  expect(await saveResults(place(), RESULTS)).toContain('could not be cached');
  expect(await readdir(folder)).toEqual(['secrets-d1.results']);
});

it('writers at the same time leave one whole file', async () => {
  const variants = Array.from({length: 8}, (_, index) => new Map([[`${index}"a"`, 'x'.repeat(100_000)]]));

  const warnings = await Promise.all(variants.map((results) => saveResults(place(), results)));

  expect(warnings.filter((warning) => warning !== undefined)).toEqual([]);
  const {results, warning} = await loadResults(place());
  expect(warning).toBeUndefined();
  expect(results.size).toBe(1);
  expect(await readdir(folder)).toHaveLength(1);
});

it('keeps the last digests of a scanner, and nothing that was left by a killed run', async () => {
  const old = join(folder, 'secrets-aa.results.1.tmp');
  await writeFile(old, '');
  await utimes(old, 1, 1);
  const others = ['secrets-extra-aa.results', 'iac-aa.results', 'notes.txt', 'secrets-aa.results.2.tmp'];
  for (const name of others) await writeFile(join(folder, name), '');

  for (const [index, digest] of ['a1', 'a2', 'a3', 'a4', 'a5'].entries()) {
    await saveResults(place(digest), RESULTS);
    await utimes(join(folder, `secrets-${digest}.results`), index, index);
  }

  const kept = ['secrets-a3.results', 'secrets-a4.results', 'secrets-a5.results'];
  expect((await readdir(folder)).sort()).toEqual([...others, ...kept].sort());
});

it('leaves out the last results when there are too many', () => {
  const many = new Map(Array.from({length: 100}, (_, index) => [`${index}`, 'x'.repeat(100)]));

  const bytes = encodeResults(many, 5_000);

  expect(bytes.length).toBeLessThanOrEqual(5_000);
  const decoded = decodeResults(bytes);
  expect([...(decoded?.keys() ?? [])].slice(0, 3)).toEqual(['0', '1', '2']);
  expect(decoded?.size).toBeGreaterThan(30);
});

describe('a folder lies inside another', () => {
  it.each([
    {name: 'the same', path: '.', inside: true},
    {name: 'below', path: 'cache', inside: true},
    {name: 'below and not there yet', path: 'a/b/c', inside: true},
    {name: 'by a link from outside', path: '../link-in/cache', inside: true},
    {name: 'with a name that begins with dots', path: '..cache', inside: true},
    {name: 'beside', path: '../beside', inside: false},
    {name: 'beside with the same beginning', path: '../root-cache', inside: false},
    {name: 'by a link that the repository holds', path: 'link-out/cache', inside: true},
  ])('$name: $inside', async ({path, inside}) => {
    const root = join(folder, 'root');
    await mkdir(root);
    await mkdir(join(folder, 'outside'));
    await symlink(root, join(folder, 'link-in'));
    await symlink(join(folder, 'outside'), join(root, 'link-out'));

    expect(await liesInside(`${root}/${path}`, root)).toBe(inside);
  });
});
