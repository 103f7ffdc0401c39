/** Types of the plan: which scanner runs over what, and which is skipped for which closed reason. */
import type {FileEntry, HistoryEntry} from '../repository/snapshot.ts';
import type {Scanner, ScannerProfile, WithheldFile} from '../scanner.ts';

/**
 * Why a scanner does not run. One that only `auto` stands for and that could not run here: `no-runtime`, as what installs
 * or runs it is not on this machine, `not-installed`, as nothing may be fetched, or `no-target`, as no running service was named.
 */
export type NotApplicableReason = 'no-matching-files' | 'switched-off' | 'no-runtime' | 'not-installed' | 'no-target';

export type PlannedScanner =
  | {
      readonly kind: 'run';
      readonly scanner: Scanner;
      /** Accepted files of the head, sorted by path. */
      readonly head: readonly FileEntry[];
      /** Accepted files of the base; empty without a base. */
      readonly base: readonly FileEntry[];
      /** Accepted blobs of the pull request's commits; only for scanners that ask for history. */
      readonly history: readonly HistoryEntry[];
      /** Files that a project scanner accepts and cannot be given; empty for other kinds of scanners. */
      readonly withheld: {readonly head: readonly WithheldFile[]; readonly base: readonly WithheldFile[]};
    }
  | {readonly kind: 'skip'; readonly scanner: ScannerProfile; readonly reason: NotApplicableReason};

export interface Plan {
  /** Sorted by scanner name. */
  readonly scanners: readonly PlannedScanner[];
}
