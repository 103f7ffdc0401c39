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
const MAGIC_START = 257;
/** `ustar`, a NUL, and the version `00`. */
const USTAR: readonly number[] = [0x75, 0x73, 0x74, 0x61, 0x72, 0, 0x30, 0x30];
const SPACE = 0x20;
const ZERO = 0x30;
const SEVEN = 0x37;

/** Undefined for a block of zeros, which ends an archive. Throws `CorruptArchive` when its checksum is wrong. */
export function parseHeader(block: Uint8Array): TarHeader | undefined {
  const sum = checksum(block);
  // A block of zeros: its checksum field counts as eight spaces.
  if (sum === 8 * SPACE && block[0] === 0) return undefined;
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
  if (bytes[start] === 0) return '';
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return UTF8.decode(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits, or binary where the first bit is set (GNU). Throws `CorruptArchive` for what is no size at all. */
export function parseNumber(block: Uint8Array, start: number, length: number): number {
  const first = block[start] ?? 0;
  if ((first & 0x80) !== 0) return parseBinary(block.subarray(start, start + length));
  let value = 0;
  let at = start;
  const end = start + length;
  while (at < end && block[at] === SPACE) at += 1;
  for (; at < end; at++) {
    const byte = block[at] ?? 0;
    if (byte === 0 || byte === SPACE) break;
    if (byte < ZERO || byte > SEVEN) throw new CorruptArchive('a header has a number that is none');
    value = value * 8 + (byte - ZERO);
  }
  return value;
}

function parseBinary(field: Uint8Array): number {
  let value = (field[0] ?? 0) & 0x7f;
  for (const byte of field.subarray(1)) value = value * 256 + byte;
  if (!Number.isSafeInteger(value)) throw new CorruptArchive('a header has a number that is too large');
  return value;
}

/** Of all bytes, those of the field itself taken for spaces. */
function checksum(block: Uint8Array): number {
  let sum = (CHECKSUM_END - CHECKSUM_START) * SPACE;
  for (let at = 0; at < CHECKSUM_START; at++) sum += block[at] ?? 0;
  for (let at = CHECKSUM_END; at < BLOCK_BYTES; at++) sum += block[at] ?? 0;
  return sum;
}

/** GNU's own magic ends in spaces and uses the field of the prefix for other things. */
function isUstar(block: Uint8Array): boolean {
  return USTAR.every((byte, index) => block[MAGIC_START + index] === byte);
}
