/** Asks git which files a work tree has; nothing of the work tree is read. */
import {statPath} from '../platform/files.ts';
import type {NamedPath} from './git-output.ts';
import type {IndexEntry} from './index-listing.ts';
import {askListing, isSettled} from './listing-process.ts';
import {blobSizes} from './tree-listing.ts';
import type {WorkTree} from './work-tree.ts';

/** Everything that git knows below the scanned folder. */
export interface WorkTreeFiles {
  readonly tracked: readonly IndexEntry[];
  /** Neither tracked nor ignored; a path with a slash at the end is a repository of its own. */
  readonly untracked: readonly NamedPath[];
  /** The index differs from HEAD. */
  readonly hasStagedChanges: boolean;
  /** False where the file system does not keep who may execute a file; the index then has the say. */
  readonly trustsFileMode: boolean;
  /** When git last wrote the index, in milliseconds since 1970. */
  readonly indexTimeMs: number;
  /** Bytes by object id of what a sparse checkout leaves out of the work tree. */
  readonly sparseSizes: ReadonlyMap<string, number>;
}

/** Nothing of the work tree is read. Rejects with `GitError`. */
export async function listWorkTree({
  git,
  indexPath,
  earlyListing,
  trustsFileMode,
}: Pick<WorkTree, 'git' | 'indexPath' | 'earlyListing' | 'trustsFileMode'>): Promise<WorkTreeFiles> {
  // Before git reads it: an index that is written meanwhile must not look older than it is.
  const indexTimeMs = statPath(indexPath)?.mtimeMs ?? 0;
  const answers = isSettled(earlyListing, indexTimeMs) ? await earlyListing.answers : await askListing(git);
  const skipped = answers.tracked.filter(({isSkipped}) => isSkipped).map(({oid}) => oid);
  return {
    ...answers,
    tracked: withoutStages(answers.tracked),
    trustsFileMode,
    indexTimeMs,
    sparseSizes: await blobSizes(git, skipped),
  };
}

/** A path in conflict is in the index up to three times: it counts once, as changed. */
function withoutStages(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  return entries.filter(({stage, path}, index) => stage === 0 || entries[index - 1]?.path !== path);
}
