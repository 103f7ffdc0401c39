/**
 * RPM's own store, as SUSE uses it: pages of slots, each pointing at a blob between two marks.
 * https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c
 */
import {UnreadablePackages} from '../../package-facts.ts';

const PAGE_BYTES = 4096;
const SLOT_BYTES = 16;
/** The header takes the place of the first two slots. */
const HEADER_BYTES = 32;
const BLOCK_BYTES = 16;
const BLOB_HEADER_BYTES = 16;
const BLOB_TAIL_BYTES = 12;

/** Texts as little-endian numbers. */
const FILE_MAGIC = toNumber('RpmP');
const SLOT_MAGIC = toNumber('Slot');
const BLOB_START = toNumber('BlbS');
const BLOB_END = toNumber('BlbE');

/** Blobs in the order of their slots. Throws `UnreadablePackages`. */
export function* readNdb(file: Buffer): Generator<Buffer> {
  if (file.length < PAGE_BYTES || file.readUInt32LE(0) !== FILE_MAGIC) {
    throw new UnreadablePackages('it is no package database of rpm');
  }
  const slotPages = file.readUInt32LE(12);
  const end = slotPages * PAGE_BYTES;
  if (slotPages === 0 || end > file.length) throw new UnreadablePackages('it is cut off');
  let total = 0;
  for (let at = HEADER_BYTES; at < end; at += SLOT_BYTES) {
    if (file.readUInt32LE(at) !== SLOT_MAGIC) throw new UnreadablePackages('a slot is damaged');
    const [index, block] = [file.readUInt32LE(at + 4), file.readUInt32LE(at + 8)];
    if (index === 0 || block === 0) continue;
    const blob = blobAt(file, block * BLOCK_BYTES, index);
    total += blob.length;
    if (total > file.length) throw new UnreadablePackages('its packages lie over each other');
    yield blob;
  }
}

function blobAt(file: Buffer, at: number, index: number): Buffer {
  if (at + BLOB_HEADER_BYTES > file.length) throw new UnreadablePackages('it is cut off');
  if (file.readUInt32LE(at) !== BLOB_START || file.readUInt32LE(at + 4) !== index) {
    throw new UnreadablePackages('a package is not where its slot says');
  }
  const start = at + BLOB_HEADER_BYTES;
  const length = file.readUInt32LE(at + 12);
  // The tail ends with a block.
  const tail = start + Math.ceil((length + BLOB_TAIL_BYTES) / BLOCK_BYTES) * BLOCK_BYTES - BLOB_TAIL_BYTES;
  if (tail + BLOB_TAIL_BYTES > file.length) throw new UnreadablePackages('it is cut off');
  if (file.readUInt32LE(tail + 8) !== BLOB_END) throw new UnreadablePackages('a package does not end where it says');
  return file.subarray(start, start + length);
}

function toNumber(text: string): number {
  return Buffer.from(text, 'latin1').readUInt32LE(0);
}
