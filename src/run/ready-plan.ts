/** All scanners of a plan, each ready to run or ended already; and what came of them as outcomes in its order. */
import type {Plan} from '../plan/plan.ts';
import {fileOutcome} from './file-outcome.ts';
import type {ScanOutcome} from './outcome.ts';
import {type ReadyScanner, readyScanner} from './ready-scanner.ts';
import type {RunOptions} from './run-options.ts';
import type {Ran} from './run-ready.ts';
import {withSettingsProblems} from './settings-problems.ts';

export interface ReadyPlan {
  /** Those that run, in the order of the plan. */
  readonly ready: readonly ReadyScanner[];
  /** Those that are skipped, or whose settings are invalid. */
  readonly ended: readonly ScanOutcome[];
}

/** Reads settings and rules of every scanner. Never rejects because of a scanner. */
export async function readyPlan(plan: Plan, options: Pick<RunOptions, 'settings'>): Promise<ReadyPlan> {
  const scanners = await Promise.all(plan.scanners.map((planned) => readyScanner(planned, options)));
  return {
    ready: scanners.flatMap((one) => (one.kind === 'ready' ? [one.scanner] : [])),
    ended: scanners.flatMap((one) => (one.kind === 'ended' ? [one.outcome] : [])),
  };
}

/** One outcome for each scanner that has one, in the order of the plan. */
export function concludePlan(plan: Plan, {ready, ended}: ReadyPlan, {files, whole}: Ran): readonly ScanOutcome[] {
  const problems = new Map(ready.map((one) => [one.plan.scanner.manifest.name, one.problems]));
  const ran = [...files.map(fileOutcome), ...whole.map(({outcome}) => outcome)];
  const outcomes = new Map(
    [...ended, ...ran.map((outcome) => withSettingsProblems(outcome, problems.get(outcome.manifest.name) ?? []))].map(
      (outcome) => [outcome.manifest.name, outcome],
    ),
  );
  return plan.scanners.flatMap(({scanner}) => outcomes.get(scanner.manifest.name) ?? []);
}
