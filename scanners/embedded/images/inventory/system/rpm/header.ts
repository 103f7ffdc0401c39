/**
 * One package's header as the database keeps it: an index of tags, then their data.
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
import {MAX_PATH_LENGTH} from '../../owned-paths.ts';
import {UnreadablePackages} from '../../package-facts.ts';

/** https://github.com/rpm-software-management/rpm/blob/master/include/rpm/rpmtag.h */
export const TAGS = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  license: 1014,
  arch: 1022,
  sourceRpm: 1044,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
} as const;

export interface RpmHeader {
  /** Text of a tag; the first where it has several. */
  text(tag: number): string | undefined;
  number(tag: number): number | undefined;
  /** Paths without leading slash. */
  files(): Generator<string>;
}

interface Entry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

const ENTRY_BYTES = 16;
const INT32 = 4;
/** Text, list of texts, text in several languages. */
const TEXTS: readonly number[] = [6, 8, 9];
/** rpm's own limits. https://github.com/rpm-software-management/rpm/blob/master/lib/header.c */
const MAX_ENTRIES = 65_535;

/** Throws `UnreadablePackages` when it cannot be what it should be. */
export function readHeader(blob: Buffer): RpmHeader {
  if (blob.length < 8) throw new UnreadablePackages('a header is cut off');
  const [entries, dataBytes] = [blob.readUInt32BE(0), blob.readUInt32BE(4)];
  const start = 8 + entries * ENTRY_BYTES;
  if (entries > MAX_ENTRIES || start + dataBytes > blob.length) throw new UnreadablePackages('a header is cut off');
  const wanted = new Set<number>(Object.values(TAGS));
  const index = new Map<number, Entry>();
  for (let at = 8; at < start; at += ENTRY_BYTES) {
    const tag = blob.readUInt32BE(at);
    if (!wanted.has(tag)) continue;
    index.set(tag, {
      type: blob.readUInt32BE(at + 4),
      offset: blob.readUInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12),
    });
  }
  return toHeader(index, blob.subarray(start, start + dataBytes));
}

function toHeader(index: ReadonlyMap<number, Entry>, data: Buffer): RpmHeader {
  const texts = (tag: number) => textsOf(index.get(tag), data);
  const numbers = (tag: number) => numbersOf(index.get(tag), data);
  return {
    text: (tag) => texts(tag).next().value ?? undefined,
    number: (tag) => numbers(tag)[0],
    files: () => filesOf([...texts(TAGS.dirNames)], numbers(TAGS.dirIndexes), texts(TAGS.baseNames)),
  };
}

function* textsOf(entry: Entry | undefined, data: Buffer): Generator<string, undefined> {
  if (entry === undefined) return undefined;
  if (!TEXTS.includes(entry.type)) throw new UnreadablePackages('a header says something else than text for a text');
  let at = entry.offset;
  for (let count = 0; count < entry.count; count++) {
    const end = data.indexOf(0, at);
    if (at >= data.length || end < 0) throw new UnreadablePackages('a text of a header is cut off');
    yield data.toString('utf8', at, end);
    at = end + 1;
  }
  return undefined;
}

function numbersOf(entry: Entry | undefined, data: Buffer): readonly number[] {
  if (entry === undefined) return [];
  const {type, offset, count} = entry;
  if (type !== INT32 || offset + count * 4 > data.length)
    throw new UnreadablePackages('numbers of a header are cut off');
  return Array.from({length: count}, (_, place) => data.readUInt32BE(offset + place * 4));
}

function* filesOf(folders: readonly string[], places: readonly number[], names: Iterable<string>): Generator<string> {
  let index = 0;
  for (const name of names) {
    const folder = folders[places[index] ?? -1];
    if (folder === undefined) throw new UnreadablePackages('a header names a file without its folder');
    index += 1;
    // A folder of megabytes that thousands of files share would be copied for each of them.
    if (folder.length + name.length <= MAX_PATH_LENGTH) yield `${folder}${name}`.replace(/^\/+/, '');
  }
}
