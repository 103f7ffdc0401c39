/** Files with holes: the archive holds only their data. https://www.gnu.org/software/tar/manual/html_node/Sparse-Formats.html */
import {CorruptArchive} from './corrupt-archive.ts';
import {BLOCK_BYTES, parseNumber} from './tar-header.ts';

/** `[offset, count]` of each stretch of data in the file. */
export type SparseMap = readonly (readonly [offset: number, count: number])[];

/** The old GNU format: four stretches in the header itself, 21 in each block that follows. */
export const OLD_GNU = {header: {at: 386, count: 4, more: 482}, extension: {at: 0, count: 21, more: 504}} as const;
const REAL_SIZE_AT = 483;
const STRETCH_BYTES = 24;

export function realSize(header: Uint8Array): number {
  return parseNumber(header, REAL_SIZE_AT, 12);
}

/** The stretches of one block, and whether another block follows. */
export function parseOldGnu(block: Uint8Array, {at, count, more}: {at: number; count: number; more: number}) {
  const map = Array.from({length: count}, (_, index) => {
    const start = at + index * STRETCH_BYTES;
    return [parseNumber(block, start, 12), parseNumber(block, start + 12, 12)] as const;
  });
  return {map: map.filter(([, length]) => length > 0), hasMore: block[more] === 1};
}

/** `offset,count,offset,count` of PAX headers. */
export function parseList(text: string): SparseMap {
  const numbers = text === '' ? [] : text.split(',').map(toNumber);
  if (numbers.length % 2 !== 0) throw new CorruptArchive('the map of a sparse file is broken');
  return Array.from({length: numbers.length / 2}, (_, pair) => [numbers[2 * pair] ?? 0, numbers[2 * pair + 1] ?? 0]);
}

/** PAX format 1.0: the map stands before the data as lines of decimal numbers, padded to a block. */
export function splitMap(bytes: Uint8Array): {readonly map: SparseMap; readonly data: Uint8Array} {
  let at = 0;
  const next = (): number => {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1 || end - at > 20) throw new CorruptArchive('the map of a sparse file is broken');
    const line = Buffer.from(bytes.subarray(at, end)).toString('latin1');
    at = end + 1;
    return toNumber(line);
  };
  const count = next();
  const map: [number, number][] = [];
  for (let stretch = 0; stretch < count; stretch++) map.push([next(), next()]);
  return {map, data: bytes.subarray(Math.ceil(at / BLOCK_BYTES) * BLOCK_BYTES)};
}

/** The file as a program sees it. Throws `CorruptArchive` when data would lie outside of it. */
export function expand(data: Uint8Array, map: SparseMap, sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let at = 0;
  for (const [offset, count] of map) {
    if (offset + count > sizeBytes || at + count > data.length) {
      throw new CorruptArchive('the map of a sparse file is broken');
    }
    bytes.set(data.subarray(at, at + count), offset);
    at += count;
  }
  return bytes;
}

function toNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new CorruptArchive('the map of a sparse file is broken');
  return Number(text);
}
