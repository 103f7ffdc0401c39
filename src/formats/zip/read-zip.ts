/**
 * Entries of a zip archive that is in memory. Nothing is unpacked before it is asked for, and never more than asked.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import {inflateRawSync} from 'node:zlib';

/** The archive is not what its format says, or goes beyond a limit. The message is ours. */
export class UnreadableZip extends Error {
  override readonly name = 'UnreadableZip';
}

export interface ZipEntry {
  /** As written: may hold `..` or anything else. */
  readonly name: string;
  /** Unpacked, as the archive states it. */
  readonly sizeBytes: number;
  /** Unpacked bytes; throws `UnreadableZip` when they are damaged, encrypted, or more than stated. */
  read(): Buffer;
}

export interface ZipLimits {
  readonly entries: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
/** The comment behind the end has at most this many. */
const MAX_COMMENT_BYTES = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** In place of a number that stands in a 64-bit field elsewhere. */
const ELSEWHERE = 0xffffffff;

/** Entries of the directory in its order; folders are left out. Throws `UnreadableZip`. */
export function readZipEntries(archive: Buffer, limits: ZipLimits): readonly ZipEntry[] {
  try {
    return readDirectory(archive, limits);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableZip('the archive points past its own end');
    throw error;
  }
}

function readDirectory(archive: Buffer, limits: ZipLimits): readonly ZipEntry[] {
  const end = findEnd(archive);
  const [count, size, stated] = [
    archive.readUInt16LE(end + 10),
    archive.readUInt32LE(end + 12),
    archive.readUInt32LE(end + 16),
  ];
  if (stated === ELSEWHERE || count === 0xffff) throw new UnreadableZip('the archive is of more than 4 GB');
  if (count > limits.entries) throw new UnreadableZip(`the archive has more than ${limits.entries} entries`);
  // Before a program that unpacks itself, all offsets are too small by its length.
  const lead = end - size - stated;
  if (lead < 0) throw new UnreadableZip('the directory of the archive is cut off');
  const entries: ZipEntry[] = [];
  let at = stated + lead;
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new UnreadableZip('the directory of the archive is damaged');
    const nameBytes = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + DIRECTORY_ENTRY_BYTES, at + DIRECTORY_ENTRY_BYTES + nameBytes);
    if (!name.endsWith('/')) entries.push(toEntry(archive, at, lead, name));
    at += DIRECTORY_ENTRY_BYTES + nameBytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** Searched from the end on; the last one counts. */
function findEnd(archive: Buffer): number {
  const least = Math.max(0, archive.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = archive.length - END_BYTES; at >= least; at--) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableZip('it is no zip archive, or it is cut off');
}

function toEntry(archive: Buffer, at: number, lead: number, name: string): ZipEntry {
  const flags = archive.readUInt16LE(at + 8);
  const method = archive.readUInt16LE(at + 10);
  const packedBytes = archive.readUInt32LE(at + 20);
  const sizeBytes = archive.readUInt32LE(at + 24);
  const header = archive.readUInt32LE(at + 42) + lead;
  return {
    name,
    sizeBytes,
    read() {
      const data = dataAt(archive, header, packedBytes);
      if ((flags & ENCRYPTED) !== 0) throw new UnreadableZip('an entry is encrypted');
      return unpack(data, method, sizeBytes);
    },
  };
}

function dataAt(archive: Buffer, header: number, packedBytes: number): Buffer {
  if (header + LOCAL_HEADER_BYTES > archive.length || archive.readUInt32LE(header) !== LOCAL_HEADER) {
    throw new UnreadableZip('an entry is not where the archive says');
  }
  const start = header + LOCAL_HEADER_BYTES + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  if (start + packedBytes > archive.length) throw new UnreadableZip('an entry is cut off');
  return archive.subarray(start, start + packedBytes);
}

/** Never more than the archive states. */
function unpack(data: Buffer, method: number, sizeBytes: number): Buffer {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new UnreadableZip('an entry is compressed in an unknown way');
  const bytes = inflate(data, sizeBytes);
  if (bytes.length !== sizeBytes) throw new UnreadableZip('an entry is damaged: its size is another one');
  return bytes;
}

function inflate(data: Buffer, sizeBytes: number): Buffer {
  try {
    return inflateRawSync(data, {maxOutputLength: sizeBytes + 1});
  } catch {
    throw new UnreadableZip('an entry is damaged, or unpacks to more than it states');
  }
}
