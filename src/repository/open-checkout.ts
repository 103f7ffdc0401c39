/** The way into a repository: which commits there are, one file of them, and then the lists of files. */
import {basename, resolve} from 'node:path';
import {realPath, statPath} from '../platform/files.ts';
import {GitError} from '../platform/git.ts';
import type {BaseRequest, Checkout} from './checkout.ts';
import {dayOf} from './commit-day.ts';
import {withWholeBase} from './list-base.ts';
import {listFolderInCommit, listFolderOnDisk} from './list-folder.ts';
import {listRepository} from './list-repository.ts';
import {type CommittedFile, lookUpInCommit, lookUpOnDisk, readNamed} from './read-at.ts';
import {type ResolvedBase, resolveBase} from './resolve-base.ts';
import {RepositoryError} from './snapshot.ts';
import {findWorkTree, type WorkTree} from './work-tree.ts';

export interface CheckoutOptions {
  /** The folder to scan, absolute or relative to the current one. */
  readonly path: string;
  readonly base: BaseRequest;
  /** A base commit that a shallow clone lacks may be fetched from the remote. */
  readonly allowFetch: boolean;
  /** List the blobs that the commits between base and head add, too. */
  readonly scanHistory: boolean;
  /** Ends git processes that run when it is aborted; whatever waits for them rejects. */
  readonly signal?: AbortSignal;
}

/**
 * Opens the folder, with git where there is a work tree. Throws `RepositoryError` when it is no folder, git cannot read
 * it, or the base cannot be had. Close it even when `list` was never called.
 */
export async function openCheckout(options: CheckoutOptions): Promise<Checkout> {
  const {path, base, allowFetch, scanHistory, signal} = options;
  const root = findFolder(path);
  const tree = await findWorkTree(root, signal);
  try {
    const resolved = tree === undefined ? withoutGit(root, base) : await resolveBase(tree, base, allowFetch);
    return makeCheckout({root, tree, resolved, allowFetch, scanHistory});
  } catch (error) {
    await tree?.git.close();
    if (!(error instanceof GitError)) throw error;
    throw new RepositoryError(`${root} cannot be read: ${error.message}. Check the clone with: git fsck`, {
      cause: error,
    });
  }
}

export interface OpenedCheckout {
  readonly root: string;
  /** Undefined for a plain folder. */
  readonly tree: WorkTree | undefined;
  readonly resolved: ResolvedBase;
  readonly allowFetch: boolean;
  readonly scanHistory: boolean;
}

function makeCheckout(opened: OpenedCheckout): Checkout {
  const {root, tree, resolved, allowFetch} = opened;
  const {comparison, policyCommit} = resolved;
  const close = async () => tree?.git.close();
  // Of the base: a folder of many settings files costs one look at the commit.
  const listed = new Map<string, CommittedFile>();
  return {
    name: tree?.name ?? basename(root),
    root,
    prefix: tree?.prefix ?? '',
    headCommit: tree?.headCommit,
    comparison,
    async readAt(side, path) {
      if (side === 'head') return readNamed(lookUpOnDisk(root), path);
      if (tree === undefined || policyCommit === undefined) return undefined;
      const read = () => readNamed(lookUpInCommit(tree.git, policyCommit, listed), path);
      return withWholeBase(tree, policyCommit, allowFetch, read);
    },
    async listAt(side, folder) {
      if (side === 'head') return listFolderOnDisk(root, folder);
      if (tree === undefined || policyCommit === undefined) return [];
      const list = () => listFolderInCommit(tree.git, policyCommit, folder);
      const files = await withWholeBase(tree, policyCommit, allowFetch, list);
      for (const [path, file] of files) listed.set(path, file);
      return [...files.keys()];
    },
    headCommitDay: async () => (tree?.headCommit === undefined ? undefined : dayOf(tree, tree.headCommit)),
    list: (selection) => listRepository(opened, selection),
    close,
  };
}

function findFolder(path: string): string {
  const root = realPath(resolve(path));
  if (root === undefined) throw new RepositoryError(`There is no folder ${path}. Give the path of an existing folder.`);
  if (statPath(root)?.kind !== 'folder') throw new RepositoryError(`${path} is not a folder. Give the folder to scan.`);
  return root;
}

function withoutGit(root: string, base: BaseRequest): ResolvedBase {
  if (base.kind === 'none') return {comparison: base, policyCommit: undefined, notices: []};
  throw new RepositoryError(
    `${root} is not in a git work tree, so it has no base to compare with. Scan it without a base.`,
  );
}
