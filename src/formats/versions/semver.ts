/**
 * Semantic Versioning 2.0.0 §11, widened to what registries and advisories hold: a leading `v`, one to any number of
 * numeric parts (missing ones count as 0), numbers of any length. https://semver.org/#spec-item-11
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

/** The pieces of a semantic version. */
export interface SemanticVersion {
  readonly numbers: readonly string[];
  /** Empty for a release. */
  readonly prerelease: readonly string[];
  readonly build: readonly string[];
}

const PATTERN =
  /^[v=]{0,2}(?<numbers>[0-9]+(?:\.[0-9]+)*)(?:-(?<prerelease>[^+\s]+)|(?<loose>[A-Za-z][^+\s]*))?(?:\+(?<build>\S*))?$/;

/** npm, crates.io, Hex, SwiftURL: build metadata does not count. */
export const compareSemver: CompareVersions = compareParsed(parseSemver, compareSemanticVersions);

/** Undefined when the text does not begin like a version or holds white space. */
export function parseSemver(text: string): SemanticVersion | undefined {
  const groups = PATTERN.exec(text)?.groups;
  if (groups?.numbers === undefined) return undefined;
  const prerelease = groups.prerelease ?? groups.loose;
  return {
    numbers: groups.numbers.split('.'),
    prerelease: prerelease === undefined ? [] : prerelease.split('.'),
    build: groups.build === undefined || groups.build === '' ? [] : groups.build.split('.'),
  };
}

/** Order by numbers, then a pre-release before its release, then the pre-release's identifiers. */
export function compareSemanticVersions(left: SemanticVersion, right: SemanticVersion): Order {
  const byNumbers = compareLists(left.numbers, right.numbers, '0', compareDigits);
  if (byNumbers !== 0) return byNumbers;
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return compareCodeUnits(left.prerelease.length === 0 ? 'b' : 'a', right.prerelease.length === 0 ? 'b' : 'a');
  }
  return compareIdentifiers(left.prerelease, right.prerelease);
}

/** Numeric identifiers by value and below others; others by ASCII; the shorter list is lower. */
export function compareIdentifiers(left: readonly string[], right: readonly string[]): Order {
  return compareLists<string | undefined>(left, right, undefined, compareIdentifier);
}

function compareIdentifier(left: string | undefined, right: string | undefined): Order {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1;
  if (isDigits(left) && isDigits(right)) return compareDigits(left, right);
  if (isDigits(left) !== isDigits(right)) return isDigits(left) ? -1 : 1;
  return compareCodeUnits(left, right);
}
