/** Results of one file scanner → its outcome. A file without a result makes it failed: silence is never green. */

import type {RawFinding} from '../finding/finding.ts';
import {compareText} from '../finding/location.ts';
import type {Rule} from '../finding/rule.ts';
import type {FileEntry} from '../repository/snapshot.ts';
import type {FileFacts, FileReport} from '../scanner.ts';
import {describeFault} from './describe-fault.ts';
import type {PlannedFiles} from './file-jobs.ts';
import type {ScanNote, ScanOutcome} from './outcome.ts';
import {parseFileReport} from './report-schema.ts';
import {type FileResult, resultKey, type ScannerResults} from './results.ts';
import {sortFindings} from './sort-findings.ts';

export interface FileScannerEnd {
  readonly plan: PlannedFiles;
  readonly results: ScannerResults;
  readonly rules: readonly Rule[];
  /** Why the run ended early, if it did. */
  readonly stopped: string | undefined;
}

/** Completed only when every file has a report and every conclusion was drawn. */
export function fileOutcome({plan, results, rules, stopped}: FileScannerEnd): ScanOutcome {
  const read = sideReader(results);
  const head = read(plan.head);
  const base = read(plan.base);
  const history = read(plan.history);
  const concluded = {head: conclude(plan, head), base: conclude(plan, base)};

  const failedFiles = failuresOf([head, base, history]);
  const missing = head.missing + base.missing + history.missing;
  const faults = [results.broken, concluded.head.fault, concluded.base.fault];
  const cause = causeOf({faults, stopped, missing, failedFiles});

  const outcome = {
    manifest: plan.scanner.manifest,
    rules,
    durationMs: results.spentMs,
    findings: {
      head: sortFindings([...findingsOf(head), ...concluded.head.findings]),
      base: sortFindings([...findingsOf(base), ...concluded.base.findings]),
      history: sortFindings(history.reports.flatMap(withCommit(plan))),
    },
    notes: head.reports.flatMap(({path, report}): ScanNote[] => (report.notes ?? []).map((note) => ({path, ...note}))),
    counts: {...countFiles(plan, results), ...countSubjects(head)},
  };
  return cause === undefined ? {kind: 'completed', ...outcome} : {kind: 'failed', cause, failedFiles, ...outcome};
}

interface FileFailure {
  readonly path: string;
  readonly reason: string;
}

interface SideReport {
  readonly path: string;
  readonly key: string;
  readonly report: FileReport;
}

interface Side {
  readonly reports: readonly SideReport[];
  readonly failures: readonly FileFailure[];
  /** Files that nobody came to scan. */
  readonly missing: number;
}

/** Reads sides; what both have is parsed once. */
function sideReader(results: ScannerResults): (entries: readonly FileEntry[]) => Side {
  const read = new Map<string, ReadResult>();
  return (entries) => {
    const reports: SideReport[] = [];
    const failures: FileFailure[] = [];
    let missing = 0;
    for (const entry of entries) {
      const key = resultKey(entry);
      const result = read.get(key) ?? readResult(results.byKey.get(key));
      read.set(key, result);
      if (result.kind === 'report') reports.push({path: entry.path, key, report: result.report});
      if (result.kind === 'failure') failures.push({path: entry.path, reason: result.reason});
      if (result.kind === 'missing') missing += 1;
    }
    return {reports, failures, missing};
  };
}

type ReadResult =
  | {readonly kind: 'report'; readonly report: FileReport}
  | {readonly kind: 'failure'; readonly reason: string}
  | {readonly kind: 'missing'};

function readResult(result: FileResult | undefined): ReadResult {
  if (result === undefined) return {kind: 'missing'};
  if (result.kind === 'failure') return result;
  try {
    return {kind: 'report', report: parseFileReport(result.text)};
  } catch (error) {
    return {kind: 'failure', reason: describeFault(error)};
  }
}

function findingsOf({reports}: Side): readonly RawFinding[] {
  return reports.flatMap(({report}) => report.findings);
}

function withCommit({history}: PlannedFiles) {
  const commits = new Map(history.map((entry) => [resultKey(entry), entry.commit]));
  return ({key, report}: SideReport) =>
    report.findings.map((finding) => ({...finding, commit: commits.get(key) ?? ''}));
}

function conclude({scanner}: PlannedFiles, {reports}: Side): {findings: readonly RawFinding[]; fault?: string} {
  if (scanner.conclude === undefined) return {findings: []};
  const facts: FileFacts[] = reports.flatMap(({path, report}) =>
    report.facts === undefined ? [] : [{path, facts: report.facts}],
  );
  try {
    return {findings: scanner.conclude(facts)};
  } catch (error) {
    return {findings: [], fault: describeFault(error)};
  }
}

/** A file that fails the same way on both sides is named once. */
function failuresOf(sides: readonly Side[]): readonly FileFailure[] {
  const failures = sides.flatMap((side) => side.failures);
  const byText = new Map(failures.map((failure) => [`${failure.path}\0${failure.reason}`, failure]));
  return [...byText.entries()].sort(([a], [b]) => compareText(a, b)).map(([, failure]) => failure);
}

interface Causes {
  readonly faults: readonly (string | undefined)[];
  readonly stopped: string | undefined;
  readonly missing: number;
  readonly failedFiles: readonly FileFailure[];
}

function causeOf({faults, stopped, missing, failedFiles}: Causes): string | undefined {
  const fault = faults.find((text) => text !== undefined);
  if (fault !== undefined) return fault;
  if (missing > 0) return `${stopped ?? 'ended early'}: ${countOf(missing)} not scanned`;
  const [first] = failedFiles;
  if (first === undefined) return undefined;
  return `${countOf(failedFiles.length)} could not be judged; the first is ${first.path}: ${first.reason}`;
}

function countOf(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}

/** Nothing where no file says what it was judged as. */
function countSubjects({reports}: Side): {readonly subjects?: Readonly<Record<string, number>>} {
  const counts = new Map<string, number>();
  for (const {report} of reports) {
    for (const subject of new Set(report.subjects)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts.size === 0 ? {} : {subjects: Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))};
}

function countFiles({head, base, history}: PlannedFiles, {scanned}: ScannerResults) {
  const files = new Set([...head, ...base, ...history].map(resultKey)).size;
  return {files, reused: Math.max(0, files - scanned.size)};
}
