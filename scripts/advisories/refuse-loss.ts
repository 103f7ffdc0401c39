/** A new index that knows much less than the old one was built from something incomplete. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {unpack} from '../../src/advisories/index-container.ts';
import {KNOWN_EXPLOITED_FILE} from '../../src/advisories/index-files.ts';
import {readIndex} from '../../src/advisories/index-reader.ts';
import type {IndexFile} from './build-index.ts';

/** Advisories are withdrawn now and then; a tenth of them never at once. */
const LEAST_SHARE = 0.9;

/** Throws when a file is missing, or has fewer than nine tenths of the packages or ids of the old one. */
export function refuseLoss(oldFolder: string, oldNames: readonly string[], files: readonly IndexFile[]): void {
  for (const name of oldNames) {
    const path = join(oldFolder, name);
    if (!existsSync(path)) continue;
    const before = sizeOf(name, readFileSync(path));
    const file = files.find((each) => each.name === name);
    const after = file === undefined ? 0 : sizeOf(name, file.bytes);
    if (after < before * LEAST_SHARE) {
      throw new Error(`${name} would know ${after} packages instead of ${before}: are its sources complete?`);
    }
  }
}

function sizeOf(name: string, bytes: Uint8Array): number {
  const payload = unpack(bytes, name);
  return name === KNOWN_EXPLOITED_FILE ? payload.toString().split('\n').length : [...readIndex(payload).keys()].length;
}
