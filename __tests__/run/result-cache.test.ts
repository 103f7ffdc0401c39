import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {FileScanner} from '../../src/scanner.ts';
import {type Files, memoryRepository} from '../support/memory-repository.ts';
import {scanner} from '../support/scanners/marker-file.ts';
import {runScanners, TEST_WORKER} from '../support/scanners/run.ts';

let cacheFolder: string;

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'run-cache-'));
});

afterEach(() => rm(cacheFolder, {recursive: true}));

const HEAD = {'a.txt': 'FIND a\nFACT f', 'b.txt': 'NOTE', 'c.txt': ''};

async function run(head: Files, more: {one?: FileScanner; settings?: string; code?: string; root?: string} = {}) {
  const repository = memoryRepository({head, ...(more.root !== undefined && {root: more.root})});
  const settingsFiles = {'.marker': new TextEncoder().encode(more.settings ?? '')};
  const {outcomes, notices} = await runScanners([more.one ?? scanner], repository, {
    cacheFolder,
    settings: new Map([['marker-file', {settingsFiles}]]),
    worker: {...TEST_WORKER, code: more.code === undefined ? TEST_WORKER.code : [more.code]},
  });
  const [outcome] = outcomes;
  if (outcome === undefined || outcome.kind === 'not-applicable') throw new Error('nothing was run');
  const {durationMs, counts, ...said} = outcome;
  return {said, counts, notices, read: repository.reads.length};
}

it('a second run reads and scans nothing and says the same', async () => {
  const first = await run(HEAD);
  const second = await run(HEAD);

  expect(first).toMatchObject({counts: {files: 3, reused: 0}, read: 3, said: {kind: 'completed'}});
  expect(second).toMatchObject({counts: {files: 3, reused: 3}, read: 0});
  expect(second.said).toEqual(first.said);
});

it('a run scans what has another content or another path', async () => {
  await run(HEAD);

  const next = await run({...HEAD, 'b.txt': 'FIND b', 'moved.txt': HEAD['a.txt']});

  expect(next).toMatchObject({counts: {files: 4, reused: 2}, read: 2});
  expect(await run(HEAD), 'and keeps what it did not need').toMatchObject({counts: {files: 3, reused: 3}});
});

describe('a run uses no results of', () => {
  const other = {...scanner, manifest: {...scanner.manifest, version: '2'}};
  const rules = async () => (await scanner.rules({settingsFiles: {}})).map((rule) => ({...rule, title: 'Changed'}));
  it.each([
    {name: 'another version', more: {one: other}},
    {name: 'other rules', more: {one: {...scanner, rules}}},
    {name: 'other settings', more: {settings: 'x'}},
    {name: 'other code', more: {code: import.meta.filename}},
  ])('$name', async ({more}) => {
    await run(HEAD);

    expect(await run(HEAD, more)).toMatchObject({counts: {files: 3, reused: 0}, notices: []});
    expect(await run(HEAD)).toMatchObject({counts: {files: 3, reused: 3}});
  });
});

it('a file that failed is tried again', async () => {
  const head = {...HEAD, 'bad.txt': 'THROW x'};
  const first = await run(head);

  expect(await run(head)).toMatchObject({said: first.said, counts: {files: 4, reused: 3}});
});

it('holds no contents', async () => {
  await run({'a.txt': 'FIND a\nprivate words'});

  const files = await readdir(cacheFolder);
  expect(files).toHaveLength(1);
  for (const file of files) expect(await readFile(join(cacheFolder, file), 'utf8')).not.toContain('private words');
});

it('that is damaged costs a notice and a scan, never a result', async () => {
  const first = await run(HEAD);
  for (const file of await readdir(cacheFolder)) await writeFile(join(cacheFolder, file), 'garbage');

  const second = await run(HEAD);

  expect(second).toMatchObject({said: first.said, counts: {files: 3, reused: 0}});
  expect(second.notices).toEqual(['the cache file of marker-file is damaged; its files are scanned again']);
  expect(await run(HEAD), 'and is whole again').toMatchObject({counts: {reused: 3}, notices: []});
});

it('inside the scanned folder is not used: whoever wrote the repository could have written it', async () => {
  await run(HEAD);

  const inside = await run(HEAD, {root: join(cacheFolder, '..')});

  expect(inside).toMatchObject({counts: {files: 3, reused: 0}});
  expect(inside.notices).toEqual([expect.stringContaining('lies inside the scanned folder')]);
});

it('whose key cannot be made is not used', async () => {
  const result = await run(HEAD, {code: '/nowhere'});

  expect(result).toMatchObject({said: {kind: 'completed'}, counts: {reused: 0}});
  expect(result.notices).toEqual([expect.stringMatching(/^The cache is not used: .*ENOENT/)]);
});
