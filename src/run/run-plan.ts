/** Plan → one outcome for each scanner. A scanner's fault is an outcome, never an exception. */
import type {Plan} from '../plan/plan.ts';
import type {ScanOutcome} from './outcome.ts';
import {type ReadyScanner, readyScanner} from './ready-scanner.ts';
import {isFileScanner, runFileScanners} from './run-file-scanners.ts';
import type {RunOptions} from './run-options.ts';
import {isWholeScanner, runWholeScanner} from './run-whole-scanner.ts';
import type {ReadyWhole} from './scan-side.ts';
import {withSettingsProblems} from './settings-problems.ts';
import {type StopSignal, startStopSignal} from './stop-signal.ts';

/** In the order of the plan. Rejects only for a fault of this program. */
export async function runPlan(plan: Plan, options: RunOptions): Promise<readonly ScanOutcome[]> {
  const outcomes = new Map<string, ScanOutcome>();
  const end = (outcome: ScanOutcome) => {
    const {manifest, kind, durationMs} = outcome;
    outcomes.set(manifest.name, outcome);
    options.onProgress({kind: 'scanner-ended', scanner: manifest.name, outcome: kind, durationMs});
  };

  const stop = startStopSignal(options.limits.timeoutMs, options.signal);
  try {
    const scanners = await Promise.all(plan.scanners.map((planned) => readyScanner(planned, options)));
    for (const one of scanners) if (one.kind === 'ended') end(one.outcome);
    const ready = scanners.flatMap((one) => (one.kind === 'ready' ? [one.scanner] : []));
    const problems = new Map(ready.map((one) => [one.plan.scanner.manifest.name, one.problems]));
    const endReady = (outcome: ScanOutcome) =>
      end(withSettingsProblems(outcome, problems.get(outcome.manifest.name) ?? []));
    await runReady(ready, {options, stop, end: endReady});
  } finally {
    stop.disarm();
  }
  return plan.scanners.flatMap(({scanner}) => outcomes.get(scanner.manifest.name) ?? []);
}

interface Running {
  readonly options: RunOptions;
  readonly stop: StopSignal;
  readonly end: (outcome: ScanOutcome) => void;
}

/** A project scanner has a thread of its own and waits for files most of the time; a tool takes the machine. */
async function runReady(ready: readonly ReadyScanner[], {options, stop, end}: Running): Promise<void> {
  const whole = ready.filter(isWholeScanner);
  const notices = new Map(whole.map((scanner): [ReadyWhole, string[]] => [scanner, []]));
  const runOne = async (scanner: ReadyWhole) => {
    const onNotice = (text: string) => notices.get(scanner)?.push(text);
    end(await runWholeScanner(scanner, {...options, onNotice}, stop));
  };
  const runFiles = async () => {
    for (const outcome of await runFileScanners(ready.filter(isFileScanner), options, stop)) end(outcome);
  };
  await allOf([runFiles, ...whole.filter(isProject).map((scanner) => () => runOne(scanner))]);
  for (const scanner of whole) if (!isProject(scanner)) await runOne(scanner);
  // In the order of the plan, whoever was first.
  for (const text of [...notices.values()].flat()) options.onNotice(text);
}

function isProject({plan}: ReadyWhole): boolean {
  return plan.scanner.kind === 'project';
}

/** Waits for all, also when one rejects: nothing is left running behind. */
async function allOf(runs: readonly (() => Promise<void>)[]): Promise<void> {
  const settled = await Promise.allSettled(runs.map((run) => run()));
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
}
