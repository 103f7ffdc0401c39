/**
 * Hackage: whole numbers separated by dots, compared one by one; `1` is before `1.0`.
 * https://pvp.haskell.org/#version-numbers
 */
import {type CompareVersions, compareParsed} from './comparison.ts';
import {compareNumbers} from './cran.ts';

/** Order of two versions of Haskell packages. */
export const compareHackage: CompareVersions = compareParsed(parseNumbers, compareNumbers);

function parseNumbers(text: string): readonly string[] | undefined {
  return /^[0-9]+(?:\.[0-9]+)*$/.test(text) ? text.split('.') : undefined;
}
