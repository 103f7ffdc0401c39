/**
 * Blobs of one table of an SQLite file, from its bytes: no library sees what an image brought.
 * https://www.sqlite.org/fileformat2.html
 */
import {UnreadablePackages} from '../../package-facts.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const LEAF = 13;
const INTERIOR = 5;
/** The first type of a blob with bytes. */
const BLOB = 12;
/** Larger ones are no headers of packages; ours. The largest of today have 20 MB. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;

interface Pages {
  readonly count: number;
  /** Without what is reserved at its end. */
  readonly usableBytes: number;
  /** 1-based. */
  get(number: number): Buffer;
}

interface Cell {
  readonly payload: Buffer;
}

/** The last column of each row of `table`, in the order of row ids. Throws `UnreadablePackages`. */
export function* readSqliteBlobs(file: Buffer, table: string): Generator<Buffer> {
  const pages = openPages(file);
  const root = rootOf(pages, table);
  let total = 0;
  for (const {payload} of cellsOf(pages, root)) {
    total += payload.length;
    if (total > file.length) throw new UnreadablePackages('its rows lie over each other');
    const column = columnsOf(payload).at(-1);
    if (column === undefined || column.type < BLOB) throw new UnreadablePackages('a row is no header of a package');
    yield column.value;
  }
}

function openPages(file: Buffer): Pages {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC || file.length < HEADER_BYTES) {
    throw new UnreadablePackages('it is no SQLite database');
  }
  const stated = file.readUInt16BE(16);
  const pageBytes = stated === 1 ? 65_536 : stated;
  const isPower = (pageBytes & (pageBytes - 1)) === 0;
  if (pageBytes < 512 || !isPower || file.length % pageBytes !== 0) throw new UnreadablePackages('it is cut off');
  const count = file.length / pageBytes;
  // The count in the header holds when the same change wrote both numbers.
  const isCountValid = file.readUInt32BE(24) === file.readUInt32BE(92);
  if (isCountValid && file.readUInt32BE(28) > count) throw new UnreadablePackages('it is cut off');
  return {
    count,
    usableBytes: pageBytes - (file[20] ?? 0),
    get(number) {
      if (number < 1 || number > count) throw new UnreadablePackages('it points past its own end');
      return file.subarray((number - 1) * pageBytes, number * pageBytes);
    },
  };
}

/** The first page is the root of the list of tables: type, name, table, root page, text. */
function rootOf(pages: Pages, table: string): number {
  for (const {payload} of cellsOf(pages, 1)) {
    const [type, name, , root] = columnsOf(payload);
    if (type?.value.toString() === 'table' && name?.value.toString() === table && root !== undefined) {
      return root.value.length === 0 ? root.type - 8 : root.value.readUIntBE(0, Math.min(root.value.length, 6));
    }
  }
  throw new UnreadablePackages(`it has no table ${table}`);
}

/** A loop with the pages still to visit, each at most once, so that no cycle keeps it going. */
function* cellsOf(pages: Pages, root: number): Generator<Cell> {
  const pending = [root];
  let visited = 0;
  for (let number = pending.pop(); number !== undefined; number = pending.pop()) {
    visited += 1;
    if (visited > pages.count) throw new UnreadablePackages('its pages point in circles');
    const page = pages.get(number);
    const start = number === 1 ? HEADER_BYTES : 0;
    const kind = page[start];
    if (kind === LEAF) yield* leafCells(pages, page, start);
    else if (kind === INTERIOR) pending.push(...childrenOf(page, start).toReversed());
    else throw new UnreadablePackages('a page is of no known kind');
  }
}

function childrenOf(page: Buffer, start: number): readonly number[] {
  const cells = page.readUInt16BE(start + 3);
  const children = Array.from({length: cells}, (_, place) => {
    return page.readUInt32BE(page.readUInt16BE(start + 12 + place * 2));
  });
  return [...children, page.readUInt32BE(start + 8)];
}

function* leafCells(pages: Pages, page: Buffer, start: number): Generator<Cell> {
  const cells = page.readUInt16BE(start + 3);
  for (let place = 0; place < cells; place++) {
    const at = page.readUInt16BE(start + 8 + place * 2);
    const size = readVarint(page, at);
    const id = readVarint(page, size.end);
    yield {payload: payloadOf(pages, page, id.end, size.value)};
  }
}

/** What does not fit on the page goes on in a chain of others. https://www.sqlite.org/fileformat2.html#ovflpgs */
function payloadOf(pages: Pages, page: Buffer, start: number, sizeBytes: number): Buffer {
  if (sizeBytes > MAX_VALUE_BYTES) throw new UnreadablePackages('a row is larger than any package');
  const {usableBytes: usable} = pages;
  const most = usable - 35;
  if (sizeBytes <= most) return sliceOf(page, start, sizeBytes);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const surplus = least + ((sizeBytes - least) % (usable - 4));
  const here = surplus <= most ? surplus : least;
  const parts = [sliceOf(page, start, here)];
  let next = page.readUInt32BE(start + here);
  for (let left = sizeBytes - here; left > 0; ) {
    const overflow = pages.get(next);
    const part = sliceOf(overflow, 4, Math.min(left, usable - 4));
    parts.push(part);
    left -= part.length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

function sliceOf(page: Buffer, start: number, length: number): Buffer {
  if (start + length > page.length) throw new UnreadablePackages('a row is cut off');
  return page.subarray(start, start + length);
}

interface Column {
  /** SQLite's serial type. */
  readonly type: number;
  readonly value: Buffer;
}

function columnsOf(payload: Buffer): readonly Column[] {
  const head = readVarint(payload, 0);
  const columns: Column[] = [];
  let value = head.value;
  for (let at = head.end; at < head.value; ) {
    const type = readVarint(payload, at);
    const length = lengthOf(type.value);
    columns.push({type: type.value, value: sliceOf(payload, value, length)});
    value += length;
    at = type.end;
  }
  return columns;
}

const LENGTHS: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function lengthOf(type: number): number {
  return type >= BLOB ? Math.floor((type - BLOB) / 2) : (LENGTHS[type] ?? 0);
}

/** Numbers of up to nine bytes, seven bits each. Larger ones than JavaScript can count do not occur in sound files. */
function readVarint(bytes: Buffer, start: number): {readonly value: number; readonly end: number} {
  let value = 0;
  for (let place = 0; place < 8; place++) {
    const byte = bytes.readUInt8(start + place);
    value = value * 128 + (byte & 127);
    if (byte < 128) return {value, end: start + place + 1};
  }
  return {value: value * 256 + bytes.readUInt8(start + 8), end: start + 9};
}
