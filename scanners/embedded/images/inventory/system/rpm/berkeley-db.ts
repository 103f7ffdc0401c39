/**
 * Berkeley DB's hash tables, as rpm kept its packages until 2020: buckets of keys and values, long values in chains of
 * pages. https://github.com/berkeleydb/libdb/blob/master/src/dbinc/db_page.h
 */
import {UnreadablePackages} from '../../package-facts.ts';

const HASH_MAGIC = 0x00061561;
const PAGE_HEADER_BYTES = 26;
const HASH_META = 8;
const HASH_UNSORTED = 2;
const HASH = 13;
const OVERFLOW = 7;
/** Kinds of entries: the value itself, or where it is. */
const KEY_DATA = 1;
const OFF_PAGE = 3;
const OFF_PAGE_BYTES = 12;
/** Ours; the largest header of today has 20 MB. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
/** The first record counts the packages. */
const COUNTER = 0;

interface Database {
  readonly file: Buffer;
  readonly pageBytes: number;
  readonly pages: number;
  readonly isBigEndian: boolean;
}

/** Values of all records but the counter. Throws `UnreadablePackages`. */
export function* readBerkeleyDb(file: Buffer): Generator<Buffer> {
  const database = openDatabase(file);
  let total = 0;
  for (let number = 1; number < database.pages; number++) {
    const kind = file[number * database.pageBytes + 25];
    if (kind !== HASH && kind !== HASH_UNSORTED) continue;
    for (const value of valuesOn(database, number)) {
      total += value.length;
      if (total > file.length) throw new UnreadablePackages('its records lie over each other');
      yield value;
    }
  }
}

function openDatabase(file: Buffer): Database {
  if (file.length < 512) throw new UnreadablePackages('it is no Berkeley DB');
  const isBigEndian = file.readUInt32BE(12) === HASH_MAGIC;
  if (!isBigEndian && file.readUInt32LE(12) !== HASH_MAGIC)
    throw new UnreadablePackages('it is no Berkeley DB hash table');
  const read = (at: number) => (isBigEndian ? file.readUInt32BE(at) : file.readUInt32LE(at));
  const [pageBytes, lastPage] = [read(20), read(32)];
  const isPower = (pageBytes & (pageBytes - 1)) === 0;
  if (pageBytes < 512 || pageBytes > 65_536 || !isPower || file[25] !== HASH_META) {
    throw new UnreadablePackages('its first page is damaged');
  }
  if (file[24] !== 0) throw new UnreadablePackages('it is encrypted');
  if ((lastPage + 1) * pageBytes > file.length) throw new UnreadablePackages('it is cut off');
  return {file, pageBytes, pages: lastPage + 1, isBigEndian};
}

function pageOf({file, pageBytes, pages}: Database, number: number): Buffer {
  if (number < 1 || number >= pages) throw new UnreadablePackages('it points past its own end');
  return file.subarray(number * pageBytes, (number + 1) * pageBytes);
}

/** Keys and values by turns; entries lie on the page from its end on. */
function* valuesOn(database: Database, number: number): Generator<Buffer> {
  const page = pageOf(database, number);
  const entries = read16(database, page, 20);
  if (PAGE_HEADER_BYTES + entries * 2 > page.length) throw new UnreadablePackages('a page is damaged');
  const startOf = (entry: number) => read16(database, page, PAGE_HEADER_BYTES + entry * 2);
  for (let entry = 0; entry + 1 < entries; entry += 2) {
    const [key, value] = [startOf(entry), startOf(entry + 1)];
    if (isCounter(database, page, key)) continue;
    const end = startOf(entry);
    yield valueAt(database, page, {start: value, end});
  }
}

function isCounter(database: Database, page: Buffer, at: number): boolean {
  return page.readUInt8(at) === KEY_DATA && read32(database, page, at + 1) === COUNTER;
}

function valueAt(database: Database, page: Buffer, {start, end}: {start: number; end: number}): Buffer {
  const kind = page.readUInt8(start);
  if (kind === KEY_DATA) return page.subarray(start + 1, end);
  if (kind !== OFF_PAGE || start + OFF_PAGE_BYTES > page.length)
    throw new UnreadablePackages('a record is of no known kind');
  return chainOf(database, read32(database, page, start + 4), read32(database, page, start + 8));
}

function chainOf(database: Database, first: number, sizeBytes: number): Buffer {
  if (sizeBytes > MAX_VALUE_BYTES) throw new UnreadablePackages('a record is larger than any package');
  const parts: Buffer[] = [];
  let left = sizeBytes;
  for (let number = first; left > 0; ) {
    const page = pageOf(database, number);
    const length = read16(database, page, 22);
    if (page[25] !== OVERFLOW || length === 0 || PAGE_HEADER_BYTES + length > page.length) {
      throw new UnreadablePackages('a record goes on where nothing is');
    }
    parts.push(page.subarray(PAGE_HEADER_BYTES, PAGE_HEADER_BYTES + Math.min(length, left)));
    left -= length;
    number = read32(database, page, 16);
  }
  return Buffer.concat(parts);
}

function read16({isBigEndian}: Database, page: Buffer, at: number): number {
  return isBigEndian ? page.readUInt16BE(at) : page.readUInt16LE(at);
}

function read32({isBigEndian}: Database, page: Buffer, at: number): number {
  return isBigEndian ? page.readUInt32BE(at) : page.readUInt32LE(at);
}
