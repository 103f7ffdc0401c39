/** One side (head or base) through a project or tool scanner, stopped when time is up. */
import type {Rule} from '../finding/rule.ts';
import {safeEnvironment} from '../platform/safe-environment.ts';
import {workerEntry} from '../platform/worker-entry.ts';
import {
  type ImageSelection,
  NO_TRUST_ASKED,
  type ProjectReport,
  type ProjectScanner,
  type ToolScanner,
} from '../scanner.ts';
import {ScanFault} from './describe-fault.ts';
import {type PlannedRun, type ReadyScanner, shippedWith} from './ready-scanner.ts';
import {secretValues} from './redact.ts';
import type {RunOptions} from './run-options.ts';
import {isLittle, scanProjectHere} from './scan-here.ts';
import {type ImageSide, scanProjectSide} from './scan-project.ts';
import {scanToolSide} from './scan-tool.ts';
import type {StopSignal} from './stop-signal.ts';
import {advisoryReader} from './tool-advisories.ts';

/** A scanner that has been told to stop gets this long to clean up; then the run goes on without it. */
const STOP_GRACE_MS = 5_000;

/** A tool names the rules that nobody knew before. */
export type SideReport = ProjectReport & {readonly rules?: readonly Rule[]};

export type ReadyWhole = ReadyScanner<PlannedRun & {readonly scanner: ProjectScanner | ToolScanner}>;

/** Rejects with the cause when the side could not be judged. A side without files has nothing to report. */
export async function scanSide(
  {plan, settings}: ReadyWhole,
  whichSide: 'head' | 'base',
  options: RunOptions,
  {signal}: StopSignal,
  handover?: string,
): Promise<SideReport> {
  const [files, withheld] = [plan[whichSide], plan.withheld[whichSide]];
  if (files.length + withheld.length === 0 && !readsNamedImages(plan.scanner, options)) return {findings: []};
  const {repository, limits, environment, dependencies, today, askApi, toolbox, worker = workerEntry()} = options;
  const {scanner} = plan;
  const env = safeEnvironment(environment);

  if (scanner.kind === 'tool') {
    const secrets = secretValues(environment);
    const context = {
      settings,
      dependencies,
      allowFetch: askApi !== undefined,
      targetUrl: options.targetUrl,
      readAdvisories: advisoryReader(dependencies),
    };
    const ready = await toolbox.ready(scanner);
    const side = {scanner, ...ready, context, files, repository, limits, env, environment, secrets, signal};
    const report = await leaveBehind(scanToolSide(side), signal);
    const hadNetwork = scanner.needsNetwork?.(context) === true;
    const said = hadNetwork ? [`${scanner.manifest.name} ran with the network, as it needs it`] : [];
    return {...report, notices: [...said, ...report.notices]};
  }
  const common = {settings, files, withheld, repository, dependencies, today, askApi, signal};
  if (options.isAlone === true && scanner.mayShareThread === true && isLittle(files)) {
    return leaveBehind(scanProjectHere({...common, scanner, shipped: shippedWith(scanner.manifest.name)}), signal);
  }
  const thread = {workerFile: worker.file, memoryMb: limits.workerMemoryMb, env};
  const images = scanner.readsImages ? await imageSide(options, whichSide, handover) : undefined;
  const side = {...common, scanner: scanner.manifest.name, thread, ...(images !== undefined && {images})};
  return leaveBehind(scanProjectSide(side), signal);
}

/** Also in a folder without any file that the scanner wants. */
function readsNamedImages(scanner: ProjectScanner | ToolScanner, {images}: RunOptions): boolean {
  const {references = [], archives = []} = images?.selection ?? {};
  return scanner.kind === 'project' && scanner.readsImages === true && references.length + archives.length > 0;
}

async function imageSide(
  {images, settings}: RunOptions,
  side: 'head' | 'base',
  handover: string | undefined,
): Promise<ImageSide> {
  const secrets = settings.get('secrets') ?? {settingsFiles: {}};
  return {
    selection: images?.selection ?? NO_IMAGES,
    pull: images?.pull,
    memory: await images?.memoryFor?.(secrets),
    side,
    secrets,
    ...(handover !== undefined && {handover}),
  };
}

const NO_IMAGES: ImageSelection = {
  fromRepository: false,
  references: [],
  archives: [],
  platform: 'linux/amd64',
  trust: NO_TRUST_ASKED,
};

/** Waits for the scan; some time after the signal without it, so that a read that never ends cannot hold the run. */
async function leaveBehind<Result>(scan: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const late = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(() => late.reject(new ScanFault('did not stop when it was told to')), STOP_GRACE_MS);
  };
  signal.addEventListener('abort', onAbort, {once: true});
  try {
    return await Promise.race([scan, late.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
