/** Asks git which files a work tree has; nothing of the work tree is read. */
import {statPath} from '../platform/files.ts';
import type {GitSession} from '../platform/git.ts';
import {type NamedPath, pathAfter, splitRecords} from './git-output.ts';
import {type IndexEntry, listIndex} from './index-listing.ts';
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
  /** When git last wrote the index, in nanoseconds. */
  readonly indexTimeNs: bigint;
  /** Bytes by object id of what a sparse checkout leaves out of the work tree. */
  readonly sparseSizes: ReadonlyMap<string, number>;
}

/** Asks git for tracked and untracked files. Nothing of the work tree is read. */
export async function listWorkTree({
  git,
  headCommit,
  indexPath,
  trustsFileMode,
}: Pick<WorkTree, 'git' | 'headCommit' | 'indexPath' | 'trustsFileMode'>): Promise<WorkTreeFiles> {
  // Before git reads it: an index that is written meanwhile must not look older than it is.
  const indexTimeNs = statPath(indexPath)?.mtimeNs ?? 0n;
  const [tracked, untracked, hasStagedChanges] = await Promise.all([
    listIndex(git),
    git.run(['ls-files', '--others', '--exclude-standard', '-z']),
    headCommit === undefined ? true : differsFromIndex(git, headCommit),
  ]);
  return {
    tracked: withoutStages(tracked),
    untracked: splitRecords(untracked).map((record) => pathAfter('', record)),
    hasStagedChanges,
    trustsFileMode,
    indexTimeNs,
    sparseSizes: await blobSizes(
      git,
      tracked.filter(({isSkipped}) => isSkipped).map(({oid}) => oid),
    ),
  };
}

/** A path in conflict is in the index up to three times: it counts once, as changed. */
function withoutStages(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  return entries.filter(({stage, path}, index) => stage === 0 || entries[index - 1]?.path !== path);
}

/** Compares the index with the commit's tree; the work tree is not looked at. */
async function differsFromIndex(git: GitSession, headCommit: string): Promise<boolean> {
  const args = ['diff-index', '--cached', '--quiet', '--no-ext-diff', '--ignore-submodules=all', headCommit, '--', '.'];
  return (await git.try(args)).exitCode !== 0;
}
