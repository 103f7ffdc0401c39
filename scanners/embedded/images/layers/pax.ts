/** PAX records `LENGTH KEY=VALUE\n`. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_03 */
import {CorruptArchive} from './corrupt-archive.ts';

const SPACE = 0x20;
const EQUALS = 0x3d;
/** Digits of a record's length. */
const MAX_DIGITS = 10;

/**
 * Later records win. `GNU.sparse.offset` and `GNU.sparse.numbytes` of the oldest sparse format come in pairs, which are
 * joined into one `GNU.sparse.map`. Throws `CorruptArchive`.
 */
export function parsePax(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  const numbers: string[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const {key, value, end} = parseRecord(bytes, at);
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') numbers.push(value);
    records.set(key, value);
    at = end;
  }
  if (numbers.length > 0) records.set('GNU.sparse.map', numbers.join(','));
  return records;
}

function parseRecord(bytes: Uint8Array, start: number) {
  const space = bytes.indexOf(SPACE, start);
  const digits = space === -1 || space - start > MAX_DIGITS ? '' : text(bytes, start, space);
  const end = start + (/^[1-9][0-9]*$/.test(digits) ? Number(digits) : Number.NaN);
  const equals = bytes.indexOf(EQUALS, space);
  // Written so that NaN is refused as well.
  if (!(end <= bytes.length && equals > space && equals < end)) throw new CorruptArchive('a PAX record is broken');
  return {key: text(bytes, space + 1, equals), value: text(bytes, equals + 1, end - 1), end};
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
