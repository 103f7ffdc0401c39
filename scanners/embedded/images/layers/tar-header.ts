/** One block of a tar archive: ustar, GNU and v7. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html */
import {CorruptArchive} from './corrupt-archive.ts';

/** Everything in a tar archive is a multiple of it. */
export const BLOCK_BYTES = 512;

export interface TarHeader {
  readonly path: string;
  readonly linkName: string;
  /** The type flag: `0` and NUL for files, `5` for folders … */
  readonly type: string;
  readonly sizeBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

const UTF8 = new TextDecoder('utf-8');
const CHECKSUM_START = 148;
const CHECKSUM_END = 156;
const PERMISSIONS = 0o7777;

/** Undefined for a block of zeros, which ends an archive. Throws `CorruptArchive` when its checksum is wrong. */
export function parseHeader(block: Uint8Array): TarHeader | undefined {
  const sum = checksum(block);
  // A block of zeros: its checksum field counts as eight spaces.
  if (sum === 8 * 0x20 && block[0] === 0) return undefined;
  if (sum !== parseNumber(block, CHECKSUM_START, 8)) throw new CorruptArchive('a header has a wrong checksum');
  const name = parseText(block, 0, 100);
  const prefix = isUstar(block) ? parseText(block, 345, 155) : '';
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    linkName: parseText(block, 157, 100),
    type: String.fromCharCode(block[156] ?? 0),
    sizeBytes: parseNumber(block, 124, 12),
    mode: parseNumber(block, 100, 8) & PERMISSIONS,
    uid: parseNumber(block, 108, 8),
    gid: parseNumber(block, 116, 8),
  };
}

/** Text up to the first NUL; bytes that are not UTF-8 become U+FFFD. */
export function parseText(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return UTF8.decode(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits, or binary where the first bit is set (GNU). Throws `CorruptArchive` for what is no size at all. */
export function parseNumber(block: Uint8Array, start: number, length: number): number {
  const first = block[start] ?? 0;
  if ((first & 0x80) !== 0) return parseBinary(block.subarray(start, start + length));
  const digits = parseText(block, start, length).trim();
  if (digits === '') return 0;
  if (!/^[0-7]+$/.test(digits)) throw new CorruptArchive('a header has a number that is none');
  return Number.parseInt(digits, 8);
}

function parseBinary(field: Uint8Array): number {
  let value = (field[0] ?? 0) & 0x7f;
  for (const byte of field.subarray(1)) value = value * 256 + byte;
  if (!Number.isSafeInteger(value)) throw new CorruptArchive('a header has a number that is too large');
  return value;
}

function checksum(block: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < BLOCK_BYTES; at++) {
    sum += at >= CHECKSUM_START && at < CHECKSUM_END ? 0x20 : (block[at] ?? 0);
  }
  return sum;
}

/** GNU's own magic ends in spaces and uses the field of the prefix for other things. */
function isUstar(block: Uint8Array): boolean {
  return parseText(block, 257, 6) === 'ustar' && block[262] === 0;
}
