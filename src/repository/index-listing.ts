/** Reads git's index: every tracked path with its blob and what the file's metadata was when git last looked. */
import {timeMs} from '../platform/files.ts';
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
  /** As `timeMs` of platform/files. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
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
  // One character a byte, whatever bytes the paths have.
  const cursor = new Cursor(output.toString('latin1'));
  const tracked: IndexEntry[] = [];
  const untracked: NamedPath[] = [];
  while (!cursor.isAtEnd) {
    const tag = cursor.until(' ');
    if (tag === '?') untracked.push(namedPath(cursor.until('\0')));
    else tracked.push(readEntry(cursor));
  }
  return {tracked, untracked};
}

/** Reads the entry piece by piece: an expression with a group for each would make a string of each. */
function readEntry(cursor: Cursor): IndexEntry {
  const mode = cursor.until(' ');
  const oid = cursor.until(' ');
  const stage = Number(cursor.until('\t'));
  const {path, rawPath} = namedPath(cursor.until('\0'));
  cursor.skip('  ctime: ');
  const ctimeMs = timeMs(cursor.number(':'), cursor.number('\n'));
  cursor.skip('  mtime: ');
  const mtimeMs = timeMs(cursor.number(':'), cursor.number('\n'));
  // Device, inode and owner: with the other facts the same, they say nothing of the content.
  cursor.until('\n  size: ');
  const sizeBytes = cursor.number('\t');
  cursor.skip('flags: ');
  const isSkipped = (Number.parseInt(cursor.until('\n'), 16) & SKIP_WORKTREE_FLAG) !== 0;
  const entry = {path, kind: kindOfMode(mode), mode, oid, stage, sizeBytes, mtimeMs, ctimeMs, isSkipped};
  return rawPath === undefined ? entry : {...entry, rawPath};
}

/** Throws `RepositoryError` for what is not as expected. */
class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** Everything before the next `end`, which is skipped. */
  until(end: string): string {
    const index = this.#text.indexOf(end, this.#at);
    if (index < 0) throw this.#unreadable();
    const found = this.#text.slice(this.#at, index);
    this.#at = index + end.length;
    return found;
  }

  skip(expected: string): void {
    if (!this.#text.startsWith(expected, this.#at)) throw this.#unreadable();
    this.#at += expected.length;
  }

  /** The number before the next `end`, which is skipped. */
  number(end: string): number {
    const value = Number(this.until(end));
    if (!Number.isSafeInteger(value)) throw this.#unreadable();
    return value;
  }

  #unreadable(): RepositoryError {
    const shown = JSON.stringify(this.#text.slice(this.#at, this.#at + 200));
    return new RepositoryError(`git ls-files printed what this program cannot read: ${shown}`);
  }
}
