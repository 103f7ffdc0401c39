/** A planned scanner that has read its settings and its rules. */
import type {Rule} from '../finding/rule.ts';
import type {PlannedScanner} from '../plan/plan.ts';
import {readGrammar} from '../platform/grammars.ts';
import {readScannerData} from '../platform/scanner-data.ts';
import type {ScannerSettings, SettingsProblem, Shipped} from '../scanner.ts';
import {describeFault} from './describe-fault.ts';
import type {ScanOutcome} from './outcome.ts';
import type {RunOptions} from './run-options.ts';

export type PlannedRun = Extract<PlannedScanner, {kind: 'run'}>;

export interface ReadyScanner<Planned extends PlannedRun = PlannedRun> {
  readonly plan: Planned;
  readonly settings: ScannerSettings;
  readonly rules: readonly Rule[];
  /** What of its settings cannot be used. */
  readonly problems: readonly SettingsProblem[];
}

/** A scanner that is skipped, or whose settings are invalid, has its outcome already. */
export type ReadyOrEnded =
  | {readonly kind: 'ready'; readonly scanner: ReadyScanner}
  | {readonly kind: 'ended'; readonly outcome: ScanOutcome};

/** Never rejects: invalid settings are the outcome of that scanner. */
export async function readyScanner(plan: PlannedScanner, options: Pick<RunOptions, 'settings'>): Promise<ReadyOrEnded> {
  const {manifest} = plan.scanner;
  if (plan.kind === 'skip') {
    return {kind: 'ended', outcome: {kind: 'not-applicable', manifest, rules: [], durationMs: 0, reason: plan.reason}};
  }
  const settings = options.settings.get(manifest.name) ?? {settingsFiles: {}};
  try {
    const found = (await plan.scanner.findSettingsProblems?.(settings, shippedWith(manifest.name))) ?? [];
    const problems = [...(settings.problems ?? []), ...found];
    return {kind: 'ready', scanner: {plan, settings, rules: await plan.scanner.rules(settings), problems}};
  } catch (error) {
    return {kind: 'ended', outcome: failedAsAWhole({plan, rules: []}, describeFault(error), 0)};
  }
}

/** What comes with a scanner of this build, besides its code. */
export function shippedWith(scanner: string): Shipped {
  return {readData: (name) => readScannerData(scanner, name), readGrammar};
}

/** The outcome of a scanner that has judged nothing. */
export function failedAsAWhole(
  {plan, rules}: Pick<ReadyScanner, 'plan' | 'rules'>,
  cause: string,
  durationMs: number,
): ScanOutcome {
  return {
    kind: 'failed',
    manifest: plan.scanner.manifest,
    rules,
    durationMs,
    cause,
    failedFiles: [],
    findings: {head: [], base: [], history: []},
    notes: [],
    counts: {files: 0, reused: 0},
  };
}
