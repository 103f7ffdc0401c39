/** Tags of a repository that stand for a newer image of the same variant: `3.20-alpine` for `3.19-alpine`. Pure. */
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';
import {judgeReference} from '../references/judge-reference.ts';

/** A step within the release, within the major version, and the newest there is. */
const MAX_CANDIDATES = 3;

/** Names of releases that tags have in place of numbers. https://www.debian.org/releases/, https://wiki.ubuntu.com/Releases */
const RELEASES: Readonly<Record<string, readonly [distribution: string, release: string]>> = {
  buster: ['debian', '10'],
  bullseye: ['debian', '11'],
  bookworm: ['debian', '12'],
  trixie: ['debian', '13'],
  bionic: ['ubuntu', '18.04'],
  focal: ['ubuntu', '20.04'],
  jammy: ['ubuntu', '22.04'],
  noble: ['ubuntu', '24.04'],
};

/** Nobody is told to build upon what is not released. */
const UNRELEASED =
  /(?:^|[.-])(?:a|alpha|b|beta|c|rc|dev|ea|edge|nightly|next|preview|pre|snapshot|canary|testing|unstable|sid|rawhide)\d*(?:[.-]|$)/i;

/** Versions that get fixes for years, of those that have others between. */
const LONG_TERM: Readonly<Record<string, (version: readonly number[]) => boolean>> = {
  'library/node': ([major = 0]) => major % 2 === 0,
  'library/ubuntu': ([major = 0, minor = 0]) => major % 2 === 0 && minor === 4,
};

/** Days stand beside versions in some repositories, and are none. */
const LEAST_DATE = 19_000_000;

interface Tag {
  readonly text: string;
  /** The parts apart from their numbers: only tags with the same are of one variant. */
  readonly variant: string;
  /** All numbers, the version's first; compared one by one. */
  readonly numbers: readonly (readonly number[])[];
}

/** The nearest first, each as a reference without a digest. `today` as `YYYY-MM-DD`. */
export function newerReferences(reference: string, tags: readonly string[], today: string): readonly string[] {
  const parsed = parsePullReference(reference);
  const current = parsed === undefined ? undefined : parseTag(parsed.tag);
  if (parsed === undefined || current === undefined) return [];
  const isLongTerm = LONG_TERM[parsed.repository] ?? (() => true);
  const nameOf = ({text}: Tag) => reference.replace(/@.*$/, '').replace(/:[^:/]*$/, `:${text}`);
  const newer = tags
    .flatMap((text) => parseTag(text) ?? [])
    .filter((tag) => tag.variant === current.variant && isNewer(tag, current))
    .filter((tag) => isLongTerm(tag.numbers[0] ?? []) && judgeReference(nameOf(tag), today) === undefined)
    .sort(compareTags);
  const steps = [within(newer, current, 2), within(newer, current, 1), newer.at(-1)];
  return [...new Set(steps.flatMap((tag) => (tag === undefined ? [] : [nameOf(tag)])))].slice(0, MAX_CANDIDATES);
}

/** Undefined for tags without any number, such as `latest`. */
function parseTag(text: string): Tag | undefined {
  if (UNRELEASED.test(text)) return undefined;
  const parts = text.split('-').map(parsePart);
  const numbers = parts.flatMap(({number}) => (number === undefined ? [] : [number]));
  if (numbers.length === 0) return undefined;
  return {text, variant: parts.map(({word}) => word).join('-'), numbers};
}

/** `alpine3.20` → a word with a number; what is neither word nor version is a word as a whole. */
function parsePart(part: string): {readonly word: string; readonly number?: readonly number[]} {
  const release = RELEASES[part];
  if (release !== undefined) return {word: `${release[0]}#`, number: toNumbers(release[1])};
  const {word, version} = /^(?<word>[a-z_]*)(?<version>\d{1,9}(?:\.\d{1,9}){0,4})$/.exec(part)?.groups ?? {};
  if (word === undefined || version === undefined) return {word: part};
  const number = toNumbers(version);
  const isDate = (number[0] ?? 0) > LEAST_DATE;
  // `3` is moved along by its makers, `3.20` is not: a tag is replaced by one of the same kind.
  return {word: `${word}${isDate ? 'date' : '#'.repeat(number.length)}`, number};
}

function toNumbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

/** In one number at least, and older in none. */
function isNewer(tag: Tag, current: Tag): boolean {
  const order = tag.numbers.map((number, index) => compareNumbers(number, current.numbers[index] ?? []));
  return order.every((each) => each >= 0) && order.some((each) => each > 0);
}

/** The newest that shares so many leading parts of its version. */
function within(newer: readonly Tag[], {numbers: [own = []]}: Tag, shared: number): Tag | undefined {
  if (own.length < shared) return undefined;
  return newer.findLast(({numbers: [version = []]}) =>
    own.slice(0, shared).every((part, index) => version[index] === part),
  );
}

function compareTags(a: Tag, b: Tag): number {
  for (const [index, number] of a.numbers.entries()) {
    const order = compareNumbers(number, b.numbers[index] ?? []);
    if (order !== 0) return order;
  }
  return 0;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = (a[index] ?? 0) - (b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
