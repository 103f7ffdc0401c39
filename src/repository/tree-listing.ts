/** Reads the files of a commit. */
import type {GitSession} from '../platform/git.ts';
import {type GitFileKind, kindOfMode} from './file-mode.ts';
import {type NamedPath, pathAfter, splitRecords} from './git-output.ts';

export interface TreeEntry extends NamedPath {
  readonly kind: GitFileKind;
  /** Octal text. */
  readonly mode: string;
  readonly oid: string;
}

/** Entries below the session's folder, with paths relative to it. Throws `GitError` when the commit is not complete. */
export async function listTree(git: GitSession, commit: string): Promise<readonly TreeEntry[]> {
  const output = await git.run(['ls-tree', '-r', '-z', commit]);
  return splitRecords(output).map((record) => {
    // <mode> SP <type> SP <object> TAB <path>
    const facts = record.text.slice(0, record.text.indexOf('\t') + 1);
    const [mode = '', , oid = ''] = facts.trimEnd().split(' ');
    return {...pathAfter(facts, record), kind: kindOfMode(mode), mode, oid};
  });
}

/** Sizes in bytes by object id, of those that the repository has. */
export async function blobSizes(git: GitSession, oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (oids.length === 0) return new Map();
  const output = await git.run(['cat-file', '--batch-check'], `${oids.join('\n')}\n`);
  const sizes = new Map<string, number>();
  for (const line of output.toString('utf8').split('\n')) {
    const [oid = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(oid, Number(size));
  }
  return sizes;
}
