/**
 * Types of the way into a repository, in two steps: first the checkout (which commits, which config file), then, with
 * the config that the base holds, the lists of files.
 */
import type {EventBase} from '../config/event.ts';
import type {Comparison, Repository} from './snapshot.ts';

/** What to compare with: what the event says, or what the user named with `--base` or the input `base`. */
export type BaseRequest =
  | EventBase
  /** A branch, tag or commit: the merge base of it and the head, or itself if there is none. */
  | {readonly kind: 'ref'; readonly ref: string};

/** Which files of both sides are scanned. Globs are relative to the scanned folder; one that names a folder means all below. */
export interface FileSelection {
  /** Empty means every file. */
  readonly include: readonly string[];
  /** Wins over `include`. */
  readonly exclude: readonly string[];
  /** Scan vendored and generated files, too. */
  readonly includeVendored: boolean;
  /** Larger files are skipped as `too-large`, unread. */
  readonly maxFileSizeBytes: number;
  /** The first by path are scanned, the rest skipped as `over-file-limit`. */
  readonly maxFiles: number;
}

/** An opened folder: its commits are known, its files are not listed yet. */
export interface Checkout {
  /** For people: `owner/name` of the remote, or the name of the top folder. */
  readonly name: string;
  /** Absolute path of the scanned folder, links resolved. */
  readonly root: string;
  /** Path of the scanned folder inside its git repository, with a slash at the end; empty at the top or without git. */
  readonly prefix: string;
  /** Undefined in a plain folder and before the first commit. The head may have changes on top of it. */
  readonly headCommit: string | undefined;
  readonly comparison: Comparison;
  /**
   * One file by its path relative to `root`, or undefined if that side has none. Of the base it is the file as it is now
   * where a pull request is merged into, not where it left. Links inside `root` are followed.
   * Rejects with `RepositoryError` when a link leads out or the file cannot be read.
   */
  readAt(side: 'head' | 'base', path: string): Promise<Uint8Array | undefined>;
  /**
   * Paths of all files and links below a folder of that side, relative to `root` and sorted; none when there is no such
   * folder. Linked folders are not entered. Rejects with `RepositoryError` when there are more than anyone reads.
   */
  listAt(side: 'head' | 'base', folder: string): Promise<readonly string[]>;
  /** Day of the head's commit, `YYYY-MM-DD`, UTC; undefined where there is none or it does not say. */
  headCommitDay(): Promise<string | undefined>;
  /** Lists both sides. Rejects with `RepositoryError` when one cannot be read as a whole. */
  list(selection: FileSelection): Promise<Repository>;
  /** Ends git processes and deletes what was fetched; contents cannot be read any more. Safe to call twice. */
  close(): Promise<void>;
}
