/** Runs test scanners over a repository in memory, with limits that suit tests. */
import {join} from 'node:path';
import type {Config} from '../../../src/config/config.ts';
import {parsePolicyInputs} from '../../../src/config/parse-inputs.ts';
import {resolveImages} from '../../../src/config/resolve-images.ts';
import {makePlan} from '../../../src/plan/make-plan.ts';
import type {Box} from '../../../src/platform/tools/box.ts';
import {programOf} from '../../../src/platform/tools/tool-store.ts';
import type {WorkerEntry} from '../../../src/platform/worker-entry.ts';
import type {Repository} from '../../../src/repository/snapshot.ts';
import type {RunProgress, ScanOutcome} from '../../../src/run/outcome.ts';
import type {RunOptions} from '../../../src/run/run-options.ts';
import {runPlan} from '../../../src/run/run-plan.ts';
import type {Scanner} from '../../../src/scanner.ts';

export const TEST_LIMITS: Config['limits'] = {
  maxFileSizeBytes: 10_000_000,
  maxFiles: 10_000,
  fileTimeoutMs: 200,
  workerMemoryMb: 64,
  timeoutMs: 50_000,
  toolOutputBytes: 200_000,
};

export const TEST_DEPENDENCIES: Config['dependencies'] = {
  advisories: 'embedded',
  ignoredScopes: [],
  onlyFixed: false,
  deniedPackages: [],
  deniedLicenses: [],
};

export const TEST_WORKER: WorkerEntry = {
  file: join(import.meta.dirname, 'worker.ts'),
  code: [import.meta.dirname],
};

export function testConfig(scanners: readonly string[]): Config {
  return {
    scanners,
    autoScanners: [],
    optionalScanners: [],
    include: [],
    exclude: [],
    includeVendored: false,
    failOn: 'high',
    thresholds: [],
    rules: {},
    waivers: [],
    maxWaiverDays: 180,
    inlineSuppressions: 'base',
    onScannerError: 'fail',
    newlyDisclosed: 'report',
    images: resolveImages({file: {}, inputs: parsePolicyInputs({})}),
    dependencies: TEST_DEPENDENCIES,
    sastRules: [],
    sarifFiles: [],
    vexFiles: [],
    targetUrl: undefined,
    limits: TEST_LIMITS,
  };
}

export interface TestRun {
  readonly outcomes: readonly ScanOutcome[];
  readonly progress: readonly RunProgress[];
  readonly notices: readonly string[];
}

export async function runScanners(
  scanners: readonly Scanner[],
  repository: Repository,
  options: Partial<RunOptions> = {},
): Promise<TestRun> {
  const progress: RunProgress[] = [];
  const notices: string[] = [];
  const plan = makePlan(testConfig(scanners.map(({manifest}) => manifest.name)), repository, scanners);
  const outcomes = await runPlan(plan, {
    repository,
    settings: new Map(),
    limits: TEST_LIMITS,
    dependencies: TEST_DEPENDENCIES,
    today: '2026-01-01',
    cacheFolder: undefined,
    environment: process.env,
    toolbox: testToolbox(options.environment ?? process.env),
    worker: TEST_WORKER,
    onProgress: (event) => progress.push(event),
    onNotice: (text) => notices.push(text),
    ...options,
  });
  return {outcomes, progress, notices};
}

/** Tools of tests are on this machine already, and run without a box unless the test is about it. */
export function testToolbox(environment: RunOptions['environment'], box?: Box): RunOptions['toolbox'] {
  const store = {folder: '/nowhere', allowFetch: false, environment};
  return {
    ready: async ({manifest: {name}, source}) => ({
      program: await programOf({name, source}, store),
      box: box ?? {level: 'process', wrap: (program) => program},
      data: undefined,
    }),
  };
}

/** Runs one scanner and gives its outcome. */
export async function runOne(
  scanner: Scanner,
  repository: Repository,
  options: Partial<RunOptions> = {},
): Promise<ScanOutcome> {
  const {outcomes} = await runScanners([scanner], repository, options);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('the run gave no outcome');
  return outcome;
}
