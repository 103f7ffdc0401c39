/** Scanners that look at a side as a whole (project and tool): the head, then the base, then the outcome. */
import type {Rule} from '../finding/rule.ts';
import type {FileEntry} from '../repository/snapshot.ts';
import type {WithheldFile} from '../scanner.ts';
import {describeFault} from './describe-fault.ts';
import type {ScanOutcome} from './outcome.ts';
import type {ReadyScanner} from './ready-scanner.ts';
import type {RunOptions} from './run-options.ts';
import {type ReadyWhole, type SideReport, scanSide} from './scan-side.ts';
import {sortFindings} from './sort-findings.ts';
import type {StopSignal} from './stop-signal.ts';

export function isWholeScanner(ready: ReadyScanner): ready is ReadyWhole {
  return ready.plan.scanner.kind !== 'file';
}

/** Never rejects. What the head gave is kept when the base fails, but the outcome is failed. */
export async function runWholeScanner(ready: ReadyWhole, options: RunOptions, stop: StopSignal): Promise<ScanOutcome> {
  const {plan, rules} = ready;
  const {manifest} = plan.scanner;
  const files = plan.head.length + plan.base.length;
  options.onProgress({kind: 'scanner-started', scanner: manifest.name, files});

  const startedAt = performance.now();
  const {withheld} = plan;
  const scan = (side: 'head' | 'base', handover?: string) =>
    settle(() => scanSide(ready, side, options, stop, handover), stop);
  const isSame = sameFiles(plan.head, plan.base) && samePaths(withheld.head, withheld.base);
  const head = await scan('head');
  const hasBase = options.repository.base !== undefined;
  const isOfHeadAlone = plan.scanner.kind === 'tool' && plan.scanner.needsTarget === true;
  const base = !hasBase || isOfHeadAlone ? NOTHING : isSame ? head : await scan('base', head.report.handover);

  const failedFiles = head.report.failedFiles ?? [];
  const {components, subjects} = head.report;
  for (const notice of head.report.notices ?? []) options.onNotice(notice);
  const cause = causeOf(head) ?? onTheBase(causeOf(base));
  const outcome = {
    manifest,
    rules: distinctRules([...rules, ...(head.report.rules ?? []), ...(base.report.rules ?? [])]),
    durationMs: performance.now() - startedAt,
    findings: {head: sortFindings(head.report.findings), base: sortFindings(base.report.findings), history: []},
    notes: head.report.notes ?? [],
    counts: {files: isSame ? plan.head.length : files, reused: 0, ...(subjects !== undefined && {subjects})},
    ...(components !== undefined && {components}),
  };
  return cause === undefined ? {kind: 'completed', ...outcome} : {kind: 'failed', cause, failedFiles, ...outcome};
}

/** Who names a rule first defines it. */
function distinctRules(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.toReversed().map((rule) => [rule.id, rule])).values()].toReversed();
}

/** Why a side is not judged as a whole. */
function causeOf({cause, report}: Settled): string | undefined {
  const [first, ...others] = report.failedFiles ?? [];
  if (cause !== undefined || first === undefined) return cause;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `could not judge ${first.path}: ${first.reason}${more}`;
}

function onTheBase(cause: string | undefined): string | undefined {
  return cause === undefined ? undefined : `on the base: ${cause}`;
}

const NOTHING: Settled = {report: {findings: []}, cause: undefined};

interface Settled {
  readonly report: SideReport;
  readonly cause: string | undefined;
}

async function settle(scan: () => Promise<SideReport>, stop: StopSignal): Promise<Settled> {
  try {
    return {report: await scan(), cause: undefined};
  } catch (error) {
    return {report: {findings: []}, cause: stop.reason() ?? describeFault(error)};
  }
}

function samePaths(head: readonly WithheldFile[], base: readonly WithheldFile[]): boolean {
  return head.length === base.length && head.every(({path}, index) => path === base[index]?.path);
}

function sameFiles(head: readonly FileEntry[], base: readonly FileEntry[]): boolean {
  return (
    head.length === base.length &&
    head.every(({path, oid}, index) => path === base[index]?.path && oid === base[index]?.oid)
  );
}
