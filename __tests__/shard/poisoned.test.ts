/** Partial results that somebody else has written: whatever is not exactly as planned is error, and named. */
import {mkdir, mkdtemp, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import {readPartials} from '../../src/shard/read-partials.ts';
import {PRIVILEGED_POD} from '../action/samples.ts';
import {makeRepository, type TestRepository} from '../support/git-repository.ts';
import {judgeShards, requestFor, scanInShards, toFiles} from './shards.ts';

const Result = z.looseObject({
  program: z.looseObject({version: z.string()}),
  files: z.array(z.looseObject({path: z.string(), clean: z.array(z.number())})),
  whole: z.array(z.looseObject({name: z.string()})),
});
type Result = z.infer<typeof Result>;

type Row = readonly [string, (result: Result) => unknown, RegExp];

const rows: readonly Row[] = [
  ['names a pull request', (result) => ({...result, pullRequest: 8}), /no partial result of this version/],
  ['is of another commit', (result) => ({...result, headCommit: 'a'.repeat(40)}), /is of commit aaaa/],
  ['has another base', (result) => ({...result, baseCommit: 'b'.repeat(40)}), /is compared with commit bbbb/],
  ['is of another plan', (result) => ({...result, plan: 'c'.repeat(64)}), /is of another plan/],
  ['is by another version', (result) => ({...result, program: {...result.program, version: '9'}}), /version 9/],
  [
    'is by a program with other rules',
    (result) => ({...result, program: {...result.program, digest: 'd'.repeat(64)}}),
    /another build of this version/,
  ],
  ['has fewer scanners than the policy asks for', (result) => ({...result, whole: []}), /has no result of kubernetes/],
  [
    'has looked at fewer files',
    (result) => ({...result, files: result.files.filter(({path}) => path !== 'keep.js')}),
    /has no result of secrets for 1 files/,
  ],
  [
    'leaves out one scanner of a file',
    (result) => ({...result, files: result.files.map((file) => ({...file, clean: []}))}),
    /has no result of/,
  ],
  [
    'has one answer twice',
    (result) => ({...result, files: [...result.files, ...result.files]}),
    /a result that is not its own, or twice/,
  ],
  ['is one of many', (result) => ({...result, shard: {index: 1, total: 256}}), /shard 2\/256 is missing/],
  ['is one of none', (result) => ({...result, shard: {index: 1, total: 0}}), /shard\.total/],
  ['is one of too many', (result) => ({...result, shard: {index: 1, total: 1e6}}), /shard\.total/],
  ['is something else', () => ({findings: 0, verdict: 'pass'}), /no partial result of this version/],
  ['is a list', (result) => [result], /no partial result of this version/],
  ['has no files', ({files, ...result}) => result, /files: expected a list/],
  [
    'is wrong a million times',
    (result) => ({...result, files: Array.from({length: 1_000_000}, () => 0)}),
    /files\.0: Invalid input: expected object/,
  ],
  [
    'has a path that leads out',
    (result) => ({...result, whole: result.whole.map((one) => ({...one, head: [finding('../../../etc/passwd')]}))}),
    /must be a repository-relative path/,
  ],
  [
    'has a file that nobody has',
    (result) => ({...result, files: [...result.files, {path: '../../etc/passwd', oid: '0', clean: [0]}]}),
    /a result that is not its own/,
  ],
  [
    'has a scanner that was not asked for',
    (result) => ({...result, whole: [...result.whole, {...result.whole[0], name: 'semgrep'}]}),
    /a result that is not its own, or twice: semgrep/,
  ],
  [
    'sets prototypes',
    (result) => JSON.parse(JSON.stringify(result).replace('{', '{"__proto__":{"format":"x"},')),
    /no partial result of this version/,
  ],
];

function finding(path: string) {
  return {ruleId: 'x', message: '', location: {path, startLine: 1}, identity: {scope: 'file', key: []}};
}

describe('a result that', () => {
  let repository: TestRepository;
  let request: PipelineRequest;
  let text = '';
  beforeAll(async () => {
    repository = await makeRepository({files: {'pod.yaml': PRIVILEGED_POD, 'keep.js': 'let a = 1;\n'}});
    const policy = parsePolicyInputs({scanners: 'secrets, kubernetes', failOn: 'never', onScannerError: 'warn'});
    request = requestFor(repository.path, undefined, {policy});
    [text = ''] = await scanInShards(request, 1);
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it('is as it was written passes', async () => {
    expect((await judgeShards(request, toFiles([text]))).verdict).toMatchObject({kind: 'pass'});
  });

  it.each(rows)('%s', async (_, poison, words) => {
    const poisoned = JSON.stringify(poison(Result.parse(JSON.parse(text))));
    const {verdict} = await judgeShards(request, toFiles([poisoned]));
    expect(verdict.kind).toBe('error');
    expect('causes' in verdict ? verdict.causes.join('\n') : '').toMatch(words);
  });

  it('says that it ended early is what a run on one machine is that ended early', async () => {
    const poisoned = {...Result.parse(JSON.parse(text)), stopped: 'timed out after 1 ms', files: []};
    const {outcomes} = await judgeShards(request, toFiles([JSON.stringify(poisoned)]));
    const secrets = outcomes.find(({manifest}) => manifest.name === 'secrets');
    expect(secrets).toMatchObject({kind: 'failed', cause: 'timed out after 1 ms: 2 files not scanned'});
  });
});

describe('a file that is', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'secure-pipeline-poison-'));
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  it.each([
    ['a link to a file of the runner', (file: string) => symlink('/etc/passwd', file), /is no file that can be read/],
    ['a link to nothing', (file: string) => symlink('/nowhere', file), /is no file that can be read|no such file/],
    ['a folder', (file: string) => mkdir(file), /is no file that can be read/],
    ['huge', (file: string) => writeFile(file, '').then(() => truncate(file, 200 * 1024 * 1024)), /is larger than/],
  ] as const)('%s is not read', async (name, make, words) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
    await make(file);
    const [read] = await readPartials([file], folder);
    expect(read?.content).toMatchObject({fault: expect.stringMatching(words)});
  });

  it('one of very many is not read', async () => {
    const many = join(folder, 'many');
    await mkdir(many);
    for (let index = 0; index < 300; index++) await writeFile(join(many, `${index}.json`), '{}');
    const read = await readPartials(['many/*.json'], folder);
    expect(read.at(-1)?.content).toMatchObject({fault: 'there are more than 256 files'});
    expect(read.length).toBe(257);
  });

  it.each([
    ['very deep', '['.repeat(5_000_000)],
    ['not text', Buffer.alloc(4096, 0xff).toString()],
    ['empty', ''],
  ])('%s is named', async (_, content) => {
    await using repository = await makeRepository({files: {'a.js': 'let a = 1;\n'}});
    const {verdict} = await judgeShards(requestFor(repository.path), toFiles([content]));
    expect(verdict).toMatchObject({kind: 'error', causes: expect.arrayContaining([expect.stringMatching(/cut off/)])});
  });
});
