/** The base: the files of its commit that the selection lets through. */
import {GitError} from '../platform/git.ts';
import {examineTree} from './base-tree.ts';
import {admit, identifyKnown, type Listing} from './candidates.ts';
import type {FileSelection} from './checkout.ts';
import {withoutLfsPointers} from './lfs-files.ts';
import {type AttributesOf, attributesInTree} from './load-attributes.ts';
import {makeSelector, withGeneratedCode} from './select-files.ts';
import {type FileEntry, RepositoryError} from './snapshot.ts';
import {listTree, type TreeEntry} from './tree-listing.ts';
import {findMarkedFolders, type MarkedFolders} from './vendored.ts';
import type {WorkTree} from './work-tree.ts';

export interface BaseTree {
  readonly commit: string;
  readonly tree: readonly TreeEntry[];
  readonly marked: MarkedFolders;
  readonly attributesOf: AttributesOf;
}

/** Reads names and attributes of the commit; no sizes, no contents. */
export async function readBaseTree({git, prefix}: WorkTree, commit: string): Promise<BaseTree> {
  const tree = await listTree(git, commit);
  const marked = findMarkedFolders(tree.map(({path}) => path));
  return {commit, tree, marked, attributesOf: await attributesInTree(git, {commit, prefix, tree})};
}

/**
 * Lists the base. A file that the head has too is never over the limit on numbers: else its findings would look new.
 * Throws `GitError` when contents are missing.
 */
export async function listBase(
  {git}: WorkTree,
  {tree, marked, attributesOf}: BaseTree,
  selection: FileSelection,
  head: readonly FileEntry[],
): Promise<Listing> {
  const selectorOf = await makeSelector(selection, {marked, attributesOf});
  const sizes = new Map(head.map(({oid, sizeBytes}) => [oid, sizeBytes]));
  const wide = withGeneratedCode(selectorOf);
  const examined = await examineTree(git, tree, wide.selectorOf, sizes);
  const {candidates, skipped} = await withoutLfsPointers(git, examined, attributesOf);
  const headPaths = new Set(head.map(({path}) => path));
  const isShared = ({path}: {readonly path: string}) => headPaths.has(path);
  const identify = identifyKnown;
  const shared = admit(candidates.filter(isShared), [], {...wide, selection: unlimited(selection), identify});
  const rest = admit(
    candidates.filter((candidate) => !isShared(candidate)),
    skipped,
    {...wide, identify, selection: {...selection, maxFiles: Math.max(0, selection.maxFiles - shared.files.length)}},
  );
  return {
    files: sortByPath([...shared.files, ...rest.files]),
    skipped: sortByPath([...shared.skipped, ...rest.skipped]),
    generated: sortByPath([...shared.generated, ...rest.generated]),
  };
}

/** Does it again after fetching the base commit whole, when a partial clone lacks parts of it. */
export async function withWholeBase<T>(
  {git}: WorkTree,
  commit: string,
  allowFetch: boolean,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const fetched = allowFetch ? await fetchCommit(git, commit) : 'fetching is switched off';
    if (fetched === 'fetched') return action();
    throw new RepositoryError(
      `The base ${commit} is not whole in this clone: ${error.message}; fetching it: ${fetched}. Check out with fetch-depth: 0 and without a filter.`,
      {cause: error},
    );
  }
}

async function fetchCommit(git: WorkTree['git'], commit: string): Promise<string> {
  try {
    await git.fetch({wanted: [commit], depth: 1});
    return 'fetched';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unlimited(selection: FileSelection): FileSelection {
  return {...selection, maxFiles: Number.POSITIVE_INFINITY};
}

function sortByPath<T extends {readonly path: string}>(entries: readonly T[]): readonly T[] {
  return entries.toSorted((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}
