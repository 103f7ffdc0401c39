import {describe, expect, it} from 'vitest';
import type {ScanOutcome} from '../../src/run/outcome.ts';
import {HISTORY_COMMIT, memoryRepository} from '../support/memory-repository.ts';
import {scanner} from '../support/scanners/marker-file.ts';
import {runOne, runScanners, TEST_LIMITS} from '../support/scanners/run.ts';

describe('findings', () => {
  it('come from head, base and history, each on its own side', async () => {
    const repository = memoryRepository({
      head: {'a.txt': 'FIND one\nFIND two', 'b.txt': 'NOTE', 'ignored.md': 'FIND no'},
      base: {'a.txt': 'FIND one'},
      history: {'gone.txt': '\nFIND gone'},
    });

    const outcome = await runOne(scanner, repository);

    expect(outcome).toMatchObject({kind: 'completed', counts: {files: 4, reused: 0}});
    expect(found(outcome)).toEqual({
      head: ['a.txt:1 Marker one', 'a.txt:2 Marker two'],
      base: ['a.txt:1 Marker one'],
      history: [`gone.txt:2 Marker gone ${HISTORY_COMMIT}`],
    });
    expect(outcome).toHaveProperty('notes', [{path: 'b.txt', kind: 'unparsable', text: 'a note'}]);
  });

  it('of a content at a path that both sides have are scanned once and counted once', async () => {
    const files = {'a.txt': 'FIND one', 'copy.txt': 'FIND one'};
    const repository = memoryRepository({head: files, base: files});

    const outcome = await runOne(scanner, repository);

    expect(outcome).toHaveProperty('counts', {files: 2, reused: 0});
    expect(found(outcome).base).toEqual(found(outcome).head);
    expect(repository.reads, 'equal blobs are read once').toHaveLength(1);
  });

  it('that need facts of many files are concluded for each side', async () => {
    const repository = memoryRepository({
      head: {'a.txt': 'FACT x', 'b.txt': 'FACT x', 'c.txt': 'FACT y'},
      base: {'a.txt': 'FACT x'},
    });

    const outcome = await runOne(scanner, repository);

    expect(found(outcome)).toMatchObject({head: ['c.txt:1 Marker lonely y'], base: ['a.txt:1 Marker lonely x']});
  });

  it('are not looked for in binary content, which is noted', async () => {
    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': 'FIND one\0', 'b.txt': 'FIND two'}}));

    expect(outcome.kind).toBe('completed');
    expect(found(outcome).head).toEqual(['b.txt:1 Marker two']);
    expect(outcome).toHaveProperty('notes', [{path: 'a.txt', kind: 'not-text', text: 'binary content'}]);
  });
});

describe('a bad file is named, makes the outcome failed, and costs no other file', () => {
  it.each([
    {name: 'that makes the scanner throw', text: 'THROW no such luck', reason: 'Error: no such luck'},
    {name: 'over its time limit', text: 'SLOW', reason: 'over its time limit of 200 ms'},
    {name: 'over its time limit without asking', text: 'HANG', reason: 'over its time limit of 200 ms'},
    {name: 'over the memory limit', text: 'ALLOCATE', reason: 'over its memory limit of 64 MB'},
    {name: 'that recurses without end', text: 'RECURSE', reason: 'RangeError: Maximum call stack size exceeded'},
    {name: 'that ends the thread', text: 'EXIT', reason: 'the scanning thread ended with code 7'},
    {
      name: 'whose report is not one',
      text: 'WRONG',
      reason: 'Error: its report is invalid at findings.0.location.path: must be a repository-relative path',
    },
  ])('$name', async ({text, reason}) => {
    const head = {'a.txt': 'FIND before', 'b.txt': `FIND lost\n${text}`, 'c.txt': 'FIND after'};

    const outcome = await runOne(scanner, memoryRepository({head}), {
      limits: {...TEST_LIMITS, fileTimeoutMs: text === 'ALLOCATE' ? 20_000 : 200},
    });

    expect(outcome).toMatchObject({
      kind: 'failed',
      cause: `1 file could not be judged; the first is b.txt: ${reason}`,
      failedFiles: [{path: 'b.txt', reason}],
    });
    expect(found(outcome).head).toEqual(['a.txt:1 Marker before', 'c.txt:1 Marker after']);
  });

  it('and its time counts although its thread was ended', async () => {
    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': 'HANG'}}));

    expect(outcome.durationMs).toBeGreaterThanOrEqual(TEST_LIMITS.fileTimeoutMs);
  });

  it('many of them, of every kind, in one batch', async () => {
    const bad = ['THROW a', 'SLOW', 'HANG', 'EXIT', 'HANG 2', 'EXIT 2'];
    const good = Array.from({length: 20}, (_, index) => [`good-${index}.txt`, `FIND ${index}`]);
    const head = Object.fromEntries([...bad.map((text, index) => [`g${index}.txt`, text]), ...good]);

    const outcome = await runOne(scanner, memoryRepository({head}));

    expect(outcome).toHaveProperty('failedFiles.length', bad.length);
    expect(found(outcome).head).toHaveLength(good.length);
  });

  it('also on the base', async () => {
    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': ''}, base: {'a.txt': 'THROW x'}}));

    expect(outcome).toMatchObject({kind: 'failed', failedFiles: [{path: 'a.txt', reason: 'Error: x'}]});
  });

  it('also when it cannot be read', async () => {
    const head = {'a.txt': 'FIND a', 'b.txt': 'FIND b', 'c.txt': 'FIND c'};

    const outcome = await runOne(scanner, memoryRepository({head, unreadable: ['b.txt']}));

    expect(outcome).toMatchObject({kind: 'failed', failedFiles: [{path: 'b.txt', reason: 'blob b.txt is missing'}]});
    expect(found(outcome).head).toEqual(['a.txt:1 Marker a', 'c.txt:1 Marker c']);
  });

  it('all of them when nothing can be read', async () => {
    const paths = Array.from({length: 100}, (_, index) => `${index}.txt`);
    const head = Object.fromEntries(paths.map((path) => [path, path]));

    const outcome = await runOne(scanner, memoryRepository({head, unreadable: paths}));

    expect(outcome).toHaveProperty('failedFiles.length', paths.length);
  });

  it('and what an exception quotes of it is redacted', async () => {
    const token = ['gh', 'p_'].join('') + 'a1B2'.repeat(9);

    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': `THROW unexpected ${token}`}}));

    expect(outcome).toHaveProperty('failedFiles', [{path: 'a.txt', reason: 'Error: unexpected ***'}]);
    expect(JSON.stringify(outcome)).not.toContain('a1B2a1B2');
  });
});

describe('a scanner that fails as a whole', () => {
  it.each([
    {name: 'settings with invalid rules', settings: 'invalid', cause: '.marker:1: invalid'},
    {name: 'settings that cannot be prepared', settings: 'cannot prepare', cause: '.marker:1: cannot be prepared'},
    {name: 'a thread that dies at its start', settings: 'dies', cause: 'the scanning thread ended with code 9'},
  ])('$name', async ({settings, cause}) => {
    const settingsFiles = {'.marker': new TextEncoder().encode(settings)};

    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': 'FIND a'}}), {
      settings: new Map([['marker-file', {settingsFiles}]]),
    });

    expect(outcome).toMatchObject({kind: 'failed', cause});
  });

  it('facts that it cannot conclude from; the findings stay', async () => {
    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': 'FIND a\nFACT poison'}}));

    expect(outcome).toMatchObject({kind: 'failed', cause: 'Error: poisoned facts'});
    expect(found(outcome).head).toEqual(['a.txt:1 Marker a']);
  });

  it('a worker entry that does not exist', async () => {
    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': 'FIND a'}}), {
      worker: {file: '/nowhere/worker.ts', code: []},
    });

    expect(outcome).toMatchObject({kind: 'failed', cause: expect.stringContaining('Cannot find module')});
  });
});

describe('a run that is stopped', () => {
  const head = {'a.txt': 'FIND a', 'b.txt': 'HANG', 'c.txt': 'FIND c'};

  it('at its time limit says so and keeps what it has', async () => {
    const limits = {...TEST_LIMITS, fileTimeoutMs: 60_000, timeoutMs: 700};

    const outcome = await runOne(scanner, memoryRepository({head}), {limits, workerCount: 1});

    expect(outcome).toMatchObject({
      kind: 'failed',
      cause: expect.stringMatching(/^timed out after 700 ms: \d files? not/),
    });
  });

  it('by its caller', async () => {
    const stop = new AbortController();
    const limits = {...TEST_LIMITS, fileTimeoutMs: 60_000};
    setTimeout(() => stop.abort(), 300);

    const outcome = await runOne(scanner, memoryRepository({head}), {limits, signal: stop.signal});

    expect(outcome).toMatchObject({kind: 'failed', cause: expect.stringMatching(/^the run was stopped: /)});
  });

  it('before it began', async () => {
    const outcome = await runOne(scanner, memoryRepository({head}), {signal: AbortSignal.abort()});

    expect(outcome).toMatchObject({kind: 'failed', cause: 'the run was stopped: 3 files not scanned'});
  });

  it('while it waits for a read that never ends', async () => {
    const limits = {...TEST_LIMITS, timeoutMs: 500};

    const outcome = await runOne(scanner, memoryRepository({head: {'a.txt': 'FIND a'}, endless: 'a.txt'}), {limits});

    expect(outcome).toMatchObject({kind: 'failed', cause: 'timed out after 500 ms: 1 file not scanned'});
  });
});

it('reports its progress', async () => {
  const {progress} = await runScanners([scanner], memoryRepository({head: {'a.txt': 'PRINT', 'b.txt': ''}}));

  expect(progress).toEqual([
    {kind: 'scanner-started', scanner: 'marker-file', files: 2},
    {kind: 'files-done', done: 2, total: 2},
    {kind: 'scanner-ended', scanner: 'marker-file', outcome: 'completed', durationMs: expect.any(Number)},
  ]);
});

it('gives the same outcome whatever the number of workers and however long files take', async () => {
  const texts = ['FIND x', 'FACT f', 'NOTE', 'THROW t', 'WAIT 3\nFIND slow', 'EXIT', `FIND ${'x'.repeat(600_000)}`];
  const files = Array.from({length: 70}, (_, index) => [`${index}.txt`, `${texts[index % texts.length]}\n${index}`]);
  const repository = memoryRepository({head: Object.fromEntries(files), base: Object.fromEntries(files.slice(9))});

  const outcomes: string[] = [];
  for (const workerCount of [1, 2, 4]) {
    const {durationMs, ...outcome} = await runOne(scanner, repository, {workerCount});
    expect(durationMs).toBeGreaterThan(0);
    outcomes.push(JSON.stringify(outcome));
  }

  expect(outcomes[0]).toContain('"failedFiles":[{');
  expect(new Set(outcomes).size).toBe(1);
});

function found(outcome: ScanOutcome) {
  if (outcome.kind === 'not-applicable') return {head: [], base: [], history: []};
  const {head, base, history} = outcome.findings;
  const text = ({location, message}: (typeof head)[number]) => `${location.path}:${location.startLine} ${message}`;
  return {
    head: head.map(text),
    base: base.map(text),
    history: history.map((finding) => `${text(finding)} ${finding.commit}`),
  };
}
