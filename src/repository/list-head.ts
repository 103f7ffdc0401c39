/** The head: the work tree or folder as it lies there, with the notices that belong to it. */
import {admit, identifyOnDisk, type Listing} from './candidates.ts';
import type {FileSelection} from './checkout.ts';
import {examineFolder, listFolder} from './head-folder.ts';
import {examineWorkTree, type WorkTreeCandidates} from './head-work-tree.ts';
import {withoutLfsPointers} from './lfs-files.ts';
import type {BaseTree} from './list-base.ts';
import {attributesOnDisk} from './load-attributes.ts';
import {makeSelector, type PathSelector, type SelectionFacts, withGeneratedCode} from './select-files.ts';
import {findMarkedFolders, withoutNewMarks} from './vendored.ts';
import type {WorkTree} from './work-tree.ts';
import {listWorkTree, type WorkTreeFiles} from './work-tree-files.ts';

export interface Head extends Listing {
  /** Set when the scanned files are exactly those of the commit. */
  readonly commit: string | undefined;
  readonly selectorOf: PathSelector;
  readonly notices: readonly string[];
}

/** Lists a plain folder: every file is read once for its id. */
export async function listPlainHead(root: string, selection: FileSelection): Promise<Head> {
  const listing = listFolder(root, selection.includeVendored);
  const paths = listing.files.map(({path}) => path);
  const facts = {marked: findMarkedFolders(paths), attributesOf: attributesOnDisk(root, '', paths)};
  const selectorOf = await makeSelector(selection, facts);
  const wide = withGeneratedCode(selectorOf);
  const {candidates, skipped} = examineFolder(root, listing, wide.selectorOf);
  const identify = identifyOnDisk(root, 'sha1', selection.maxFileSizeBytes);
  const files = admit(candidates, skipped, {...wide, selection, identify});
  return {...files, commit: undefined, selectorOf, notices: []};
}

export interface GitHeadRequest {
  readonly root: string;
  readonly tree: WorkTree;
  readonly selection: FileSelection;
  /** What it says of folders and attributes has the say; undefined without a base, then the head's own count. */
  readonly base: Pick<BaseTree, 'tree' | 'marked' | 'attributesOf'> | undefined;
}

/** Lists a work tree: unchanged files are not read. */
export async function listGitHead({root, tree, selection, base}: GitHeadRequest): Promise<Head> {
  const files = await listWorkTree(tree);
  const paths = [...files.tracked, ...files.untracked].map(({path}) => path);
  const {marked, attributesOf} = selectionFacts(paths, {root, tree, base});
  const selectorOf = await makeSelector(selection, {marked, attributesOf});
  const wide = withGeneratedCode(selectorOf);
  const examined = examineWorkTree(root, files, wide.selectorOf);
  const {candidates, skipped} = await withoutLfsPointers(tree.git, examined, attributesOf);
  const identify = identifyOnDisk(root, tree.format, selection.maxFileSizeBytes);
  const listing = admit(candidates, skipped, {...wide, selection, identify});
  const changes = countChanges(listing, files, examined);
  return {
    ...listing,
    commit: changes.total === 0 ? tree.headCommit : undefined,
    selectorOf,
    notices: [...changeNotices(changes), ...submoduleNotices(examined), ...sparseNotices(examined)],
  };
}

function selectionFacts(
  paths: readonly string[],
  {root, tree, base}: Omit<GitHeadRequest, 'selection'>,
): SelectionFacts {
  const marked = findMarkedFolders(paths);
  if (base === undefined) return {marked, attributesOf: attributesOnDisk(root, tree.prefix, paths)};
  const basePaths = base.tree.map(({path}) => path);
  return {marked: withoutNewMarks(marked, base.marked, basePaths), attributesOf: base.attributesOf};
}

function countChanges(listing: Listing, files: WorkTreeFiles, {doubtful, deleted, untracked}: WorkTreeCandidates) {
  const changed = listing.files.filter((entry) => {
    const {oid, mode} = doubtful.get(entry.path) ?? entry;
    return oid !== entry.oid || mode !== entry.mode;
  }).length;
  const staged = files.hasStagedChanges ? 1 : 0;
  return {changed, deleted, untracked, staged, total: changed + deleted + untracked + staged};
}

function changeNotices({changed, deleted, untracked, total}: ReturnType<typeof countChanges>): readonly string[] {
  if (total === 0) return [];
  const parts = [`${changed} changed`, `${untracked} untracked`, `${deleted} deleted`];
  return [`The work tree has changes that are not committed; it is scanned as it lies there (${parts.join(', ')}).`];
}

/** Named in a notice; a report lists all of them as skipped. */
const NAMED_SUBMODULES = 5;

function submoduleNotices({submodules}: WorkTreeCandidates): readonly string[] {
  if (submodules.length === 0) return [];
  const named = submodules.slice(0, NAMED_SUBMODULES).join(', ');
  const rest = submodules.length > NAMED_SUBMODULES ? ` and ${submodules.length - NAMED_SUBMODULES} more` : '';
  return [`Submodules are not scanned: ${named}${rest}. Scan each in its own repository.`];
}

function sparseNotices({sparse}: WorkTreeCandidates): readonly string[] {
  if (sparse === 0) return [];
  return [`${sparse} files that the sparse checkout leaves out are scanned from the index.`];
}
