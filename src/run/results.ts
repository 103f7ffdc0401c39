/** What is known of each content at each path, by scanner: filled from the cache, then by the workers. */
import type {FileEntry} from '../repository/snapshot.ts';

/** Text of a FileReport, or why there is none. */
export type FileResult =
  | {readonly kind: 'report'; readonly text: string}
  | {readonly kind: 'failure'; readonly reason: string};

/** Results of one scanner. */
export interface ScannerResults {
  readonly byKey: Map<string, FileResult>;
  /** Keys whose result was scanned in this run, not taken from the cache. */
  readonly scanned: Set<string>;
  /** Why the scanner as a whole is unusable, once that is known. */
  broken: string | undefined;
  /** Time that worker threads spent in this scanner. */
  spentMs: number;
}

export function emptyResults(): ScannerResults {
  return {byKey: new Map(), scanned: new Set(), broken: undefined, spentMs: 0};
}

/** Equal exactly for equal content at an equal path. On one line whatever the path holds. */
export function resultKey({oid, path}: Pick<FileEntry, 'oid' | 'path'>): string {
  return oid + JSON.stringify(path);
}
