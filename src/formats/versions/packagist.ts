/**
 * Packagist: a version as Composer normalizes it (four numbers, stability, its numbers, dev), in the order of PHP's
 * version_compare: dev < alpha < beta < RC < release < patch. Branches (`dev-main`) have no place in that order.
 * https://getcomposer.org/doc/04-schema.md#version and https://www.php.net/manual/en/function.version-compare.php
 */
import {type CompareVersions, compareDigits, compareLists, compareParsed, isDigits, type Order} from './comparison.ts';

const STABILITY =
  '(?:[._-]?(?<stage>stable|beta|b|rc|alpha|a|patch|pl|p)(?<count>[0-9]*(?:[.-][0-9]+)*))?(?<dev>[.-]?dev)?';
const CLASSIC = new RegExp(`^v?(?<numbers>[0-9]{1,9}(?:\\.[0-9]+){0,3})${STABILITY}$`, 'i');
/** `20240131`, `2024-01-31.1`. */
const DATED = new RegExp(`^v?(?<numbers>[0-9]{4}(?:[.:-]?[0-9]{2}){1,6}(?:[.:-]?[0-9]{1,3}){0,2})${STABILITY}$`, 'i');
/** What Composer would refuse, but PHP can order: `3.20-test2`. */
const LOOSE = /^v?(?<numbers>[0-9]{1,9}(?:\.[0-9]+)*)(?<rest>[._-]?[a-z][a-z0-9._-]*)?$/i;
/** `2.x-dev`: the branch of that series, after all its releases. */
const BRANCH = /^v?(?<numbers>[0-9]{1,5}(?:\.(?:[0-9]+|[x*])){1,3})-dev$/i;
/** What Composer puts in place of an `x`. */
const BRANCH_END = '9999999';
const NUMBERS = 4;

/** Order of two Composer versions. */
export const comparePackagist: CompareVersions = compareParsed(parseComposer, compareParts);

function parseComposer(text: string): readonly string[] | undefined {
  const bare = text
    .trim()
    .replace(/@[a-z]+$/i, '')
    .replace(/\+\S*$/, '');
  const branch = BRANCH.exec(bare)?.groups?.numbers;
  if (branch !== undefined && /[x*]/i.test(branch))
    return [...pad(branch.replace(/[x*]/gi, BRANCH_END), BRANCH_END), 'dev'];
  const groups = (CLASSIC.exec(bare) ?? DATED.exec(bare))?.groups;
  if (groups?.numbers === undefined) return parseLoose(bare);
  const stage = groups.stage?.toLowerCase();
  const count = groups.count?.match(/[0-9]+/g) ?? [];
  const stability = stage === undefined || stage === 'stable' ? [] : [stage, ...count];
  return [...pad(groups.numbers, '0'), ...stability, ...(groups.dev === undefined ? [] : ['dev'])];
}

function parseLoose(text: string): readonly string[] | undefined {
  const groups = LOOSE.exec(text)?.groups;
  if (groups?.numbers === undefined) return undefined;
  return [...pad(groups.numbers, '0'), ...(groups.rest?.toLowerCase().match(/[0-9]+|[a-z]+/g) ?? [])];
}

function pad(numbers: string, filler: string): readonly string[] {
  const parts = numbers.split(/[.:-]/);
  return [...parts, ...Array<string>(Math.max(0, NUMBERS - parts.length)).fill(filler)];
}

const RANKS: Readonly<Record<string, number>> = {
  ...{dev: 0, alpha: 1, a: 1, beta: 2, b: 2, rc: 3},
  ...{patch: 5, pl: 5, p: 5},
};
/** Of a number and of the end of a version. */
const RELEASE_RANK = 4;
/** Of any other word. */
const UNKNOWN_RANK = -1;

function compareParts(left: readonly string[], right: readonly string[]): Order {
  return compareLists<string | undefined>(left, right, undefined, comparePart);
}

function comparePart(left: string | undefined, right: string | undefined): Order {
  if (isNumber(left) && isNumber(right)) return compareDigits(left, right);
  const [first, second] = [rankOf(left), rankOf(right)];
  if (first !== second) return first < second ? -1 : 1;
  if (first !== RELEASE_RANK || left === right) return 0;
  return left === undefined ? -1 : 1;
}

function isNumber(part: string | undefined): part is string {
  return part !== undefined && isDigits(part);
}

function rankOf(part: string | undefined): number {
  if (part === undefined || isDigits(part)) return RELEASE_RANK;
  return Object.hasOwn(RANKS, part) ? (RANKS[part] ?? UNKNOWN_RANK) : UNKNOWN_RANK;
}
