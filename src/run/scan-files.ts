/** Runs all file scanners over all their files at once: what has no result yet is read, batched and scanned. */
import {availableParallelism} from 'node:os';
import type {Repository} from '../repository/snapshot.ts';
import type {ScannerSettings} from '../scanner.ts';
import {toBatches} from './batch.ts';
import {openJobs, type PlannedFiles} from './file-jobs.ts';
import type {RunProgress} from './outcome.ts';
import {readJobs} from './read-jobs.ts';
import type {FileResult, ScannerResults} from './results.ts';
import {type LaneEvents, runLane} from './scan-lane.ts';
import type {ThreadSettings} from './thread.ts';
import {chooseWorkerCount} from './worker-count.ts';

/** A file scanner with its results so far; what is missing is filled in. */
export interface ScannerState {
  readonly plan: PlannedFiles;
  readonly settings: ScannerSettings;
  readonly results: ScannerResults;
}

export interface FilesScan {
  readonly scanners: readonly ScannerState[];
  readonly repository: Pick<Repository, 'read'>;
  readonly fileTimeoutMs: number;
  readonly thread: ThreadSettings;
  /** Default: by the amount of work. */
  readonly workerCount: number | undefined;
  readonly onProgress: (progress: RunProgress) => void;
  readonly signal: AbortSignal;
}

/** Resolves when every job has its result, or soon after the signal is aborted. */
export async function scanFiles(scan: FilesScan): Promise<void> {
  const {scanners, repository, signal} = scan;
  const jobs = openJobs(scanners);
  if (jobs.length === 0 || signal.aborted) return;

  const record = (id: number, scanner: number, result: FileResult) => {
    const key = jobs[id]?.key;
    if (key === undefined) return;
    scanners[scanner]?.results.byKey.set(key, result);
    scanners[scanner]?.results.scanned.add(key);
  };
  const work = readJobs(repository, jobs, (id, reason) => {
    for (const scanner of jobs[id]?.scanners ?? []) record(id, scanner, {kind: 'failure', reason});
  });
  const batches = toBatches(work);
  const settings = {
    thread: scan.thread,
    scanners: scanners.map(({plan, settings}) => ({name: plan.scanner.manifest.name, settings})),
    fileTimeoutMs: scan.fileTimeoutMs,
  };
  const events = laneEvents(scan, jobs.length, record);

  const sizeBytes = jobs.reduce((sum, {entry}) => sum + entry.sizeBytes, 0);
  const count = scan.workerCount ?? chooseWorkerCount(sizeBytes, availableParallelism());
  const lanes = Array.from({length: count}, () => runLane(batches, settings, events, signal));
  // A lane that waits for a read that never ends is left behind when time is up.
  await Promise.race([Promise.all(lanes), aborted(signal)]);
}

function laneEvents(
  {scanners, onProgress}: FilesScan,
  total: number,
  record: (id: number, scanner: number, result: FileResult) => void,
): LaneEvents {
  let done = 0;
  return {
    onReport: (id, scanner, text) => record(id, scanner, {kind: 'report', text}),
    onFailure: (id, scanner, reason) => record(id, scanner, {kind: 'failure', reason}),
    onBroken: (scanner, cause) => {
      const one = scanners[scanner]?.results;
      if (one !== undefined) one.broken ??= cause;
    },
    onSpent: (scanner, ms) => {
      const one = scanners[scanner]?.results;
      if (one !== undefined) one.spentMs += ms;
    },
    onFilesDone: (count) => {
      done += count;
      onProgress({kind: 'files-done', done, total});
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
