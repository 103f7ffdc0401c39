import {describe, expect, it} from 'vitest';
import {memoryRepository} from '../support/memory-repository.ts';
import {scanner} from '../support/scanners/marker-project.ts';
import {runOne, TEST_LIMITS} from '../support/scanners/run.ts';

it('looks at the head and at the base', async () => {
  const head = {'list/index.list': 'here\ngone', 'list/here': '1', 'other.txt': 'x'};
  const base = {'list/index.list': 'here'};

  const outcome = await runOne(scanner, memoryRepository({head, base}));

  expect(outcome).toMatchObject({
    kind: 'completed',
    findings: {
      head: [{message: 'Marker gone', location: {path: 'list/index.list', startLine: 2}}],
      base: [{message: 'Marker here', location: {startLine: 1}}],
    },
    notes: [{path: 'list/index.list', kind: 'partly-parsed'}],
    counts: {files: 3, reused: 0},
  });
});

it('looks once at sides that are equal', async () => {
  const files = {'list/index.list': 'gone'};
  const repository = memoryRepository({head: files, base: files});

  const outcome = await runOne(scanner, repository);

  expect(outcome).toMatchObject({kind: 'completed', counts: {files: 1, reused: 0}});
  expect(outcome).toHaveProperty('findings.base.length', 1);
  expect(repository.reads).toHaveLength(1);
});

describe('a scanner that cannot judge has failed, with the cause', () => {
  it.each([
    {line: '!throw', cause: 'Error: cannot judge this list'},
    {line: '!allocate', cause: 'over its memory limit of 64 MB'},
    {line: '!exit', cause: 'the scanning thread ended with code 5'},
    {line: '!outside', cause: 'Error: secret.txt is not a file of this project'},
  ])('$line', async ({line, cause}) => {
    const outcome = await runOne(scanner, memoryRepository({head: {'list/index.list': line, 'secret.txt': 'x'}}));

    expect(outcome).toMatchObject({kind: 'failed', cause, failedFiles: []});
  });

  it.each(['!hang', '!wait'])('%s until the time is up', async (line) => {
    const outcome = await runOne(scanner, memoryRepository({head: {'list/index.list': line}}), {
      limits: {...TEST_LIMITS, timeoutMs: 500},
    });

    expect(outcome).toMatchObject({kind: 'failed', cause: 'timed out after 500 ms'});
  });

  it('on the base; what it found in the head is kept', async () => {
    const outcome = await runOne(
      scanner,
      memoryRepository({head: {'list/index.list': 'gone'}, base: {'list/index.list': '!throw'}}),
    );

    expect(outcome).toMatchObject({kind: 'failed', cause: 'on the base: Error: cannot judge this list'});
    expect(outcome).toHaveProperty('findings.head.length', 1);
  });

  it('because a file cannot be read, which is named', async () => {
    const repository = memoryRepository({head: {'list/index.list': 'x'}, unreadable: ['list/index.list']});

    const outcome = await runOne(scanner, repository);

    expect(outcome).toMatchObject({
      kind: 'failed',
      cause: 'Error: list/index.list: blob list/index.list is missing',
    });
  });
});
