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
  const key = new KeyBuffer();
  const found: KeyRows[] = [];
  let [at, first] = [0, 0];
  for (let place = 0; place < count; place++) {
    if (at > rest.length) throw new AdvisoryDataError('an index with a column that is too short');
    key.cut(lengths.next());
    for (; at < rest.length && rest[at] !== LINE_FEED; at++) key.push(rest[at] ?? 0);
    at++;
    const rows = counts.next();
    const text = byHash.get(key.hash)?.find((each) => key.equals(each));
    if (text !== undefined) found.push({key: text, first, count: rows});
    first += rows;
  }
  return found;
}

function hashOf(text: string): number {
  let hash = HASH_START;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), HASH_PRIME);
  return hash;
}

/** The key that is being read, and the hash of each of its beginnings. */
class KeyBuffer {
  #bytes = new Uint8Array(256);
  #hashes = new Int32Array(257).fill(HASH_START | 0);
  #length = 0;

  get hash(): number {
    return this.#hashes[this.#length] ?? 0;
  }

  cut(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  push(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = byte;
    this.#hashes[this.#length + 1] = Math.imul(this.hash ^ byte, HASH_PRIME);
    this.#length++;
  }

  equals(text: string): boolean {
    if (text.length !== this.#length) return false;
    for (let place = 0; place < text.length; place++) if (this.#bytes[place] !== text.charCodeAt(place)) return false;
    return true;
  }

  #grow(): void {
    const [bytes, hashes] = [this.#bytes, this.#hashes];
    this.#bytes = new Uint8Array(2 * bytes.length);
    this.#bytes.set(bytes);
    this.#hashes = new Int32Array(2 * bytes.length + 1);
    this.#hashes.set(hashes);
  }
}
