/** Reads what git prints with `-z`: records that end with a NUL byte, with paths in whatever bytes they have. */
import {isUtf8} from 'node:buffer';

/** Text of a record; `raw` has its bytes where they are not UTF-8 (the text then shows U+FFFD). */
export interface OutputRecord {
  readonly text: string;
  readonly raw: Buffer | undefined;
}

/** Splits output at NUL bytes; what follows the last one is a record too unless it is empty. */
export function splitRecords(output: Buffer): readonly OutputRecord[] {
  if (isUtf8(output))
    return withoutEmptyEnd(output.toString('utf8').split('\0')).map((text) => ({text, raw: undefined}));

  const records: OutputRecord[] = [];
  for (let start = 0; start < output.length; ) {
    const nul = output.indexOf(0, start);
    const end = nul < 0 ? output.length : nul;
    records.push(makeRecord(output.subarray(start, end)));
    start = end + 1;
  }
  return records;
}

/** A path as it is shown, and its bytes where these are not UTF-8. */
export interface NamedPath {
  readonly path: string;
  readonly rawPath?: Buffer;
}

/** The path that a record holds after `before`. */
export function pathAfter(before: string, {text, raw}: OutputRecord): NamedPath {
  const path = text.slice(before.length);
  return raw === undefined ? {path} : {path, rawPath: raw.subarray(Buffer.byteLength(before))};
}

/** A path from text that has one character a byte. */
export function namedPath(latin1: string): NamedPath {
  // Most paths are ASCII, which is the same in all of these.
  if (!/[\u0080-\u00ff]/.test(latin1)) return {path: latin1};
  return pathAfter('', makeRecord(Buffer.from(latin1, 'latin1')));
}

function makeRecord(bytes: Buffer): OutputRecord {
  return {text: bytes.toString('utf8'), raw: isUtf8(bytes) ? undefined : bytes};
}

function withoutEmptyEnd(texts: string[]): readonly string[] {
  if (texts.at(-1) === '') texts.pop();
  return texts;
}
