/** RPM headers and the three kinds of databases that hold them, made for tests. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';

export interface RpmFacts {
  readonly name?: string;
  readonly version?: string;
  readonly release?: string;
  readonly epoch?: number;
  readonly arch?: string;
  readonly license?: string;
  readonly source?: string;
  readonly files?: readonly string[];
}

const INT32 = 4;
const TEXT = 6;
const TEXTS = 8;

/** https://rpm-software-management.github.io/rpm/manual/format_header.html */
export function rpmHeader({files = [], ...facts}: RpmFacts): Buffer {
  const folders = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)))];
  const entries: [
    tag: number,
    type: number,
    value: string | number | readonly string[] | readonly number[] | undefined,
  ][] = [
    [1000, TEXT, facts.name],
    [1001, TEXT, facts.version],
    [1002, TEXT, facts.release],
    [1003, INT32, facts.epoch === undefined ? undefined : [facts.epoch]],
    [1014, TEXT, facts.license],
    [1022, TEXT, facts.arch],
    [1044, TEXT, facts.source],
    [1116, INT32, files.map((file) => folders.indexOf(file.slice(0, file.lastIndexOf('/') + 1)))],
    [1117, TEXTS, files.map((file) => file.slice(file.lastIndexOf('/') + 1))],
    [1118, TEXTS, folders],
  ];
  const index: Buffer[] = [];
  const data: Buffer[] = [];
  let offset = 0;
  for (const [tag, type, value] of entries) {
    const values = value === undefined ? [] : typeof value === 'object' ? value : [value];
    if (values.length === 0) continue;
    const bytes = Buffer.concat(
      values.map((each) => (typeof each === 'number' ? u32(each) : Buffer.from(`${each}\0`))),
    );
    const gap = type === INT32 ? (4 - (offset % 4)) % 4 : 0;
    index.push(u32(tag), u32(type), u32(offset + gap), u32(values.length));
    data.push(Buffer.alloc(gap), bytes);
    offset += gap + bytes.length;
  }
  return Buffer.concat([u32(index.length / 4), u32(offset), ...index, ...data]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Written by SQLite itself. */
export function sqliteDatabase(headers: readonly Buffer[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'rpmdb-'));
  try {
    const file = join(folder, 'rpmdb.sqlite');
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)');
    database.exec('CREATE TABLE Name (key TEXT NOT NULL, hnum INTEGER NOT NULL)');
    const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
    for (const header of headers) insert.run(header);
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c */
export function ndbDatabase(headers: readonly Buffer[]): Buffer {
  const page = Buffer.alloc(4096);
  page.write('RpmP', 0, 'latin1');
  page.writeUInt32LE(1, 12);
  for (let at = 32; at < page.length; at += 16) page.write('Slot', at, 'latin1');
  const blobs: Buffer[] = [];
  let block = page.length / 16;
  for (const [index, header] of headers.entries()) {
    const blob = Buffer.alloc(Math.ceil((16 + header.length + 12) / 16) * 16);
    blob.write('BlbS', 0, 'latin1');
    blob.writeUInt32LE(index + 1, 4);
    blob.writeUInt32LE(header.length, 12);
    header.copy(blob, 16);
    blob.write('BlbE', blob.length - 4, 'latin1');
    const slot = 32 + index * 16;
    page.writeUInt32LE(index + 1, slot + 4);
    page.writeUInt32LE(block, slot + 8);
    page.writeUInt32LE(blob.length / 16, slot + 12);
    blobs.push(blob);
    block += blob.length / 16;
  }
  return Buffer.concat([page, ...blobs]);
}

const BDB_PAGE = 4096;
const BDB_HEADER = 26;

/** One bucket with a counter and references to chains of pages, as rpm's databases have them. */
export function berkeleyDatabase(headers: readonly Buffer[]): Buffer {
  const [meta, bucket] = [Buffer.alloc(BDB_PAGE), Buffer.alloc(BDB_PAGE)];
  meta.writeUInt32LE(0x00061561, 12);
  meta.writeUInt32LE(BDB_PAGE, 20);
  meta[25] = 8;
  bucket[25] = 13;
  const overflow: Buffer[] = [];
  const items: Buffer[] = [keyItem(0), Buffer.from([1, 2, 0, 0, 0])];
  for (const [index, header] of headers.entries()) {
    items.push(keyItem(index + 1), referenceItem(2 + overflow.length, header.length));
    overflow.push(...chainOf(header, 2 + overflow.length));
  }
  let end = BDB_PAGE;
  for (const [index, item] of items.entries()) {
    end -= item.length;
    item.copy(bucket, end);
    bucket.writeUInt16LE(end, BDB_HEADER + index * 2);
  }
  bucket.writeUInt16LE(items.length, 20);
  meta.writeUInt32LE(1 + overflow.length, 32);
  return Buffer.concat([meta, bucket, ...overflow]);
}

function keyItem(key: number): Buffer {
  const item = Buffer.alloc(5);
  item[0] = 1;
  item.writeUInt32LE(key, 1);
  return item;
}

function referenceItem(page: number, length: number): Buffer {
  const item = Buffer.alloc(12);
  item[0] = 3;
  item.writeUInt32LE(page, 4);
  item.writeUInt32LE(length, 8);
  return item;
}

function chainOf(header: Buffer, first: number): Buffer[] {
  const room = BDB_PAGE - BDB_HEADER;
  const count = Math.ceil(header.length / room);
  return Array.from({length: count}, (_, index) => {
    const page = Buffer.alloc(BDB_PAGE);
    const part = header.subarray(index * room, (index + 1) * room);
    page.writeUInt32LE(index + 1 < count ? first + index + 1 : 0, 16);
    page.writeUInt16LE(part.length, 22);
    page[25] = 7;
    part.copy(page, BDB_HEADER);
    return page;
  });
}
