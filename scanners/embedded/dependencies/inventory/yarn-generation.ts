/** Tells the two generations of `yarn.lock` apart: both formats are asked for every file of that name. */
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import type {SourceFile} from './format.ts';

/** The version stands at the head of the file. */
const BYTES_LOOKED_AT = 65_536;

/**
 * True for the lockfile of Yarn 2 and later, which is YAML with its version in `__metadata`. Every other file, also
 * an unreadable one, is for the format of Yarn 1, so that one of both tells of it.
 */
export function isBerry({bytes}: SourceFile): boolean {
  return /^__metadata:/m.test(decodeText(bytes.subarray(0, BYTES_LOOKED_AT)));
}
