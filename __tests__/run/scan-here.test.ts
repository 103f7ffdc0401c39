import {describe, expect, it} from 'vitest';
import {isLittle, scanProjectHere} from '../../src/run/scan-here.ts';
import type {Project, ProjectReport, ProjectScanner} from '../../src/scanner.ts';
import {memoryRepository} from '../support/memory-repository.ts';
import {scanner as marker} from '../support/scanners/marker-project.ts';
import {runOne} from '../support/scanners/run.ts';

const HEAD = {'list/index.list': 'gone'};
const NO_THREADS = {file: '/there/is/no/such/module.js', code: []};
const sharing: ProjectScanner = {...marker, mayShareThread: true};

describe('a project scanner that is alone and may share the main thread', () => {
  it('needs no thread for small files', async () => {
    const outcome = await runOne(sharing, memoryRepository({head: HEAD}), {worker: NO_THREADS});
    expect(outcome).toMatchObject({kind: 'completed', findings: {head: [{message: 'Marker gone'}]}});
  });

  it('has a thread of its own for large ones, and where it may not share', async () => {
    const large = {'list/index.list': `gone\n${'\n'.repeat(1024 * 1024)}`};
    const outcomes = [
      await runOne(sharing, memoryRepository({head: large}), {worker: NO_THREADS}),
      await runOne(marker, memoryRepository({head: HEAD}), {worker: NO_THREADS}),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject({kind: 'failed'});
  });

  it('fails by what it throws, by a report that is none, and by a file that is not its own', async () => {
    const head = {'list/index.list': '!throw'};
    expect(await runOne(sharing, memoryRepository({head}))).toMatchObject({
      kind: 'failed',
      cause: 'Error: cannot judge this list',
    });
    await expect(
      here(async () => ({findings: [], notices: ['a'], failedFiles: [{path: '../x', reason: ''}]})),
    ).rejects.toThrow('its report is invalid at failedFiles.0.path');
    await expect(
      here(async ({read}) => {
        await read('secret.txt');
        return {findings: []};
      }),
    ).rejects.toThrow('secret.txt is not a file of this project');
  });
});

it.each([
  [100, 10_000, true],
  [101, 1, false],
  [2, 524_288, true],
  [2, 524_289, false],
])('%i files of %i bytes are little: %s', (count, sizeBytes, expected) => {
  const files = Array.from({length: count}, (_, place) => ({path: `${place}`, oid: '', mode: '100644', sizeBytes}));
  expect(isLittle(files)).toBe(expected);
});

function here(scan: (project: Project) => Promise<ProjectReport>): Promise<ProjectReport> {
  return scanProjectHere({
    scanner: {...sharing, scan},
    settings: {settingsFiles: {}},
    files: [],
    withheld: [],
    repository: memoryRepository({head: {'secret.txt': 'x'}}),
    dependencies: {
      advisories: 'embedded',
      ignoredScopes: [],
      onlyFixed: false,
      deniedPackages: [],
      deniedLicenses: [],
    },
    today: '2026-01-01',
    askApi: undefined,
    shipped: {readData: async () => undefined, readGrammar: async () => new Uint8Array()},
    signal: new AbortController().signal,
  });
}
