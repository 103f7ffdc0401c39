/** Sets of characters in regular expressions. */
import {PatternError} from '../pattern/pattern.ts';

/** A set of characters. */
export interface CharSet {
  readonly ranges: readonly (readonly [number, number])[];
  readonly isNegated: boolean;
}

const MAX_CODE = 0x10ffff;
const DIGITS: CharSet['ranges'] = [[48, 57]];
const WORDS: CharSet['ranges'] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACES: CharSet['ranges'] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x2028, 0x2029],
];
/** `\\d` and the like, by their letter in lower case. */
export const CLASSES: Readonly<Record<string, CharSet['ranges']>> = {
  d: DIGITS,
  w: WORDS,
  s: SPACES,
  h: [
    [9, 9],
    [32, 32],
  ],
  v: [[10, 13]],
};

/** The other case of the letters in the ranges. */
export function foldedRanges(ranges: CharSet['ranges']): CharSet['ranges'] {
  const added: [number, number][] = [];
  for (const [low, high] of ranges) {
    overlap(low, high, 65, 90, 32, added);
    overlap(low, high, 97, 122, -32, added);
  }
  return added;
}

function overlap(low: number, high: number, from: number, to: number, shift: number, into: [number, number][]): void {
  const [start, end] = [Math.max(low, from), Math.min(high, to)];
  if (start <= end) into.push([start + shift, end + shift]);
}

/** Everything that is in none of the ranges. */
export function complement(ranges: CharSet['ranges']): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  let from = 0;
  for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (low > from) result.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= MAX_CODE) result.push([from, MAX_CODE]);
  return result;
}

const POSIX: Readonly<Record<string, CharSet['ranges']>> = {
  alpha: [
    [65, 90],
    [97, 122],
  ],
  digit: DIGITS,
  alnum: [
    [48, 57],
    [65, 90],
    [97, 122],
  ],
  upper: [[65, 90]],
  lower: [[97, 122]],
  space: SPACES,
  xdigit: [
    [48, 57],
    [65, 70],
    [97, 102],
  ],
  word: WORDS,
  punct: [
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ],
};

/** `[:alpha:]` and the like. Throws `PatternError`. */
export function posixRanges(name: string): CharSet['ranges'] {
  const ranges = POSIX[name];
  if (ranges === undefined) throw new PatternError(`regular expression: unknown class [:${name}:]`);
  return ranges;
}
