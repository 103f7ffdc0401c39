/** Reads contents in the order asked for: from disk where the bytes are still those that were listed, else from git. */
import {readFileBytes} from '../platform/files.ts';
import type {GitSession} from '../platform/git.ts';
import {blobId, type ObjectFormat} from './blob-id.ts';
import {diskPath} from './candidates.ts';
import {type FileContent, type FileEntry, RepositoryError} from './snapshot.ts';

/** Contents held in memory at a time; a single larger file is held alone. */
const WINDOW_BYTES = 1024 * 1024;
const WINDOW_FILES = 128;
/** A blob may be larger than its file on disk, where a filter of git made that smaller; not by more than this. */
const BLOB_SLACK_FACTOR = 2;

export interface ContentSource {
  readonly root: string;
  readonly format: ObjectFormat;
  readonly git: GitSession | undefined;
  /** Files of the head by object id; made when the first content is asked for. */
  readonly onDisk: () => ReadonlyMap<string, FileEntry>;
  readonly maxFileSizeBytes: number;
}

/** One content for each entry, in order. Rejects with `RepositoryError` when one cannot be read. */
export async function* readContents(source: ContentSource, entries: readonly FileEntry[]): AsyncGenerator<FileContent> {
  for (const window of windows(entries)) {
    const contents = await readWindow(source, window);
    for (const entry of window) {
      const bytes = contents.get(entry.oid);
      if (bytes === undefined) throw unreadable(entry);
      // A copy: whoever sends it to a worker thread would send the whole buffer that it is a part of.
      yield {entry, bytes: new Uint8Array(bytes)};
    }
  }
}

function* windows(entries: readonly FileEntry[]): Generator<readonly FileEntry[]> {
  let window: FileEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (window.length > 0 && (size + entry.sizeBytes > WINDOW_BYTES || window.length >= WINDOW_FILES)) {
      yield window;
      window = [];
      size = 0;
    }
    window.push(entry);
    size += entry.sizeBytes;
  }
  if (window.length > 0) yield window;
}

/** Each blob of the window once, by object id. */
async function readWindow(source: ContentSource, window: readonly FileEntry[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const missing = new Set<string>();
  for (const {oid} of window) {
    if (contents.has(oid) || missing.has(oid)) continue;
    const bytes = readFromDisk(source, oid);
    if (bytes === undefined) missing.add(oid);
    else contents.set(oid, bytes);
  }
  const blobs = await readFromGit(source, [...missing]);
  for (const [index, oid] of [...missing].entries()) {
    const bytes = blobs[index];
    if (bytes !== undefined) contents.set(oid, bytes);
  }
  return contents;
}

/** Undefined unless the file has exactly the content listed: line ends may be converted, or it changed meanwhile. */
function readFromDisk({root, format, onDisk, maxFileSizeBytes}: ContentSource, oid: string): Buffer | undefined {
  const entry = onDisk().get(oid);
  if (entry === undefined) return undefined;
  const bytes = readFileBytes(diskPath(root, entry), maxFileSizeBytes);
  return typeof bytes !== 'string' && blobId(bytes, format) === oid ? bytes : undefined;
}

async function readFromGit({git, maxFileSizeBytes}: ContentSource, oids: readonly string[]) {
  if (git === undefined || oids.length === 0) return [];
  try {
    return await git.read(oids, maxFileSizeBytes * BLOB_SLACK_FACTOR);
  } catch (cause) {
    throw new RepositoryError(`The contents of files cannot be read from git: ${messageOf(cause)}.`, {cause});
  }
}

function unreadable({path, oid}: FileEntry): RepositoryError {
  return new RepositoryError(
    `The content of ${path} (${oid.slice(0, 12)}) cannot be read: the file changed or vanished during the scan, or the clone is not complete. Scan again with nothing else writing.`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
