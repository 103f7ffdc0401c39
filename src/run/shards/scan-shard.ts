/** Runs one part of a plan and puts what came of it into the form that travels between machines. */
import type {Plan} from '../../plan/plan.ts';
import type {FileScannerEnd} from '../file-outcome.ts';
import type {ScanOutcome} from '../outcome.ts';
import {readyPlan} from '../ready-plan.ts';
import type {ReadyScanner} from '../ready-scanner.ts';
import {resultKey} from '../results.ts';
import type {RunOptions} from '../run-options.ts';
import {runReady, type WholeEnd} from '../run-ready.ts';
import {startStopSignal} from '../stop-signal.ts';
import type {Answer, FileResults, PartialResult, WholeResult} from './partial-schema.ts';

export type ShardResult = Pick<PartialResult, 'stopped' | 'notices' | 'scanners' | 'files' | 'whole'>;

/** Rejects only for a fault of this program. Settings that are invalid are found again by whoever gathers. */
export async function scanShard(plan: Plan, options: RunOptions): Promise<ShardResult> {
  const notices: string[] = [];
  const onNotice = (text: string) => notices.push(text);
  const stop = startStopSignal(options.limits.timeoutMs, options.signal);
  try {
    const {ready, ended} = await readyPlan(plan, options);
    const ran = await runReady(ready, {...options, onNotice, onCacheTrouble: onNotice}, stop, () => undefined);
    const stopped = stop.reason();
    return {
      ...(stopped !== undefined && {stopped}),
      notices,
      scanners: [...ran.files.map(toScanner), ...ended.flatMap((outcome) => toBroken(outcome, plan))],
      files: collectFiles(ran.files),
      whole: [...ran.whole, ...ended.flatMap((outcome) => toEnded(outcome, plan))].flatMap((end) =>
        toWhole(end, ready),
      ),
    };
  } finally {
    stop.disarm();
  }
}

/** As it comes together. */
interface File {
  readonly path: string;
  readonly oid: string;
  readonly clean: number[];
  readonly reports: Answer[];
  readonly failures: Answer[];
  readonly reused: number[];
}

function toScanner({plan, results}: FileScannerEnd): PartialResult['scanners'][number] {
  const {broken, spentMs} = results;
  return {name: plan.scanner.manifest.name, spentMs, ...(broken !== undefined && {broken})};
}

/** A file scanner whose settings are invalid has no results, and this is why. */
function toBroken(outcome: ScanOutcome, plan: Plan): PartialResult['scanners'] {
  if (outcome.kind !== 'failed' || !isOfFiles(outcome, plan)) return [];
  return [{name: outcome.manifest.name, spentMs: 0, broken: outcome.cause}];
}

function toEnded(outcome: ScanOutcome, plan: Plan): readonly WholeEnd[] {
  return isOfFiles(outcome, plan) ? [] : [{outcome, notices: []}];
}

function isOfFiles({manifest}: ScanOutcome, {scanners}: Plan): boolean {
  return scanners.some(({scanner}) => scanner.kind === 'file' && scanner.manifest.name === manifest.name);
}

/** In the order head, base, history of the first scanner that has it. */
function collectFiles(ends: readonly FileScannerEnd[]): readonly FileResults[] {
  const files = new Map<string, File>();
  for (const [scanner, end] of ends.entries()) {
    const entries = [...end.plan.head, ...end.plan.base, ...end.plan.history];
    // Both sides may have the same content.
    for (const [key, {path, oid}] of new Map(entries.map((entry) => [resultKey(entry), entry]))) {
      const file = files.get(key) ?? {path, oid, clean: [], reports: [], failures: [], reused: []};
      files.set(key, file);
      addAnswer(file, scanner, key, end);
    }
  }
  return [...files.values()].map(withoutEmpty);
}

function addAnswer(file: File, scanner: number, key: string, {results}: FileScannerEnd): void {
  const result = results.byKey.get(key);
  if (result === undefined) return;
  if (result.kind === 'failure') file.failures.push([scanner, result.reason]);
  else if (result.text === '') file.clean.push(scanner);
  else file.reports.push([scanner, result.text]);
  if (!results.scanned.has(key)) file.reused.push(scanner);
}

/** Most files have nothing but scanners that found nothing. */
function withoutEmpty({path, oid, clean, reports, failures, reused}: File): FileResults {
  return {
    path,
    oid,
    clean,
    ...(reports.length > 0 && {reports}),
    ...(failures.length > 0 && {failures}),
    ...(reused.length > 0 && {reused}),
  };
}

function toWhole({outcome, notices}: WholeEnd, ready: readonly ReadyScanner[]): readonly WholeResult[] {
  if (outcome.kind === 'not-applicable') return [];
  const {manifest, durationMs, findings, notes, counts, components} = outcome;
  const own = ready.find(({plan}) => plan.scanner.manifest.name === manifest.name)?.rules ?? [];
  const known = new Set(own.map(({id}) => id));
  return [
    {
      name: manifest.name,
      durationMs,
      ...(outcome.kind === 'failed' && {failure: {cause: outcome.cause, failedFiles: outcome.failedFiles}}),
      rules: outcome.rules.filter(({id}) => !known.has(id)),
      head: findings.head,
      base: findings.base,
      notes,
      counts,
      ...(components !== undefined && {components}),
      notices,
    },
  ];
}
