/**
 * RubyGems: numbers and words; a word is lower than any number, so `1.0.a` is before `1.0`; a hyphen means `.pre.`.
 * https://docs.ruby-lang.org/en/master/Gem/Version.html
 */
import {
  type CompareVersions,
  compareCodeUnits,
  compareDigits,
  compareLists,
  compareParsed,
  isDigits,
  type Order,
} from './comparison.ts';

const VALID = /^[0-9]+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** Order of two gem versions. */
export const compareRubyGems: CompareVersions = compareParsed(parseGem, compareSegments);

function parseGem(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (!VALID.test(trimmed)) return undefined;
  const segments = trimmed.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigits(segment));
  const end = firstWord < 0 ? segments.length : firstWord;
  return [...dropZeros(segments.slice(0, end)), ...dropZeros(segments.slice(end))];
}

function dropZeros(segments: readonly string[]): readonly string[] {
  return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}

function compareSegments(left: readonly string[], right: readonly string[]): Order {
  return compareLists(left, right, '0', compareSegment);
}

function compareSegment(left: string, right: string): Order {
  if (isDigits(left) && isDigits(right)) return compareDigits(left, right);
  if (isDigits(left) !== isDigits(right)) return isDigits(left) ? 1 : -1;
  return compareCodeUnits(left, right);
}
