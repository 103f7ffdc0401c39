/** Everything that what comes of a run depends on, as one digest. */
import {createHash, type Hash} from 'node:crypto';
import {compareText} from '../finding/location.ts';
import type {Repository} from '../repository/snapshot.ts';

/** Plain data, but for the repository. */
export interface RunFacts {
  readonly repository: Repository;
  readonly [name: string]: unknown;
}

/** Changes when what is kept of a run takes another form. */
const FORMAT = 1;

/** Entries put into words at a time: all of them at once can be more than a string may hold. */
const ENTRIES_AT_ONCE = 2000;

/** 64 hexadecimal characters; differs when any content, list, setting of the request or the program does. */
export function digestFacts({repository, ...facts}: RunFacts, request: object, codeDigest: string): string {
  const {head, base, history, renames, ...rest} = repository;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([FORMAT, codeDigest, request, facts, rest, head.commit, base?.commit]));
  const sortedRenames = [...renames].sort(([a], [b]) => compareText(a, b));
  for (const list of [head.files, head.skipped, base?.files, base?.skipped, history, sortedRenames])
    addList(hash, list);
  return hash.digest('hex');
}

/** Adds a list to a digest. The length keeps apart what would otherwise run together. */
export function addList(hash: Hash, list: readonly unknown[] = []): void {
  hash.update(`\n${list.length}\n`);
  for (let start = 0; start < list.length; start += ENTRIES_AT_ONCE) {
    hash.update(JSON.stringify(list.slice(start, start + ENTRIES_AT_ONCE)));
  }
}
