/** The middle of the story: from the lists of files to what the judge says, one call a stage, in order. */
import {join} from 'node:path';
import {openImages, readsNoImages} from './command/open-images.ts';
import type {Config} from './config/config.ts';
import {judge} from './judge/judge.ts';
import type {Judgement} from './judge/verdict.ts';
import {merge} from './merge/merge.ts';
import {mergeHistory} from './merge/merge-history.ts';
import {normalize} from './normalize/normalize.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import type {NotApplicableReason, Plan} from './plan/plan.ts';
import {openOsvApi} from './platform/osv-api.ts';
import {safeEnvironment} from './platform/safe-environment.ts';
import {closedFolders} from './platform/tools/closed-folders.ts';
import {type PreparedRun, prepareRun} from './prepare-run.ts';
import {importSarif} from './run/import-sarif.ts';
import type {ScanOutcome} from './run/outcome.ts';
import type {RunOptions} from './run/run-options.ts';
import {runPlan} from './run/run-plan.ts';
import {openToolbox, type Toolbox} from './run/toolbox.ts';
import type {GatheredOutcomes} from './shard/gather.ts';
import type {Subject} from './subject.ts';
import {toolStoreOf, toolsFolder} from './tool-store.ts';
import {place} from './topology/place.ts';
import {findServices, type Service} from './topology/services.ts';

/** Everything that a report tells besides the repository, the config and the lines of code. */
export interface Assessment {
  readonly outcomes: readonly ScanOutcome[];
  readonly services: readonly Service[];
  readonly judgement: Judgement;
  /** Of the head's commit, `YYYY-MM-DD`, UTC; undefined where there is none or it does not say. */
  readonly headCommitDay: string | undefined;
  /** What the run has to say besides the repository's own notices. */
  readonly notices: readonly string[];
}

export interface AssessedRun {
  readonly assessment: Assessment;
  /** Everything that was looked at for settings, as `readSettings` says. */
  readonly settings: ReadonlyMap<string, Uint8Array | undefined>;
  /** The same files, config and day would give the same again, and nothing went wrong. */
  readonly isRepeatable: boolean;
}

/** Throws the signal's reason. A scanner's failure is in the outcomes instead. */
export async function assess(subject: Subject): Promise<AssessedRun> {
  const {request, checkout, loaded, repository} = subject;
  const {config} = loaded;
  const prepared = await prepareRun(subject);
  const notices: string[] = [];
  const troubles: string[] = [];
  const tell = {
    onNotice: (text: string) => notices.push(text),
    onCacheTrouble: (text: string) => troubles.push(text),
  };
  const {outcomes: scanned, faults} = await outcomesOf(subject, prepared, tell);
  const imported = await importSarif(config.sarifFiles, repository, request.signal);
  const outcomes = [...scanned, ...imported];
  request.signal.throwIfAborted();

  const found = normalize(outcomes, config);
  const base = merge(found.base);
  const head = mergeHistory(merge(found.head), base);
  const headPaths = new Set(repository.head.files.map(({path}) => path));
  const services = findServices([...headPaths]);
  const sides = {head: place(head, services), base: place(base, services)};
  const {skipped} = repository.head;
  const judgement = judge({...request, ...repository, ...sides, headPaths, skipped, outcomes, faults, config});
  const headCommitDay = await checkout.headCommitDay();
  const assessment = {
    outcomes,
    services,
    judgement,
    headCommitDay,
    notices: [...troubles, ...prepared.settings.notices, ...notices],
  };
  const isConcluded = outcomes.every(({kind}) => kind !== 'failed') && judgement.verdict.kind !== 'error';
  const isOfFiles =
    imported.length === 0 && readsNoImages(config.images) && dependsOnFilesAlone(prepared.plan, config, request);
  const isRepeatable = isConcluded && troubles.length === 0 && isOfFiles;
  return {assessment, settings: prepared.settings.looked, isRepeatable};
}

type Tell = Pick<RunOptions, 'onNotice' | 'onCacheTrouble'>;

/** Of a run of all scanners here, or of what shards of it have found elsewhere. */
async function outcomesOf(subject: Subject, prepared: PreparedRun, tell: Tell): Promise<GatheredOutcomes> {
  const {partials} = subject.request;
  if (partials !== undefined) {
    const {gather} = await import('./shard/gather.ts');
    return gather(subject, prepared, partials, tell.onNotice);
  }
  const outcomes = await withReach(subject, prepared, tell, (options) => runPlan(prepared.plan, options));
  return {outcomes, faults: []};
}

/** Gives `run` all that scanners may reach of this machine and the network, and takes it away afterwards. */
export async function withReach<Result>(
  {request, loaded: {config}, repository}: Subject,
  {settings}: PreparedRun,
  tell: Tell,
  run: (options: RunOptions) => Promise<Result>,
): Promise<Result> {
  const images = await openImages(config.images, request);
  const api = request.allowFetch ? openOsvApi({...request, root: request.path}) : undefined;
  try {
    const reach = {askApi: api?.ask, images, toolbox: toolboxFor(request)};
    return await run({...request, ...config, ...tell, repository, settings: settings.byScanner, ...reach});
  } finally {
    await api?.close();
    await images.close();
  }
}

/** Where tools are kept, and what they are kept from. */
function toolboxFor(request: PipelineRequest): Toolbox {
  const {path, environment} = request;
  return openToolbox({
    store: toolStoreOf(request),
    dataFolder: join(toolsFolder(request), 'tool-data'),
    env: safeEnvironment(environment),
    folders: closedFolders(path, environment),
  });
}

const DEPENDS_ON_MACHINE: readonly NotApplicableReason[] = ['no-runtime', 'not-installed'];

/** Tools depend on the machine, and a project scanner that asks the network depends on the world. */
function dependsOnFilesAlone(plan: Plan, {dependencies}: Config, {allowFetch}: PipelineRequest): boolean {
  const usesOwnData = dependencies.advisoriesFolder === undefined && dependencies.advisories !== 'api';
  const isOffline = usesOwnData && (!allowFetch || dependencies.advisories === 'embedded');
  return plan.scanners.every(
    (planned) =>
      (planned.kind === 'skip' && !DEPENDS_ON_MACHINE.includes(planned.reason)) ||
      planned.scanner.kind === 'file' ||
      (planned.scanner.kind === 'project' && isOffline),
  );
}
