/** Reads git's index: every tracked path with its blob and what the file's metadata was when git last looked. */
import type {GitSession} from '../platform/git.ts';
import {type GitFileKind, kindOfMode} from './file-mode.ts';
import {type NamedPath, namedPath} from './git-output.ts';
import {RepositoryError} from './snapshot.ts';

export interface IndexEntry extends NamedPath {
  readonly kind: GitFileKind;
  /** Octal text. */
  readonly mode: string;
  readonly oid: string;
  /** Not 0 while a merge conflict is unresolved. */
  readonly stage: number;
  readonly sizeBytes: number;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  /** A sparse checkout leaves it out of the work tree. */
  readonly isSkipped: boolean;
}

/** `CE_SKIP_WORKTREE` in git's cache.h. */
const SKIP_WORKTREE_FLAG = 0x4000_0000;

/** What lies below the session's folder, with paths relative to it. */
export interface IndexListing {
  readonly tracked: readonly IndexEntry[];
  /** Neither tracked nor ignored; a path with a slash at the end is a repository of its own. */
  readonly untracked: readonly NamedPath[];
}

/**
 * The stored metadata comes from `--debug`: commands that compare files themselves run the repository's clean filters on
 * those that may have changed. `-t` tells untracked files (`?`) from entries of the index.
 */
export async function listIndex(git: GitSession): Promise<IndexListing> {
  const output = await git.run(['ls-files', '-t', '--stage', '--debug', '--others', '--exclude-standard', '-z']);
  // One character a byte: the expressions run over all of it, whatever bytes the paths have.
  const text = output.toString('latin1');
  const tracked: IndexEntry[] = [];
  const untracked: NamedPath[] = [];
  let end = 0;
  for (const match of text.matchAll(RECORD)) {
    const [, other] = match;
    if (other === undefined) tracked.push(toEntry(match));
    else untracked.push(namedPath(other));
    end = match.index + match[0].length;
  }
  if (end !== text.length) {
    throw new RepositoryError(`git ls-files printed what this program cannot read: ${text.slice(end, end + 200)}`);
  }
  return {tracked, untracked};
}

/** Sticky: nothing is skipped between two records. */
const RECORD =
  /\? ([^\0]+)\0|[A-Za-z] (\d{6}) ([0-9a-f]+) (\d)\t([^\0]+)\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/gy;

function toEntry([, , mode = '', oid = '', stage, path = '', ...stat]: readonly string[]): IndexEntry {
  const [ctimeS, ctimeNs, mtimeS, mtimeNs, size, flags = '0'] = stat;
  return {
    ...namedPath(path),
    kind: kindOfMode(mode),
    mode,
    oid,
    stage: Number(stage),
    sizeBytes: Number(size),
    ctimeNs: nanoseconds(ctimeS, ctimeNs),
    mtimeNs: nanoseconds(mtimeS, mtimeNs),
    isSkipped: (Number.parseInt(flags, 16) & SKIP_WORKTREE_FLAG) !== 0,
  };
}

function nanoseconds(seconds = '0', rest = '0'): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(rest);
}
