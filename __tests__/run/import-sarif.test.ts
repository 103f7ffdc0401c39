import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {importSarif} from '../../src/run/import-sarif.ts';
import {memoryRepository} from '../support/memory-repository.ts';

const root = mkdtempSync(join(tmpdir(), 'import-sarif-'));
afterAll(() => rmSync(root, {recursive: true}));

function write(
  name: string,
  tool: string,
  places: readonly (readonly [path: string, line: number])[],
  run = {},
): string {
  const results = places.map(([uri, startLine]) => ({
    ruleId: 'r',
    message: {text: `Problem in line ${startLine}`},
    locations: [{physicalLocation: {artifactLocation: {uri}, region: {startLine}}}],
  }));
  const log = {version: '2.1.0', runs: [{tool: {driver: {name: tool}}, results, ...run}]};
  writeFileSync(join(root, name), JSON.stringify(log));
  return name;
}

const importFiles = (patterns: readonly string[], files: Omit<Parameters<typeof memoryRepository>[0], 'root'>) =>
  importSarif(patterns, memoryRepository({...files, root}), new AbortController().signal);

it('gives one outcome a tool, whatever files it wrote', async () => {
  write('a.sarif', 'CodeQL', [['a.js', 1]]);
  write('b.sarif', 'CodeQL', [['b.js', 1]]);
  write('c.sarif', 'Gitleaks', [['b.js', 1]]);

  const outcomes = await importFiles(['[a-c].sarif'], {head: {'a.js': 'x', 'b.js': 'y'}});

  expect(outcomes).toMatchObject([
    {kind: 'completed', manifest: {name: 'sarif:codeql', title: 'CodeQL', category: 'sast'}, counts: {files: 2}},
    {kind: 'completed', manifest: {name: 'sarif:gitleaks', category: 'secrets'}, rules: [{category: 'secrets'}]},
  ]);
  expect(outcomes[1]).toHaveProperty('findings.head.0.sensitive', true);
});

it('takes a finding for old when its line is in the base, and only then', async () => {
  const name = write('base.sarif', 'CodeQL', [
    ['same.js', 1],
    ['changed.js', 1],
    ['changed.js', 2],
    ['new.js', 1],
  ]);
  const head = {'same.js': 'eval(a)', 'changed.js': 'eval(added)\n  eval(kept)', 'new.js': 'eval(a)'};
  const base = {'same.js': 'eval(a)', 'changed.js': 'eval(kept)'};

  const [outcome] = await importFiles([name], {head, base});

  expect(outcome).toHaveProperty('findings.head.length', 4);
  expect(outcome).toMatchObject({
    findings: {base: [{location: {path: 'same.js'}}, {location: {path: 'changed.js', startLine: 2}}]},
  });
});

it('takes a copy of an old line for new, and a finding about an empty line', async () => {
  const name = write('copy.sarif', 'CodeQL', [
    ['a.js', 1],
    ['a.js', 2],
    ['a.js', 3],
  ]);

  const [outcome] = await importFiles([name], {head: {'a.js': 'eval(x)\neval(x)\n\n'}, base: {'a.js': 'eval(x)\n\n'}});

  expect(outcome).toHaveProperty('findings.head.length', 3);
  expect(outcome).toMatchObject({findings: {base: [{location: {path: 'a.js', startLine: 1}}]}});
});

it('names results in files that are not scanned, or in none', async () => {
  const name = write('gone.sarif', 'CodeQL', [
    ['gone.js', 1],
    ['gone.js', 2],
    ['../outside.js', 1],
    ['a.js', 1],
  ]);

  expect(await importFiles([name], {head: {'a.js': 'x'}})).toMatchObject([
    {
      kind: 'completed',
      findings: {head: [{location: {path: 'a.js'}}]},
      notes: [
        {path: 'gone.sarif', text: '1 results are in no file of the repository'},
        {path: 'gone.js', text: '2 results of CodeQL are in this file, which is not scanned'},
      ],
    },
  ]);
});

it.each([
  {
    name: 'a path without a file',
    pattern: 'nothing/*.sarif',
    cause: 'nothing/*.sarif cannot be used: there is no such file',
  },
  {name: 'a file that is not SARIF', pattern: 'bad.sarif', cause: /^bad\.sarif cannot be used: .*JSON/},
])('$name is a failed outcome', async ({pattern, cause}) => {
  writeFileSync(join(root, 'bad.sarif'), '<html>');

  const [outcome] = await importFiles([pattern], {head: {}});

  expect(outcome?.kind).toBe('failed');
  expect(outcome).toHaveProperty('cause', typeof cause === 'string' ? cause : expect.stringMatching(cause));
});

it('a tool that says that it failed has failed, and what it found is kept', async () => {
  const name = write('failed.sarif', 'CodeQL', [['a.js', 1]], {invocations: [{executionSuccessful: false}]});

  expect(await importFiles([name], {head: {'a.js': 'x'}})).toMatchObject([
    {kind: 'failed', cause: expect.stringContaining('it says that it failed'), findings: {head: [{ruleId: 'r'}]}},
  ]);
});
