/** What the rest of the program knows of the scanned repository: two lists of blobs and how to read them. */

/** One readable file of a side. */
export interface FileEntry {
  /** Repository-relative POSIX path. Bytes that are not UTF-8 are shown as U+FFFD; such files carry `rawPath`. */
  readonly path: string;
  /** The name's bytes, where they are not UTF-8; several such files can be shown by the same `path`. */
  readonly rawPath?: Uint8Array;
  /** Git blob id of the content in lower-case hexadecimal (40 characters, or 64 in a SHA-256 repository). */
  readonly oid: string;
  /** Size on disk for the head; it differs from the blob's where git converts line ends. */
  readonly sizeBytes: number;
  /** Git's file mode as octal text: `100644`, or `100755` for a file that can be executed. */
  readonly mode: string;
}

/** A blob that a commit of the pull request added and that is in neither the base nor the head. */
export interface HistoryEntry extends FileEntry {
  /** The first commit that has it, in hexadecimal. */
  readonly commit: string;
}

/**
 * Why a file is not scanned. Closed, so that reports can count. `binary` here goes by the file's name: what else is
 * binary is only known once it is read, by `isBinary` of formats/text.
 */
export const SKIP_REASONS = [
  'too-large',
  'binary',
  'symlink',
  'submodule',
  'lfs-pointer',
  'not-a-file',
  'unreadable',
  'excluded',
  'vendored',
  'generated',
  'over-file-limit',
] as const;
export type FileSkipReason = (typeof SKIP_REASONS)[number];

export interface SkippedFile {
  /** Ends with a slash for a whole folder that was not entered. */
  readonly path: string;
  readonly reason: FileSkipReason;
  readonly sizeBytes?: number;
}

/** One side: all files of a commit, or of the work tree as it lies there. */
export interface Snapshot {
  /** The commit, when the side is exactly one; the work tree with changes or a plain folder has none. */
  readonly commit?: string;
  /** Sorted by path, by code unit. */
  readonly files: readonly FileEntry[];
  /** Sorted by path. */
  readonly skipped: readonly SkippedFile[];
  /** Of the skipped ones those with generated code that others are compiled with; sorted by path. Default: none. */
  readonly generated?: readonly FileEntry[];
}

/** A file with its content. */
export interface FileContent {
  readonly entry: FileEntry;
  readonly bytes: Uint8Array;
}

/** How head and base are compared. */
export type Comparison =
  /** No base was asked for and the event has none: every finding counts. */
  | {readonly kind: 'none'; readonly reason: string}
  | {
      readonly kind: 'base';
      readonly commit: string;
      readonly ref: string;
      /** Day on which the commit was made, `YYYY-MM-DD`, UTC; absent where it does not say so. */
      readonly day?: string;
    };

export interface Repository {
  /** For people: `owner/name` or the folder's name. */
  readonly name: string;
  /** Absolute path of the scanned folder. */
  readonly root: string;
  readonly head: Snapshot;
  /** Undefined when `comparison.kind` is `none`. */
  readonly base: Snapshot | undefined;
  readonly comparison: Comparison;
  /** Base path → head path of files that git would call renamed. */
  readonly renames: ReadonlyMap<string, string>;
  readonly history: readonly HistoryEntry[];
  /** Things to say in the report: shallow history, uncommitted changes, submodules. Plain text. */
  readonly notices: readonly string[];
  /**
   * Contents of entries of either side or the history: one for each entry, in the order given, each with a buffer of
   * its own. Entries of the same blob that follow each other are read once. Few are in memory at a time. Rejects with
   * `RepositoryError` when one cannot be read: a file that is listed and not readable is a failure, never clean.
   */
  read(entries: readonly FileEntry[]): AsyncIterable<FileContent>;
  /** Ends child processes. Safe to call twice. */
  close(): Promise<void>;
}

/** The repository or its base cannot be judged; the message names the cause and the fix. Verdict error. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
}
