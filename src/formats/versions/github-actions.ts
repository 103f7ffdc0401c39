/**
 * GitHub Actions: tags by Semantic Versioning. `v4` and `v4.1` are tags that move: which release they are now cannot be
 * known from the repository, so within their own series they are incomparable, except with its very beginning.
 * https://docs.github.com/en/actions/how-tos/create-and-publish-actions/manage-custom-actions
 */
import {type Comparison, compareDigits, MAX_VERSION_LENGTH} from './comparison.ts';
import {compareSemver, parseSemver} from './semver.ts';

/** A whole release has three numbers. */
const WHOLE = 3;

/** Order of two tags. */
export function compareGitHubActions(left: string, right: string): Comparison {
  if (left.length > MAX_VERSION_LENGTH || right.length > MAX_VERSION_LENGTH) return 'incomparable';
  const moving = numbersOf(left);
  if (moving.length === 0 || moving.length >= WHOLE) return compareSemver(left, right);
  const other = numbersOf(right);
  const inSeries = moving.every((number, index) => compareDigits(number, other[index] ?? '0') === 0);
  if (!inSeries) return compareSemver(left, right);
  const isBeginning = other.slice(moving.length).every((number) => compareDigits(number, '0') === 0);
  return isBeginning && parseSemver(right)?.prerelease.length === 0 ? 0 : 'incomparable';
}

function numbersOf(text: string): readonly string[] {
  return parseSemver(text)?.numbers ?? [];
}
