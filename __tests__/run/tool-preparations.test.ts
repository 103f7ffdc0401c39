/** What a tool needs besides the files is fetched before the scan, kept with its day, and never missing in silence. */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openToolData} from '../../src/platform/tools/tool-data.ts';
import type {Preparation, ToolScanner} from '../../src/scanner.ts';
import {memoryRepository} from '../support/memory-repository.ts';
import {scanner as marker} from '../support/scanners/marker-tool.ts';
import {runScanners, testToolbox} from '../support/scanners/run.ts';

const DAY_MS = 86_400_000;
const REPOSITORY = memoryRepository({head: {'a.tool': 'FIND a'}});
const ONLINE = {askApi: async () => undefined};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preparations-'));
});
afterEach(() => rmSync(root, {recursive: true}));

const data = () => openToolData(join(root, 'data'), 'database');
const today = () => new Date().toISOString().slice(0, 10);

/** Runs the marker tool, which first fetches by a script of Node. */
async function run(script: string, options: {online: boolean; maxAgeHours?: number; passes?: readonly string[]}) {
  const {online, ...more} = options;
  const step = (folder: string): Preparation => ({
    what: 'its database',
    args: ['-e', script, folder],
    folder: '',
    ...more,
  });
  const tool: ToolScanner = {
    ...marker,
    source: {kind: 'machine', file: process.execPath, args: []},
    args: (paths) => [join(import.meta.dirname, '../support/scanners/tool-program.ts'), '--', ...paths],
    data: 'database',
    preparations: (_paths, {dataFolder}) => [step(dataFolder)],
  };
  const environment = {...process.env, MIRROR: 'https://mirror.example'};
  const box = testToolbox(environment);
  const toolbox = {ready: async (one: ToolScanner) => ({...(await box.ready(one)), data: data()})};
  const ran = await runScanners([tool], REPOSITORY, {toolbox, environment, ...(online ? ONLINE : {})});
  return {outcome: ran.outcomes[0], notices: ran.notices};
}

const FETCHES = `require('node:fs').appendFileSync(process.argv[1] + '/db', 'x')`;
const FAILS = `console.error('no route'); process.exit(4)`;

describe('a database', () => {
  it('is fetched once and kept, and its day told', async () => {
    for (const _ of [1, 2]) {
      const {outcome, notices} = await run(FETCHES, {online: true, maxAgeHours: 24});
      expect(outcome).toMatchObject({kind: 'completed'});
      expect(notices).toEqual([`marker-tool: its database is of ${today()}`]);
    }
    expect(readFileSync(join(root, 'data/database/db'), 'utf8')).toBe('x');
  });

  it('that is too old is fetched again', async () => {
    await data().markFetched(new Date(Date.now() - 2 * DAY_MS));
    await run(FETCHES, {online: true, maxAgeHours: 24});
    expect(existsSync(join(root, 'data/database/db'))).toBe(true);
  });

  it.each([
    {name: 'offline', script: FETCHES, online: false, says: 'nothing may be fetched'},
    {name: 'when the network fails', script: FAILS, online: true, says: 'ended with exit code 4'},
  ])('that is old is better than none $name, and the report says so', async ({script, online, says}) => {
    await data().markFetched(new Date('2026-01-02T10:00:00Z'));
    const {outcome, notices} = await run(script, {online, maxAgeHours: 24});
    expect(outcome).toMatchObject({kind: 'completed'});
    expect(notices[0]).toContain(`its database is of 2026-01-02; it could not be renewed: ${says}`);
  });

  it.each([
    {
      name: 'offline',
      script: FETCHES,
      online: false,
      cause: 'its database could not be fetched: nothing may be fetched',
    },
    {
      name: 'after three attempts',
      script: FAILS,
      online: true,
      cause: 'its database could not be fetched: ended with exit code 4; it said: no route (3 attempts)',
    },
  ])('that is not there is a failure with the cause $name', async ({script, online, cause}) => {
    const {outcome} = await run(script, {online, maxAgeHours: 24});
    expect(outcome).toMatchObject({kind: 'failed', cause, findings: {head: []}});
  });
});

describe('what has no age', () => {
  it('is asked for in each run, also offline: the program knows what is there', async () => {
    for (const online of [true, false]) await run(FETCHES, {online});
    expect(readFileSync(join(root, 'data/database/db'), 'utf8')).toBe('xx');
  });
});

it('a preparation sees of the environment what it names, and the scan does not', async () => {
  const writes = `require('node:fs').writeFileSync(process.argv[1] + '/db', process.env.MIRROR ?? 'nothing')`;
  await run(writes, {online: true});
  expect(readFileSync(join(root, 'data/database/db'), 'utf8')).toBe('nothing');
  await run(writes, {online: true, passes: ['MIRROR', 'NOT_THERE']});
  expect(readFileSync(join(root, 'data/database/db'), 'utf8')).toBe('https://mirror.example');
});

it('a stamp that is no date counts as none', async () => {
  data();
  writeFileSync(join(root, 'data/database.fetched'), 'yesterday');
  expect(await data().fetchedAt()).toBeUndefined();
});

describe('a tool that is started in several folders', () => {
  const several: ToolScanner = {
    ...marker,
    folders: (paths) => [...new Set(paths.map((path) => path.slice(0, path.indexOf('/'))))],
    args: (paths, {folder}) => [
      '--',
      ...paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
    ],
    parse: (output) => {
      const {findings, ...rest} = marker.parse(output);
      const moved = findings.map((one) => ({
        ...one,
        location: {...one.location, path: `${output.folder}/${one.location.path}`},
      }));
      return {findings: moved, ...rest};
    },
  };

  it('says what it found in each', async () => {
    const head = {'a/x.tool': 'FIND one', 'b/x.tool': '\nFIND two'};
    const {outcomes} = await runScanners([several], memoryRepository({head}));
    expect(outcomes[0]).toMatchObject({
      kind: 'completed',
      findings: {head: [{location: {path: 'a/x.tool'}}, {location: {path: 'b/x.tool', startLine: 2}}]},
    });
  });

  it('or for each of several files', async () => {
    const {folders: _, ...others} = several;
    const perFile: ToolScanner = {
      ...others,
      targets: (paths) => paths,
      args: (_paths, {target = ''}) => ['--', target],
    };
    const head = {'a/x.tool': 'FIND one', 'a/y.tool': 'SAY oh\nEXIT 7'};
    const {outcomes} = await runScanners([perFile], memoryRepository({head}));
    expect(outcomes[0]).toMatchObject({
      kind: 'failed',
      cause: 'could not judge a/y.tool: ended with exit code 7; it said: oh',
      findings: {head: [{location: {path: 'a/x.tool'}}]},
    });
  });

  it('keeps what it found where it fails in another, and has failed', async () => {
    const head = {'a/x.tool': 'SAY oh\nEXIT 7', 'b/x.tool': 'FIND two'};
    const {outcomes} = await runScanners([several], memoryRepository({head}));
    expect(outcomes[0]).toMatchObject({
      kind: 'failed',
      cause: 'could not judge a: ended with exit code 7; it said: oh',
      findings: {head: [{location: {path: 'b/x.tool'}}]},
    });
  });
});

it('of a running service only the head is known: what is found is new, also where the file is the same', async () => {
  const files = {'a.tool': 'FIND a'};
  const repository = memoryRepository({head: files, base: files});
  const {outcomes} = await runScanners([{...marker, needsTarget: true}], repository);
  expect(outcomes[0]).toMatchObject({kind: 'completed', findings: {head: [{message: 'Marker a'}], base: []}});
});

it('a tool that the files hold nothing for does not run', async () => {
  const {outcomes} = await runScanners([{...marker, appliesTo: () => false}], REPOSITORY);
  expect(outcomes[0]).toMatchObject({kind: 'not-applicable', reason: 'no-matching-files'});
});

it('the base is not scanned again when the pull request touches nothing that the tool reads', async () => {
  const files = {'a.tool': 'FIND a', 'other.txt': '1'};
  const runs: string[] = [];
  const counted: ToolScanner = {
    ...marker,
    args: (paths, places) => {
      runs.push(paths.join());
      return marker.args(paths, places);
    },
  };
  const unchanged = memoryRepository({head: files, base: {...files, 'other.txt': '2'}});
  const {outcomes} = await runScanners([counted], unchanged);
  expect(runs).toEqual(['a.tool']);
  expect(outcomes[0]).toMatchObject({findings: {head: [{message: 'Marker a'}], base: [{message: 'Marker a'}]}});
  await runScanners([counted], memoryRepository({head: files, base: {'a.tool': 'FIND b'}}));
  expect(runs).toEqual(['a.tool', 'a.tool', 'a.tool']);
});
