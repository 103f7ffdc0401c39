/** A scan on several machines by the command line: each shard a process, one process that judges. */
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {PRIVILEGED_POD} from '../action/samples.ts';
import {makeRepository, type TestRepository} from '../support/git-repository.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], {env: process.env}, (error, stdout, stderr) =>
      resolve({code: error?.code ?? 0, stdout, stderr}),
    );
  });
}

describe('a scan in two shards', () => {
  let repository: TestRepository;
  let folder = '';
  beforeAll(async () => {
    repository = await makeRepository({files: {'a/pod.yaml': PRIVILEGED_POD, 'b/pod.yaml': PRIVILEGED_POD}});
    folder = await mkdtemp(join(tmpdir(), 'secure-pipeline-shards-'));
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
    await rm(folder, {recursive: true, force: true});
  });
  const options = ['--offline', '--no-cache', '--scanners', 'iac,secrets'];
  const file = (name: string) => join(folder, name);
  const shard = (part: string, name: string) =>
    run('scan', repository.path, ...options, '--shard', part, '--partial', file(name));
  const merge = (...args: readonly string[]) => run('merge', '--path', repository.path, ...options, ...args);

  it('is judged as one scan', async () => {
    const scanned = await Promise.all([shard('1/2', 'one.json'), shard('2/2', 'two.json')]);
    expect(scanned.map(({code}) => code)).toEqual([0, 0]);
    const alone = await run('scan', repository.path, ...options, '--report', 'sarif');
    const judged = await merge(file('*.json'), '--report', 'sarif');
    expect([judged.code, alone.code]).toEqual([1, 1]);
    expect(withoutTimes(judged.stdout)).toEqual(withoutTimes(alone.stdout));
  });

  it.each([
    ['a shard that is missing', ['one.json'], /shard 2\/2 is missing/],
    ['a file that is not there', ['one.json', 'three.json'], /three\.json: there is no such file/],
    ['a file of something else', ['one.json', 'two.json', 'other.txt'], /other\.txt: it is not JSON, or cut off/],
  ])('says what is wrong with %s', async (_, names, words) => {
    await writeFile(file('other.txt'), 'hello');
    const judged = await merge(...names.map(file));
    expect(judged.code, judged.stderr).toBe(2);
    expect(judged.stdout).toMatch(words);
  });

  it('is planned as JSON', async () => {
    const {stdout, code} = await run('scan', repository.path, ...options, '--shard', 'auto');
    expect(code).toBe(0);
    const plan: unknown = JSON.parse(stdout);
    expect(plan).toMatchObject({plan: expect.stringMatching(/^1:[0-9a-f]{64}$/), shards: [{name: '1/1'}]});
  });

  it.each([
    [['scan', '--shard', '3/2', '--partial', 'x'], /neither `auto` nor a part such as `2\/4`/],
    [['scan', '--shard', '1/2'], /--shard 2\/4 and --partial FILE go together/],
    [['scan', '--shard', '1/2', '--partial', './inside.json'], /lies inside the scanned folder/],
    [['scan', '--shard', 'auto', '--max-shards', '0'], /max-shards: "0" is not a whole number from 1 to 256/],
    [['merge'], /merge takes the files that the shards have written/],
    [['merge', 'x.json', '--plan', 'abc'], /plan: "abc" is not the output `plan`/],
    [['merge', '--pth', 'x'], /unknown option --pth .*did you mean "path"/],
  ])('%j is refused', async (args, words) => {
    const {code, stderr} = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});

/** SARIF has no times of scanners but in notifications of ours. */
function withoutTimes(text: string): string {
  return text.replaceAll(/"(?:start|end)TimeUtc": "[^"]*"/g, '').replaceAll(/"durationMs": [\d.]+/g, '');
}
