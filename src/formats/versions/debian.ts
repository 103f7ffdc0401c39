/**
 * Debian and Ubuntu: `epoch:upstream-revision`; `~` sorts before everything, even the end; letters before other marks.
 * https://manpages.debian.org/bookworm/dpkg-dev/deb-version.7.en.html#Sorting_algorithm
 */
import {type CompareVersions, compareDigits, compareParsed, type Order} from './comparison.ts';

interface DebianVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

/** Order of two versions of dpkg. */
export const compareDebian: CompareVersions = compareParsed(parseDebian, compareDebianVersions);

/** As dpkg takes it from its database: printable and without spaces; an epoch is a number, a revision is not empty. */
function parseDebian(text: string): DebianVersion | undefined {
  const groups = /^(?:(?<epoch>[0-9]+):)?(?<rest>[!-~]+)$/.exec(text)?.groups;
  if (groups?.rest === undefined || groups.rest.endsWith('-')) return undefined;
  if (groups.epoch === undefined && groups.rest.includes(':')) return undefined;
  const hyphen = groups.rest.lastIndexOf('-');
  const end = hyphen < 0 ? groups.rest.length : hyphen;
  return {epoch: groups.epoch ?? '0', upstream: groups.rest.slice(0, end), revision: groups.rest.slice(end + 1)};
}

/** No revision is the same as `0`. */
function compareDebianVersions(left: DebianVersion, right: DebianVersion): Order {
  const order = compareDigits(left.epoch, right.epoch);
  if (order !== 0) return order;
  return compareParts(left.upstream, right.upstream) || compareParts(left.revision, right.revision);
}

/** By turns what are no digits, mark by mark, and numbers. */
function compareParts(left: string, right: string): Order {
  const [first, second] = [piecesOf(left), piecesOf(right)];
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const [one = NOTHING, other = NOTHING] = [first[index], second[index]];
    const order = compareMarks(one.marks, other.marks) || compareDigits(one.digits, other.digits);
    if (order !== 0) return order;
  }
  return 0;
}

interface Piece {
  readonly marks: string;
  readonly digits: string;
}

const NOTHING: Piece = {marks: '', digits: '0'};

function piecesOf(part: string): readonly Piece[] {
  const found = part.matchAll(/(?<marks>[^0-9]*)(?<digits>[0-9]*)/g);
  return Array.from(found, ({groups}) => ({marks: groups?.marks ?? '', digits: groups?.digits || '0'}));
}

function compareMarks(left: string, right: string): Order {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = rankOf(left[index]) - rankOf(right[index]);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

/** `~`, then the end, then letters, then the rest. */
function rankOf(mark: string | undefined): number {
  if (mark === undefined) return 0;
  if (mark === '~') return -1;
  const code = mark.charCodeAt(0);
  return /[A-Za-z]/.test(mark) ? code : code + 256;
}
