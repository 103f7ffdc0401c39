/**
 * Finds the packages of a run among all that an index knows. Each key is written as the end of the one before it, so
 * all are passed over; texts are made of none, as there are hundreds of thousands.
 */
import {isAscii} from 'node:buffer';
import {AdvisoryDataError} from './advisory.ts';
import {NumberScan} from './column-scan.ts';

/** The columns of keys. */
export interface KeyColumns {
  /** How many keys there are. */
  readonly count: number;
  /** Characters that a key has in common with the one before it. */
  readonly shared: Uint8Array;
  /** What follows, one a line. */
  readonly rest: Buffer;
  /** How many records a key has. */
  readonly records: Uint8Array;
}

/** The records of one key: their places among all. */
export interface KeyRows {
  readonly key: string;
  readonly first: number;
  readonly count: number;
}

/** Those of the keys that are there, in the order of the index. */
export function findKeys(columns: KeyColumns, wanted: ReadonlySet<string>): readonly KeyRows[] {
  // In other alphabets a character is no byte; no ecosystem of today has one in its names.
  if (isAscii(columns.rest)) return findAscii(columns, wanted);
  return [...readRows(columns)].filter(({key}) => wanted.has(key));
}

/** Every key as a text. */
export function* allKeys(columns: KeyColumns): Generator<string> {
  for (const {key} of readRows(columns)) yield key;
}

function* readRows({count, shared, rest, records}: KeyColumns): Generator<KeyRows> {
  const [lengths, counts] = [new NumberScan(shared), new NumberScan(records)];
  const ends = rest.toString('utf8').split('\n');
  let [key, first] = ['', 0];
  for (let place = 0; place < count; place++) {
    const end = ends[place];
    if (end === undefined) throw new AdvisoryDataError('an index with a column that is too short');
    key = key.slice(0, lengths.next()) + end;
    const rows = counts.next();
    yield {key, first, count: rows};
    first += rows;
  }
}

const LINE_FEED = 10;
/** FNV-1a: a byte more costs one multiplication, so the hash of what two keys share is made once. */
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

function findAscii({count, shared, rest, records}: KeyColumns, wanted: ReadonlySet<string>): readonly KeyRows[] {
  const byHash = Map.groupBy(wanted, hashOf);
  const [lengths, counts] = [new NumberScan(shared), new NumberScan(records)];
  // The key that is being read, and the hash of each of its beginnings; neither is longer than all of the column.
  let [bytes, hashes] = [new Uint8Array(SIZE_AT_FIRST), new Int32Array(SIZE_AT_FIRST)];
  const found: KeyRows[] = [];
  let [at, length, first] = [0, 0, 0];
  for (let place = 0; place < count; place++) {
    if (at > rest.length) throw new AdvisoryDataError('an index with a column that is too short');
    length = Math.min(lengths.next(), length);
    let hash = length === 0 ? HASH_START : (hashes[length - 1] ?? 0);
    for (let byte = rest[at++]; byte !== LINE_FEED && byte !== undefined; byte = rest[at++]) {
      hash = Math.imul(hash ^ byte, HASH_PRIME);
      if (length === bytes.length) [bytes, hashes] = [grown(bytes, Uint8Array), grown(hashes, Int32Array)];
      bytes[length] = byte;
      hashes[length++] = hash;
    }
    const rows = counts.next();
    const key = byHash.get(hash)?.find((each) => isSame(each, bytes, length));
    if (key !== undefined) found.push({key, first, count: rows});
    first += rows;
  }
  return found;
}

/** Longer than almost all names. */
const SIZE_AT_FIRST = 256;

function grown<Numbers extends Uint8Array | Int32Array>(
  numbers: Numbers,
  kind: new (size: number) => Numbers,
): Numbers {
  const twice = new kind(2 * numbers.length);
  twice.set(numbers);
  return twice;
}

function isSame(text: string, bytes: Uint8Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let place = 0; place < length; place++) if (bytes[place] !== text.charCodeAt(place)) return false;
  return true;
}

function hashOf(text: string): number {
  let hash = HASH_START;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), HASH_PRIME);
  return hash;
}
