/** Tells whether files are as the last commit has them, so that a change to them can be taken back. */
import {blobId} from './blob-id.ts';
import {listTree} from './tree-listing.ts';
import {findWorkTree} from './work-tree.ts';

export type CommitState = 'committed' | 'changed' | 'untracked' | 'no-git';

/**
 * The state of a file of the folder by its relative path and bytes. `root` is absolute with links resolved. Line ends
 * alone make no difference, as git may convert them.
 */
export async function readCommitStates(root: string): Promise<(path: string, bytes: Buffer) => CommitState> {
  const tree = await findWorkTree(root);
  if (tree === undefined) return () => 'no-git';
  try {
    const entries = tree.headCommit === undefined ? [] : await listTree(tree.git, tree.headCommit);
    const oids = new Map(entries.map(({path, oid}) => [path, oid]));
    return (path, bytes) => {
      const oid = oids.get(path);
      if (oid === undefined) return 'untracked';
      const withLineFeeds = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
      const isSame = [bytes, withLineFeeds].some((content) => blobId(content, tree.format) === oid);
      return isSame ? 'committed' : 'changed';
    };
  } finally {
    await tree.git.close();
  }
}
