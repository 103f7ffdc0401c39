/** What comparing two versions can say, and pieces that several ecosystems' rules share. */

/** -1: the first is lower. */
export type Order = -1 | 0 | 1;

/** `incomparable`: at least one of the two is no version that the ecosystem's rules can place, such as a branch. */
export type Comparison = Order | 'incomparable';

/** Rules of one ecosystem. Never throws, whatever the text. */
export type CompareVersions = (left: string, right: string) => Comparison;

/** Longer texts are no versions; bounds the work on hostile lockfiles. npm's own limit. */
export const MAX_VERSION_LENGTH = 256;

/** A comparator from a parser (undefined: not a version) and an order of what it returns. */
export function compareParsed<T>(parse: (text: string) => T | undefined, order: (left: T, right: T) => Order) {
  const cache = new Map<string, T | undefined>();
  const parseOnce = (text: string) => {
    if (cache.has(text)) return cache.get(text);
    const parsed = text.length > MAX_VERSION_LENGTH ? undefined : parse(text);
    // Versions of the same package are compared again and again; a full cache is emptied to bound memory.
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(text, parsed);
    return parsed;
  };
  return (left: string, right: string): Comparison => {
    const [first, second] = [parseOnce(left), parseOnce(right)];
    return first === undefined || second === undefined ? 'incomparable' : order(first, second);
  };
}

const MAX_CACHED = 2_000;

/** Order of two strings of ASCII digits by value, whatever their length. */
export function compareDigits(left: string, right: string): Order {
  const [first, second] = [trimZeros(left), trimZeros(right)];
  if (first.length !== second.length) return first.length < second.length ? -1 : 1;
  return compareCodeUnits(first, second);
}

/** Order by UTF-16 code units; ASCII order for ASCII texts. */
export function compareCodeUnits(left: string, right: string): Order {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** First difference of two lists; `absent` stands in for what the shorter one lacks. */
export function compareLists<T>(
  left: readonly T[],
  right: readonly T[],
  absent: T,
  order: (left: T, right: T) => Order,
): Order {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const result = order(left[index] ?? absent, right[index] ?? absent);
    if (result !== 0) return result;
  }
  return 0;
}

/** True for one or more ASCII digits. */
export function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}

function trimZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === '0') start++;
  return digits.slice(start);
}
