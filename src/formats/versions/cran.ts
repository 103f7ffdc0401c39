/**
 * CRAN: whole numbers separated by dots or hyphens; a version that only adds numbers is later.
 * https://stat.ethz.ch/R-manual/R-devel/library/base/html/numeric_version.html
 */
import {type CompareVersions, compareDigits, compareLists, compareParsed, type Order} from './comparison.ts';

/** Order of two versions of R packages. */
export const compareCran: CompareVersions = compareParsed(parseNumbers, compareNumbers);

function parseNumbers(text: string): readonly string[] | undefined {
  return /^[0-9]+(?:[.-][0-9]+)*$/.test(text) ? text.split(/[.-]/) : undefined;
}

/** Lists of numbers; what is absent is lower than any number. */
export function compareNumbers(left: readonly string[], right: readonly string[]): Order {
  return compareLists<string | undefined>(left, right, undefined, (first, second) => {
    if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? -1 : 1;
    return compareDigits(first, second);
  });
}
