/** A repository as git sees it from one folder: commands that only read, and one fetch that never writes into it. */
import {type BlobReader, makeBlobReader} from './git/blob-reader.ts';
import {type FetchRequest, type FetchStore, fetchInto, makeFetchStore} from './git/fetch-store.ts';
import {type GitResult, runGit, tryGit} from './git/run-git.ts';

export {GitError} from './git/run-git.ts';
export {parseParents} from './git/shallow-boundary.ts';

export interface GitSession extends BlobReader {
  /** Output of a command that must succeed. Throws `GitError`. */
  run(args: readonly string[], stdin?: string): Promise<Buffer>;
  /** Output and exit code of a command that may fail. Throws `GitError` only when git cannot be run. */
  try(args: readonly string[], stdin?: string): Promise<GitResult>;
  /**
   * Fetches commits without the rest of history into a temporary store, which every later command reads too; the
   * repository itself is not written to. Resolves to their ids. Throws `GitError` with credentials removed.
   */
  fetch(request: FetchRequest): Promise<readonly string[]>;
  /** Ends all processes and deletes the temporary store. Safe to call twice. */
  close(): Promise<void>;
}

/** Opens the repository around `folder`. Starts nothing yet. Aborting `signal` ends what runs. */
export function openGit(folder: string, signal?: AbortSignal): GitSession {
  let store: FetchStore | undefined;
  let blobs = makeBlobReader(folder);
  const environment = () => store?.environment ?? {};
  return {
    run: (args, stdin = '') => runGit({folder, args, stdin, signal, environment: environment()}),
    try: (args, stdin = '') => tryGit({folder, args, stdin, signal, environment: environment()}),
    read: (names, maxBytes) => blobs.read(names, maxBytes),
    async fetch(request) {
      store ??= await makeFetchStore(folder);
      const commits = await fetchInto(store, folder, {...request, signal});
      await blobs.close();
      blobs = makeBlobReader(folder, store.environment);
      return commits;
    },
    async close() {
      const emptied = store;
      store = undefined;
      await blobs.close();
      await emptied?.delete();
    },
  };
}
