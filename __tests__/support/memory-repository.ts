/** A Repository in memory: sides as plain objects of path → text, with the same promises as the real one. */
import {createHash} from 'node:crypto';
import {compareText} from '../../src/finding/location.ts';
import {
  type FileContent,
  type FileEntry,
  type HistoryEntry,
  type Repository,
  RepositoryError,
} from '../../src/repository/snapshot.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface MemoryRepository extends Repository {
  /** Object ids in the order in which they were read. */
  readonly reads: readonly string[];
}

export interface MemoryOptions {
  readonly head: Files;
  readonly base?: Files;
  /** Blobs that commits of the pull request added; all by one commit. */
  readonly history?: Files;
  /** Paths whose content cannot be read. */
  readonly unreadable?: readonly string[];
  /** Reading this path never ends. */
  readonly endless?: string;
  readonly root?: string;
}

export const HISTORY_COMMIT = 'c'.repeat(40);

export function memoryRepository(options: MemoryOptions): MemoryRepository {
  const {head, base, history = {}, root = '/repository'} = options;
  const contents = new Map<string, Uint8Array>();
  const unreadable = new Set<string>();
  const reads: string[] = [];
  let endlessOid: string | undefined;

  const list = (files: Files): FileEntry[] =>
    Object.entries(files)
      .sort(([a], [b]) => compareText(a, b))
      .map(([path, content]) => {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        const oid = blobId(bytes);
        contents.set(oid, bytes);
        if (options.unreadable?.includes(path)) unreadable.add(oid);
        if (options.endless === path) endlessOid = oid;
        return {path, oid, sizeBytes: bytes.length, mode: '100644'};
      });

  async function* read(entries: readonly FileEntry[]): AsyncGenerator<FileContent> {
    for (const entry of entries) {
      const bytes = contents.get(entry.oid);
      if (bytes === undefined || unreadable.has(entry.oid)) throw new RepositoryError(`blob ${entry.path} is missing`);
      if (entry.oid === endlessOid) await new Promise(() => {});
      reads.push(entry.oid);
      yield {entry, bytes};
    }
  }

  return {
    name: 'memory',
    root,
    head: {files: list(head), skipped: []},
    base: base && {files: list(base), skipped: []},
    comparison: base ? {kind: 'base', commit: 'b'.repeat(40), ref: 'main'} : {kind: 'none', reason: 'test'},
    renames: new Map(),
    history: list(history).map((entry): HistoryEntry => ({...entry, commit: HISTORY_COMMIT})),
    notices: [],
    reads,
    read,
    close: async () => {},
  };
}

function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
