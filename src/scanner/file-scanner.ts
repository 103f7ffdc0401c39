/** Scanners of single files: pure functions of bytes and path. */
import type {RawFinding} from '../finding/finding.ts';
import type {AnyScanner, ScannerSettings, Shipped} from './any-scanner.ts';

/** One file as a file scanner gets it. */
export interface ScannedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Throws `BudgetExceeded` when this file has used up its time; long loops call it every few thousand steps. */
  checkBudget(): void;
}

/** A file used up its time or step budget. Thrown by the scanner or by `checkBudget`; the run names the file. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
}

/** Something that a scanner wants said about a file beside its findings; never a reason for green or red. */
export interface FileNote {
  /** Closed reasons, so that reports can count them. */
  readonly kind:
    | 'unparsable'
    | 'partly-parsed'
    | 'template-skipped'
    | 'not-text'
    | 'suppressed-by-settings'
    // It refers to something whose version, or whose content, cannot be known from the repository.
    | 'not-resolved';
  /** Plain text; may hold hostile text. */
  readonly text: string;
}

/** What a file scanner says of one file. Plain JSON data without undefined, as it is cached and crosses threads. */
export interface FileReport {
  readonly findings: readonly RawFinding[];
  readonly notes?: readonly FileNote[];
  /** Facts for `conclude`: JSON data, small. Absent when the file has none. */
  readonly facts?: unknown;
  /**
   * Where a scanner reads several kinds of files: what this one was judged as, by the `subject` of the rules that were
   * asked, or the first word of their ids. A rule has looked at nothing where no file names its subject.
   */
  readonly subjects?: readonly string[];
}

/** A file with the facts its scan gave. */
export interface FileFacts {
  readonly path: string;
  readonly facts: unknown;
}

/** A file scanner with its rules compiled; made once in each worker thread. */
export interface PreparedFileScanner {
  /** True when it knows its files by their names: a NUL byte then does not make one binary and skipped. */
  readonly takesBinary?: boolean;
  /**
   * Loads what files like this need and is not loaded yet, such as a grammar; awaited before `scan`. Undefined when there
   * is nothing to wait for. When it rejects the file is named and the outcome is failed.
   */
  load?(path: string): Promise<void> | undefined;
  /** Pure: depends on path, bytes and settings only. May throw; the file is then named and the outcome is failed. */
  scan(file: ScannedFile): FileReport;
}

export interface FileScanner extends AnyScanner {
  readonly kind: 'file';
  /**
   * True for a scanner whose findings matter even when a later commit of the same pull request removed them. It is
   * given the blobs that the pull request's commits add, too.
   */
  readonly scansHistory: boolean;
  /** Compiles the rules. Throws `SettingsError`. */
  prepare(settings: ScannerSettings, shipped: Shipped): Promise<PreparedFileScanner>;
  /**
   * Findings that need facts of several files, such as a workload that no NetworkPolicy selects. Called once for the
   * head and once for the base, on the main thread, with the facts of all files sorted by path.
   */
  conclude?(files: readonly FileFacts[]): readonly RawFinding[];
}
