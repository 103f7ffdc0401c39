/** The base: the files of one commit. Sizes are asked for only where the head does not have the same blob. */
import {GitError, type GitSession} from '../platform/git.ts';
import {type Candidate, skip} from './candidates.ts';
import {isSafePath} from './safe-path.ts';
import type {PathSelector} from './select-files.ts';
import type {SkippedFile} from './snapshot.ts';
import {blobSizes, type TreeEntry} from './tree-listing.ts';

/** Throws `GitError` when a selected blob is not in the repository, as in a partial clone. `knownSizes`: bytes by object id. */
export async function examineTree(
  git: GitSession,
  tree: readonly TreeEntry[],
  selectorOf: PathSelector,
  knownSizes: ReadonlyMap<string, number>,
): Promise<{readonly candidates: readonly Candidate[]; readonly skipped: readonly SkippedFile[]}> {
  const skipped: SkippedFile[] = [];
  const selected: TreeEntry[] = [];
  for (const entry of tree) {
    const reason = treeReason(entry) ?? selectorOf(entry.path);
    if (reason === undefined) selected.push(entry);
    else skipped.push(skip({path: entry.path}, reason));
  }
  const unknown = new Set(selected.map(({oid}) => oid).filter((oid) => !knownSizes.has(oid)));
  const asked = await blobSizes(git, [...unknown]);
  return {
    candidates: selected.map((entry) => withSize(entry, knownSizes.get(entry.oid) ?? asked.get(entry.oid))),
    skipped,
  };
}

function treeReason({kind, path}: TreeEntry) {
  if (kind === 'submodule') return 'submodule';
  if (kind === 'link') return 'symlink';
  return isSafePath(path) ? undefined : 'not-a-file';
}

function withSize({path, rawPath, oid, mode}: TreeEntry, sizeBytes: number | undefined): Candidate {
  if (sizeBytes === undefined) {
    throw new GitError('failed', `the content of ${path} is missing`);
  }
  return rawPath === undefined ? {path, oid, mode, sizeBytes} : {path, rawPath, oid, mode, sizeBytes};
}
