/** Reads files and folders of the scanned tree without ever following a link. Paths may be bytes that are not UTF-8. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';

/** A path on disk; bytes where the name is not UTF-8. */
export type DiskPath = string | Buffer;

export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileStat {
  readonly kind: FileKind;
  readonly sizeBytes: number;
  /** See `timeMs`. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Its owner may execute it. */
  readonly isExecutable: boolean;
}

/** What lies at the path itself, a link being a link; undefined when nothing is there or it cannot be looked at. */
export function statPath(path: DiskPath): FileStat | undefined {
  try {
    const stat = lstatSync(path, {throwIfNoEntry: false});
    if (stat === undefined) return undefined;
    const {size: sizeBytes, mtimeMs, ctimeMs} = stat;
    return {kind: kindOf(stat), sizeBytes, mtimeMs, ctimeMs, isExecutable: (stat.mode & constants.S_IXUSR) !== 0};
  } catch {
    return undefined;
  }
}

/**
 * A time as `statPath` has it: milliseconds since 1970, with fractions. Two that are equal are at most a quarter of a
 * microsecond apart, less than any file system can tell or any program needs to write a file.
 */
export function timeMs(seconds: number, nanoseconds: number): number {
  return seconds * 1000 + nanoseconds / 1_000_000;
}

/** Absolute path with all links resolved; undefined when nothing is there. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Where a link points, as it is written; undefined when it cannot be read. */
export function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The whole file, or why not. A link, pipe or device is never opened for reading. Blocks: one system call is cheaper
 * than a turn of the event loop for files of usual size.
 */
export function readFileBytes(path: DiskPath, maxBytes: number): Buffer | 'unreadable' | 'too-large' {
  let descriptor: number;
  try {
    // Not blocking: opening a pipe without a writer would hang.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    return 'unreadable';
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return 'unreadable';
    return stat.size > maxBytes ? 'too-large' : readAll(descriptor, stat.size);
  } catch {
    return 'unreadable';
  } finally {
    closeSync(descriptor);
  }
}

/** Entry of a folder. */
export interface FolderEntry {
  readonly name: Buffer;
  readonly kind: FileKind;
}

/** Entries of a folder in no order; undefined when it cannot be read. */
export function readFolder(path: DiskPath): readonly FolderEntry[] | undefined {
  try {
    const entries = readdirSync(path, {withFileTypes: true, encoding: 'buffer'});
    return entries.map((entry) => ({name: entry.name, kind: kindOf(entry)}));
  } catch {
    return undefined;
  }
}

interface Kind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Kind): FileKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
