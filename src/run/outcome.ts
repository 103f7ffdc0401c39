/** What came of each scanner: the only three ends there are. */
import type {Component} from '../finding/component.ts';
import type {RawFinding} from '../finding/finding.ts';
import type {Rule} from '../finding/rule.ts';
import type {NotApplicableReason} from '../plan/plan.ts';
import type {FileNote, Manifest} from '../scanner.ts';

/** Raw findings of one side. */
export interface SideFindings {
  readonly head: readonly RawFinding[];
  readonly base: readonly RawFinding[];
  /** Findings in blobs of the pull request's commits that are in neither side. */
  readonly history: readonly (RawFinding & {readonly commit: string})[];
}

export interface ScanNote extends FileNote {
  readonly path: string;
}

/** How many different files of head, base and history were looked at, and how many of these the cache had. */
export interface FileCounts {
  readonly files: number;
  readonly reused: number;
  /** Files of the head by what they were judged as, where the scanner says so; see `FileReport.subjects`. */
  readonly subjects?: Readonly<Record<string, number>>;
}

interface AnyOutcome {
  readonly manifest: Manifest;
  readonly rules: readonly Rule[];
  readonly durationMs: number;
}

export type ScanOutcome =
  | (AnyOutcome & {
      readonly kind: 'completed';
      readonly findings: SideFindings;
      /** Notes on files of the head. */
      readonly notes: readonly ScanNote[];
      readonly counts: FileCounts;
      /** Packages of the head, where the scanner lists them. */
      readonly components?: readonly Component[];
    })
  | (AnyOutcome & {readonly kind: 'not-applicable'; readonly reason: NotApplicableReason})
  | (AnyOutcome & {
      readonly kind: 'failed';
      /** What happened and what to do, one line; no secret, may hold hostile text. */
      readonly cause: string;
      /** Files that could not be judged, with the reason each; empty when the scanner as a whole failed. */
      readonly failedFiles: readonly {readonly path: string; readonly reason: string}[];
      /** What it had found all the same; nothing is lost. */
      readonly findings: SideFindings;
      readonly notes: readonly ScanNote[];
      readonly counts: FileCounts;
      /** Packages of the head, where the scanner lists them. */
      readonly components?: readonly Component[];
    });

/** Progress of a run, for the terminal and the log. */
export type RunProgress =
  | {readonly kind: 'scanner-started'; readonly scanner: string; readonly files: number}
  | {readonly kind: 'files-done'; readonly done: number; readonly total: number}
  | {
      readonly kind: 'scanner-ended';
      readonly scanner: string;
      readonly outcome: ScanOutcome['kind'];
      readonly durationMs: number;
    };
