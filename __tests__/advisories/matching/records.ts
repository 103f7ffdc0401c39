/** Short ways to write advisory records in tests. */
import type {AdvisoryRecord, RangeEvent} from '../../../src/advisories/advisory.ts';
import {textToRanges} from '../../../src/advisories/range-text.ts';

/** A record with nothing in it but what is given. */
export function record(facts: Partial<AdvisoryRecord> = {}): AdvisoryRecord {
  return {
    id: 'GHSA-aaaa-aaaa-aaaa',
    aliases: [],
    published: '2024-01-01',
    modified: '2024-01-01',
    vectors: [],
    malicious: false,
    knownExploited: false,
    ranges: [],
    versions: [],
    ...facts,
  };
}

/** `>` introduced, `<` fixed, `=` last affected, `^` limit; ranges separated by `|`. */
export function ranges(text: string): readonly (readonly RangeEvent[])[] {
  return textToRanges(text);
}
