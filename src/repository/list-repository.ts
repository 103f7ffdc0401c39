/** Puts head, base, renames and history together into the repository that the rest of the program sees. */
import {basename} from 'node:path';
import {GitError} from '../platform/git.ts';
import type {FileSelection} from './checkout.ts';
import {findRenames} from './find-renames.ts';
import {type History, isHistoryWhole, listHistory} from './history.ts';
import {type BaseTree, listBase, readBaseTree, withWholeBase} from './list-base.ts';
import {type Head, listGitHead, listPlainHead} from './list-head.ts';
import type {OpenedCheckout} from './open-checkout.ts';
import {type ContentSource, readContents} from './read-contents.ts';
import {type FileEntry, type Repository, RepositoryError, type Snapshot} from './snapshot.ts';
import type {WorkTree} from './work-tree.ts';

/** Throws `RepositoryError` when a side cannot be read as a whole. */
export async function listRepository(opened: OpenedCheckout, selection: FileSelection): Promise<Repository> {
  try {
    return await list(opened, selection);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new RepositoryError(`${opened.root} cannot be read: ${error.message}. Check the clone with: git fsck`, {
      cause: error,
    });
  }
}

async function list(opened: OpenedCheckout, selection: FileSelection): Promise<Repository> {
  const {root, tree, resolved} = opened;
  const sides =
    tree === undefined ? {head: await listPlainHead(root, selection)} : await listSides(opened, tree, selection);
  const {head, base, history} = {base: undefined, history: NO_HISTORY, ...sides};
  const source = contentSource(opened, selection, [...head.files, ...head.generated]);
  const read = (entries: readonly FileEntry[]) => readContents(source, entries);
  return {
    name: tree?.name ?? basename(root),
    root,
    head: head.commit === undefined ? withoutCommit(head) : {...withoutCommit(head), commit: head.commit},
    base,
    comparison: resolved.comparison,
    renames: base === undefined ? new Map() : await findRenames(base.files, head.files, read),
    history: history.entries,
    notices: [...resolved.notices, ...head.notices, ...history.notices],
    read,
    close: async () => tree?.git.close(),
  };
}

interface Sides {
  readonly head: Head;
  readonly base?: Snapshot;
  readonly history?: History;
}

async function listSides(opened: OpenedCheckout, tree: WorkTree, selection: FileSelection): Promise<Sides> {
  const {root, resolved, allowFetch} = opened;
  if (resolved.comparison.kind === 'none') {
    return {head: await listGitHead({root, tree, selection, base: undefined})};
  }
  const {commit} = resolved.comparison;
  const whole = <T>(action: () => Promise<T>) => withWholeBase(tree, commit, allowFetch, action);
  const baseTree = await whole(() => readBaseTree(tree, commit));
  const head = await listGitHead({root, tree, selection, base: baseTree});
  const base = await whole(() => listBase(tree, baseTree, selection, head.files));
  const history = opened.scanHistory ? await historyOf(opened, tree, {baseTree, head, selection}) : NO_HISTORY;
  return {head, base: {...base, commit}, history};
}

const NO_HISTORY: History = {entries: [], notices: []};

interface HistorySides {
  readonly baseTree: BaseTree;
  readonly head: Head;
  readonly selection: FileSelection;
}

async function historyOf(
  {allowFetch}: OpenedCheckout,
  tree: WorkTree,
  {baseTree, head, selection}: HistorySides,
): Promise<History> {
  if (tree.headCommit === undefined) return NO_HISTORY;
  const range = {base: baseTree.commit, head: tree.headCommit};
  if (!(await isHistoryWhole(tree, range, allowFetch))) return {entries: [], notices: [SHALLOW_NOTICE]};
  return listHistory(tree.git, {
    ...range,
    prefix: tree.prefix,
    selectorOf: head.selectorOf,
    // Not what the head skips: a secret that was moved to a vendored folder is still one where it was.
    known: new Set([...baseTree.tree.map(({oid}) => oid), ...head.files.map(({oid}) => oid)]),
    maxFileSizeBytes: selection.maxFileSizeBytes,
  });
}

const SHALLOW_NOTICE =
  'This clone is shallow: what the commits since the base added and removed again was not scanned. Set "fetch-depth: 0" on actions/checkout to include it.';

function contentSource(
  {root, tree}: OpenedCheckout,
  {maxFileSizeBytes}: FileSelection,
  head: readonly FileEntry[],
): ContentSource {
  let known: ReadonlyMap<string, FileEntry> | undefined;
  const onDisk = () => {
    known ??= new Map(head.map((entry) => [entry.oid, entry]));
    return known;
  };
  return {root, git: tree?.git, format: tree?.format ?? 'sha1', onDisk, maxFileSizeBytes};
}

function withoutCommit({files, skipped, generated}: Head): Snapshot {
  return {files, skipped, generated};
}
