import {expect, it} from 'vitest';
import {makePlan} from '../../src/plan/make-plan.ts';
import type {PlannedScanner} from '../../src/plan/plan.ts';
import type {ScannerSettings} from '../../src/scanner.ts';
import {type Files, memoryRepository} from '../support/memory-repository.ts';
import {scanner as fileScanner} from '../support/scanners/marker-file.ts';
import {scanner as projectScanner} from '../support/scanners/marker-project.ts';
import {scanner as toolScanner} from '../support/scanners/marker-tool.ts';
import {testConfig} from '../support/scanners/run.ts';

const ABSENT = new Map([['marker-tool', 'no-runtime' as const]]);
const SCANNERS = [toolScanner, projectScanner, fileScanner];

it('gives each scanner the files it accepts, or the reason why it is skipped, sorted by name', () => {
  const repository = memoryRepository({
    head: {'b.txt': '', 'a.txt': '', 'list/x': '', 'other.md': ''},
    base: {'a.txt': ''},
    history: {'h.txt': '', 'list/h': ''},
  });

  const {scanners} = makePlan(testConfig(['marker-file', 'marker-tool']), repository, SCANNERS);

  expect(scanners.map(summary)).toEqual([
    ['marker-file', {head: ['a.txt', 'b.txt'], base: ['a.txt'], history: ['h.txt']}],
    ['marker-project', 'switched-off'],
    ['marker-tool', 'no-matching-files'],
  ]);
});

it.each([
  {name: 'only the head has files', sides: {head: {'a.txt': ''}}},
  {name: 'only the base has files, whose problems are then fixed', sides: {head: {}, base: {'a.txt': ''}}},
  {name: 'only the history has files', sides: {head: {}, history: {'a.txt': ''}}},
])('runs a scanner when $name', ({sides}) => {
  const {scanners} = makePlan(testConfig(['marker-file']), memoryRepository(sides), [fileScanner]);

  expect(scanners).toMatchObject([{kind: 'run'}]);
});

it('gives history only to file scanners that ask for it', () => {
  const repository = memoryRepository({head: {'a.txt': '', 'list/a': ''}, history: {'h.txt': '', 'list/h': ''}});
  const incurious = {...fileScanner, scansHistory: false};

  const {scanners} = makePlan(testConfig(['marker-file', 'marker-project']), repository, [incurious, projectScanner]);

  expect(scanners).toMatchObject([
    {kind: 'run', history: []},
    {kind: 'run', history: []},
  ]);
});

it('lets settings of the user widen what a scanner accepts', () => {
  const widened = {
    ...fileScanner,
    accepts: (path: string, settings?: unknown) => settings !== undefined && path === 'a.md',
  };
  const plan = (settings: ReadonlyMap<string, ScannerSettings>) =>
    makePlan(testConfig(['marker-file']), memoryRepository({head: {'a.md': ''}}), [widened], settings).scanners;

  expect(plan(new Map()).map(summary)).toEqual([['marker-file', 'no-matching-files']]);
  expect(plan(new Map([['marker-file', {settingsFiles: {}}]]))).toMatchObject([{kind: 'run', head: [{path: 'a.md'}]}]);
});

it('leaves out what cannot run on this machine, where it would have had something to look at', () => {
  const plan = (head: Files) =>
    makePlan(testConfig(['marker-tool']), memoryRepository({head}), [toolScanner], new Map(), ABSENT).scanners;

  expect(plan({'a.tool': ''}).map(summary)).toEqual([['marker-tool', 'no-runtime']]);
  expect(plan({'a.txt': ''}).map(summary)).toEqual([['marker-tool', 'no-matching-files']]);
});

it('refuses a name that no scanner has', () => {
  const plan = () => makePlan(testConfig(['marker-file', 'marker-fiel']), memoryRepository({head: {}}), SCANNERS);

  expect(plan).toThrow('scanners that are not known: marker-fiel');
});

function summary(planned: PlannedScanner) {
  const paths = (entries: readonly {readonly path: string}[]) => entries.map(({path}) => path);
  const {name} = planned.scanner.manifest;
  if (planned.kind === 'skip') return [name, planned.reason];
  return [name, {head: paths(planned.head), base: paths(planned.base), history: paths(planned.history)}];
}
