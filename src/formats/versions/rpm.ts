/**
 * RPM: `epoch:version-release`; runs of digits and of letters, `~` before everything and `^` after the end but before
 * more. https://rpm-software-management.github.io/rpm/manual/dependencies.html#versioning
 */
import {
  type CompareVersions,
  compareCodeUnits,
  compareDigits,
  compareParsed,
  isDigits,
  type Order,
} from './comparison.ts';

interface RpmVersion {
  readonly epoch: string;
  readonly version: readonly string[];
  /** Undefined where none is stated, which is lower than any. */
  readonly release: readonly string[] | undefined;
}

/** Order of two versions of RPM. */
export const compareRpm: CompareVersions = compareParsed(parseRpm, compareRpmVersions);

function parseRpm(text: string): RpmVersion | undefined {
  const groups = /^(?:(?<epoch>[0-9]+):)?(?<version>[!-~]+?)(?:-(?<release>[!-,.-~]*))?$/.exec(text)?.groups;
  if (groups?.version === undefined || (groups.epoch === undefined && groups.version.includes(':'))) return undefined;
  const release = groups.release;
  return {
    epoch: groups.epoch ?? '0',
    version: segmentsOf(groups.version),
    release: release === undefined ? undefined : segmentsOf(release),
  };
}

/** Other marks only separate. */
function segmentsOf(text: string): readonly string[] {
  return text.match(/[0-9]+|[A-Za-z]+|[~^]/g) ?? [];
}

function compareRpmVersions(left: RpmVersion, right: RpmVersion): Order {
  const order = compareDigits(left.epoch, right.epoch) || compareSegments(left.version, right.version);
  if (order !== 0) return order;
  if (left.release === undefined || right.release === undefined) {
    return left.release === right.release ? 0 : left.release === undefined ? -1 : 1;
  }
  return compareSegments(left.release, right.release);
}

function compareSegments(left: readonly string[], right: readonly string[]): Order {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareSegment(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Undefined: the end. */
function compareSegment(left: string | undefined, right: string | undefined): Order {
  const [one, other] = [rankOf(left), rankOf(right)];
  if (one !== other) return one < other ? -1 : 1;
  if (left === undefined || right === undefined || left === right) return 0;
  return isDigits(left) ? compareDigits(left, right) : compareCodeUnits(left, right);
}

/** A tilde, the end, a caret, letters, digits. */
function rankOf(segment: string | undefined): number {
  if (segment === undefined) return 1;
  if (segment === '~') return 0;
  if (segment === '^') return 2;
  return isDigits(segment) ? 4 : 3;
}
