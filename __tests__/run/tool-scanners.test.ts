import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Box} from '../../src/platform/tools/box.ts';
import type {ToolScanner} from '../../src/scanner.ts';
import {memoryRepository} from '../support/memory-repository.ts';
import {scanner} from '../support/scanners/marker-tool.ts';
import {runOne, runScanners, TEST_LIMITS, testToolbox} from '../support/scanners/run.ts';

let temporary: string;
let outerTmp: string | undefined;

// A temporary folder of the test's own shows what a run leaves behind.
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'tool-scanners-'));
  outerTmp = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
});

afterEach(async () => {
  if (outerTmp === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outerTmp;
  expect(await readdir(temporary), 'nothing is left behind').toEqual([]);
  await rm(temporary, {recursive: true});
});

const scan = (text: string, options = {}) => runOne(scanner, memoryRepository({head: {'a.tool': text}}), options);

it('reports what the tool found in head and base, sorted, with paths of the repository', async () => {
  const head = {'b/c d.tool': '\nFIND two\nDOT three', 'a.tool': 'ABSOLUTE one', '-rf.tool': 'FIND dash'};

  const outcome = await runOne(scanner, memoryRepository({head, base: {'a.tool': 'FIND base'}}));

  expect(outcome).toMatchObject({
    kind: 'completed',
    findings: {
      head: [
        {message: 'Marker dash', location: {path: '-rf.tool', startLine: 1}},
        {message: 'Marker one in a.tool', location: {path: 'a.tool', startLine: 1}},
        {message: 'Marker two', location: {path: 'b/c d.tool', startLine: 2}},
        {message: 'Marker three', location: {path: 'b/c d.tool', startLine: 3}},
      ],
      base: [{message: 'Marker base'}],
    },
    counts: {files: 4, reused: 0},
  });
});

it('sees an allowlist of the environment, and no secret', async () => {
  const environment = {...process.env, GITHUB_TOKEN: 'x', INPUT_TOKEN: 'x', ACTIONS_RUNTIME_URL: 'x', MY_KEY: 'x'};

  const outcome = await scan('ENV', {environment});

  const allowed = [
    'HOME',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'PATH',
    'SSL_CERT_DIR',
    'SSL_CERT_FILE',
    'TEMP',
    'TMP',
    'TMPDIR',
  ];
  const [finding] = outcome.kind === 'completed' ? outcome.findings.head : [];
  const seen = finding?.message.replace('Marker ', '').split(' ') ?? [];
  expect(seen).toContain('PATH');
  const more = ['TZ', 'USERPROFILE', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'];
  expect(seen.filter((name) => ![...allowed, ...more].includes(name))).toEqual([]);
});

it.each([
  {name: 'has a HOME and a TMPDIR of its own', text: 'HOME', message: 'Marker true'},
  {name: 'has nothing on its standard input', text: 'STDIN', message: 'Marker read 0 bytes'},
])('$name', async ({text, message}) => {
  expect(await scan(text)).toMatchObject({kind: 'completed', findings: {head: [{message}]}});
});

describe('a tool that did not do a whole scan has failed, with the cause', () => {
  it.each([
    {
      name: 'another exit code',
      text: 'SAY no rules found\nEXIT 3',
      cause: 'ended with exit code 3; it said: no rules found',
    },
    {name: 'a crash', text: 'CRASH', cause: 'was ended by SIGSEGV'},
    {name: 'output that is not whole', text: 'GARBAGE', cause: /^its output cannot be used: .*JSON/},
    {name: 'no output', text: 'SAY oh no\nSILENCE', cause: /^its output cannot be used: .*JSON.*; it said: oh no$/},
    {name: 'endless output', text: 'FLOOD', cause: 'printed more than 200000 bytes and was ended'},
    {
      name: 'a finding in a file that it was not given',
      text: 'ELSEWHERE ../../etc/passwd',
      cause: 'its output cannot be used: it names a file that it was not given: ../../etc/passwd',
    },
    {name: 'a token on standard error', text: 'LEAK a\nEXIT 3', cause: 'ended with exit code 3; it said: using ***'},
  ])('$name', async ({text, cause}) => {
    const outcome = await scan(text);

    expect(outcome).toMatchObject({kind: 'failed', findings: {head: []}});
    expect(outcome).toHaveProperty('cause', typeof cause === 'string' ? cause : expect.stringMatching(cause));
  });

  it('a value of our own environment on standard error is masked', async () => {
    const outcome = await scan('SAY the key is hunter22\nEXIT 3', {environment: {DB_PASSWORD: 'hunter22'}});

    expect(outcome).toHaveProperty('cause', 'ended with exit code 3; it said: the key is ***');
  });

  it('a program that is not installed', async () => {
    const missing = {...scanner, source: {kind: 'machine' as const, file: 'no-such-program-at-all', args: []}};

    const outcome = await runOne(missing, memoryRepository({head: {'a.tool': 'FIND a'}}));

    expect(outcome).toHaveProperty('cause', 'the program no-such-program-at-all is not installed');
  });

  it.each(['../outside.tool', '/absolute.tool', 'a/../../b.tool', 'a//b.tool', './a.tool', 'nul\0.tool'])(
    'a path that could lead out of the copies: %j',
    async (path) => {
      const outcome = await runOne(scanner, memoryRepository({head: {[path]: 'FIND a'}}));

      expect(outcome).toMatchObject({kind: 'failed', cause: `${path} is not a path that can be copied`});
    },
  );

  it('a file that cannot be read', async () => {
    const repository = memoryRepository({head: {'a.tool': 'FIND a', 'b.tool': ''}, unreadable: ['b.tool']});

    expect(await runOne(scanner, repository)).toMatchObject({kind: 'failed', cause: 'blob b.tool is missing'});
  });
});

it('is ended at the time limit with all that it has forked, though they refuse', async () => {
  const pids = join(temporary, '..', `pids-${process.pid}`);

  const outcome = await scan(`HANG ${pids}`, {limits: {...TEST_LIMITS, timeoutMs: 1_500}});

  expect(outcome).toMatchObject({kind: 'failed', cause: 'timed out after 1500 ms'});
  const started = (await readFile(pids, 'utf8')).split(' ').map(Number);
  await rm(pids);
  expect(started).toHaveLength(2);
  expect(started.filter(isAlive)).toEqual([]);
});

it.each([
  {name: 'child behind that holds its output open', text: 'ORPHAN', message: 'Marker orphaned a child'},
  {name: 'daemon behind with a session of its own', text: 'DAEMON', message: 'Marker started a daemon'},
])('leaves no $name', async ({text, message}) => {
  const pidFile = join(temporary, '..', `left-${process.pid}`);

  const outcome = await scan(`${text} ${pidFile}`);

  expect(outcome).toMatchObject({kind: 'completed', findings: {head: [{message}]}});
  const left = Number(await readFile(pidFile, 'utf8'));
  await rm(pidFile);
  expect(left).toBeGreaterThan(1);
  // A killed process is gone when the kernel gets to it.
  await expect.poll(() => isAlive(left), {timeout: 10_000}).toBe(false);
});

/** A process that has ended but was not reaped by its parent yet counts as ended. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('what a tool is given besides the copies', () => {
  const box = (asked: boolean[]): Box => ({
    level: 'process',
    wrap: (program, {network}) => {
      asked.push(network);
      return program;
    },
  });

  it('lies in a folder of its own, and is gone afterwards', async () => {
    const seen: string[] = [];
    const withRules: ToolScanner = {
      ...scanner,
      extraFiles: async () => [
        {path: 'rules/one.yaml', text: 'rules: []'},
        {path: 'data', copyOf: join(import.meta.dirname, '../support/scanners')},
      ],
      args: (paths, {extraFolder}) => {
        seen.push(readFileSync(join(extraFolder, 'rules/one.yaml'), 'utf8'), ...readdirSync(join(extraFolder, 'data')));
        return ['--', ...paths];
      },
    };
    expect(await runOne(withRules, memoryRepository({head: {'a.tool': 'FIND one'}}))).toMatchObject({
      kind: 'completed',
      findings: {head: [{message: 'Marker one'}]},
    });
    expect(seen).toContain('rules: []');
    expect(seen).toContain('marker-tool.ts');
  });

  it.each([true, false])('is the network: %s', async (network) => {
    const asked: boolean[] = [];
    const one: ToolScanner = {...scanner, needsNetwork: () => network};
    const {notices} = await runScanners([one], memoryRepository({head: {'a.tool': 'FIND one'}}), {
      toolbox: testToolbox(process.env, box(asked)),
    });
    expect(asked).toEqual([network]);
    expect(notices).toEqual(network ? ['marker-tool ran with the network, as it needs it'] : []);
  });
});
