/**
 * Types of the way into a repository, in two steps: first the checkout (which commits, which config file), then, with
 * the config that the base holds, the lists of files.
 */
import type {Comparison, Repository} from './snapshot.ts';

/** What to compare with. Worked out from `--base`, the input `base` or the event by the entries. */
export type BaseRequest =
  /** Full scan. The reason is shown: `event workflow_dispatch has no base`. */
  | {readonly kind: 'none'; readonly reason: string}
  /** A branch, tag or commit that the user named: the merge base of it and the head, or itself if there is none. */
  | {readonly kind: 'ref'; readonly ref: string}
  /** Exactly this commit (`merge_group.base_sha`, `push.before`). */
  | {readonly kind: 'commit'; readonly sha: string}
  /**
   * A pull request. When the head is GitHub's merge commit (second parent = `headSha`), its first parent is what the
   * pull request is merged into now; else the merge base of `baseSha` and the head; else `baseSha`.
   */
  | {readonly kind: 'pull-request'; readonly baseSha: string; readonly headSha: string};

/** Which files of both sides are scanned. Globs are relative to the scanned folder. */
export interface FileSelection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly includeVendored: boolean;
  readonly maxFileSizeBytes: number;
  readonly maxFiles: number;
}

export interface Checkout {
  readonly name: string;
  /** Absolute path of the scanned folder. */
  readonly root: string;
  /** Path of the scanned folder inside its git repository, with a slash at the end; empty at the top or without git. */
  readonly prefix: string;
  readonly headCommit: string | undefined;
  readonly comparison: Comparison;
  /** One file by its path relative to `root`, or undefined if that side has none. Never follows a link out of root. */
  readAt(side: 'head' | 'base', path: string): Promise<Uint8Array | undefined>;
  list(selection: FileSelection): Promise<Repository>;
  close(): Promise<void>;
}
