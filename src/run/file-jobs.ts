/** Which content at which path still has to be scanned by whom: each once, however many sides have it. */
import type {PlannedScanner} from '../plan/plan.ts';
import type {FileEntry} from '../repository/snapshot.ts';
import type {FileScanner} from '../scanner.ts';
import {resultKey, type ScannerResults} from './results.ts';

/** A file scanner with the files it accepts. */
export type PlannedFiles = Extract<PlannedScanner, {kind: 'run'}> & {readonly scanner: FileScanner};

export interface FileJob {
  readonly key: string;
  readonly entry: FileEntry;
  /** Indexes of the planned scanners that have no result for it yet. */
  readonly scanners: readonly number[];
}

/** Jobs in the order head, base, history, each by path; what has a result already is left out. */
export function openJobs(
  scanners: readonly {readonly plan: PlannedFiles; readonly results: ScannerResults}[],
): readonly FileJob[] {
  const jobs = new Map<string, {key: string; entry: FileEntry; scanners: number[]}>();
  for (const side of ['head', 'base', 'history'] as const) {
    for (const [scanner, {plan, results}] of scanners.entries()) {
      for (const entry of plan[side]) {
        const key = resultKey(entry);
        if (results.byKey.has(key)) continue;
        const job = jobs.get(key) ?? {key, entry, scanners: []};
        if (job.scanners.at(-1) !== scanner && !job.scanners.includes(scanner)) job.scanners.push(scanner);
        jobs.set(key, job);
      }
    }
  }
  return [...jobs.values()];
}
