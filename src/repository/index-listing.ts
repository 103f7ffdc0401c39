/** Reads git's index: every tracked path with its blob and what the file's metadata was when git last looked. */
import type {GitSession} from '../platform/git.ts';
import {type NamedPath, pathAfter, splitRecords} from './git-output.ts';
import {RepositoryError} from './snapshot.ts';

export type GitFileKind = 'file' | 'link' | 'submodule';

export interface IndexEntry extends NamedPath {
  readonly kind: GitFileKind;
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

/**
 * Entries below the session's folder, with paths relative to it. The stored metadata comes from `--debug`: commands
 * that compare files themselves run the repository's clean filters on those that may have changed.
 */
export async function listIndex(git: GitSession): Promise<readonly IndexEntry[]> {
  const output = await git.run(['ls-files', '--stage', '--debug', '-z']);
  const records = splitRecords(output);
  // The metadata of an entry comes after its NUL, so at the start of the next record.
  return records.slice(0, -1).map((record, index) => {
    const match = ENTRY.exec(record.text);
    const [facts, mode, oid, stage] = match ?? [];
    if (match === null || facts === undefined || mode === undefined || oid === undefined) {
      throw new RepositoryError(`git ls-files printed what this program cannot read: ${record.text}`);
    }
    const before = record.text.slice(0, match.index) + facts;
    const named = pathAfter(before, record);
    return {...named, kind: kindOfMode(mode), oid, stage: Number(stage), ...parseStat(records[index + 1]?.text)};
  });
}

/** Kind by the mode of an index or tree entry, in octal. */
export function kindOfMode(mode: string): GitFileKind {
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}

const ENTRY = /(?:^|\n)(\d{6}) ([0-9a-f]+) (\d)\t/;
const STAT =
  /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/;

function parseStat(text = ''): Pick<IndexEntry, 'sizeBytes' | 'mtimeNs' | 'ctimeNs' | 'isSkipped'> {
  const [, ctimeS, ctimeNs, mtimeS, mtimeNs, size, flags = '0'] = STAT.exec(text) ?? [];
  return {
    sizeBytes: Number(size ?? -1),
    ctimeNs: nanoseconds(ctimeS, ctimeNs),
    mtimeNs: nanoseconds(mtimeS, mtimeNs),
    isSkipped: (Number.parseInt(flags, 16) & SKIP_WORKTREE_FLAG) !== 0,
  };
}

function nanoseconds(seconds = '0', rest = '0'): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(rest);
}
