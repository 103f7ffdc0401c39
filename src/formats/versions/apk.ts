/**
 * Alpine and Wolfi: `1.2.3a_rc1_git2~hash-r4`. Where one version goes on, it is higher, but for suffixes of what comes
 * before a release. https://man.archlinux.org/man/apk-package.5.en#pkgver
 */
import {type CompareVersions, compareCodeUnits, compareDigits, compareParsed, type Order} from './comparison.ts';

/** In the order of apk's tokens: where two versions part, the one with the earlier kind is the higher. */
const KINDS = ['first', 'number', 'letter', 'suffix', 'suffix-number', 'hash', 'revision', 'end'] as const;

type Kind = (typeof KINDS)[number];

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

/** Lower than the version without them, then higher. */
const BEFORE_RELEASE: readonly string[] = ['alpha', 'beta', 'pre', 'rc'];
const SUFFIXES: readonly string[] = [...BEFORE_RELEASE, 'cvs', 'svn', 'git', 'hg', 'p'];

/** Order of two versions of apk. */
export const compareApk: CompareVersions = compareParsed(parseApk, compareTokens);

const VERSION =
  /^(?<first>[0-9]+)(?<numbers>(?:\.[0-9]+)*)(?:(?<letter>[a-z])(?<patch>[0-9]*))?(?<suffixes>(?:_[a-z]+[0-9]*)*)(?:~(?<hash>[0-9a-f]+))?(?:-r(?<revision>[0-9]+))?$/;

function parseApk(text: string): readonly Token[] | undefined {
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const {first = '', numbers = '', letter = '', patch = '', suffixes = '', hash = '', revision = ''} = groups;
  const suffixTokens = [...suffixes.matchAll(/_(?<name>[a-z]+)(?<number>[0-9]*)/g)].flatMap(({groups: found}) => [
    {kind: 'suffix', text: found?.name ?? ''} satisfies Token,
    {kind: 'suffix-number', text: found?.number ?? ''} satisfies Token,
  ]);
  if (suffixTokens.some(({kind, text: name}) => kind === 'suffix' && !SUFFIXES.includes(name))) return undefined;
  const tokens: readonly Token[] = [
    {kind: 'first', text: first},
    ...(numbers.match(/[0-9]+/g) ?? []).map((number): Token => ({kind: 'number', text: number})),
    {kind: 'letter', text: letter},
    // apk 2 took `1.9.5p2`, and packages were called so.
    {kind: 'number', text: patch},
    ...suffixTokens,
    {kind: 'hash', text: hash},
    {kind: 'revision', text: revision},
  ];
  return tokens.filter((token) => token.text !== '');
}

const END: Token = {kind: 'end', text: ''};

function compareTokens(left: readonly Token[], right: readonly Token[]): Order {
  for (let index = 0; index <= Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? END, right[index] ?? END];
    const order = one.kind === other.kind ? compareTexts(one, other) : compareKinds(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function compareTexts({kind, text: left}: Token, {text: right}: Token): Order {
  switch (kind) {
    case 'suffix':
      return compareRanks(SUFFIXES.indexOf(left), SUFFIXES.indexOf(right));
    case 'number':
      // A leading zero makes it a fraction: 1.01 is before 1.1.
      return left.startsWith('0') || right.startsWith('0') ? compareCodeUnits(left, right) : compareDigits(left, right);
    case 'letter':
    case 'hash':
    case 'end':
      return compareCodeUnits(left, right);
    default:
      return compareDigits(left, right);
  }
}

function compareKinds(one: Token, other: Token): Order {
  if (isBeforeRelease(one)) return -1;
  if (isBeforeRelease(other)) return 1;
  return compareRanks(KINDS.indexOf(other.kind), KINDS.indexOf(one.kind));
}

function isBeforeRelease({kind, text}: Token): boolean {
  return kind === 'suffix' && BEFORE_RELEASE.includes(text);
}

function compareRanks(left: number, right: number): Order {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
