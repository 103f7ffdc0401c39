import {describe, expect, it} from 'vitest';
import type {PlacedFinding} from '../../src/finding/finding.ts';
import {compareWithBase} from '../../src/judge/compare.ts';
import {type FindingOverrides, makeFinding, makePackageFinding} from '../support/findings.ts';

const inFile = {scope: 'file', key: ['USER missing']} as const;
const inRepository = {scope: 'repository', key: ['secret 1']} as const;
const otherResource = {scope: 'repository', key: ['Deployment', 'payments']} as const;

interface Row {
  readonly behaviour: string;
  readonly head: readonly FindingOverrides[];
  readonly base: readonly FindingOverrides[];
  readonly renames?: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<'new' | 'existing' | 'fixed', number>>;
}

const rows: readonly Row[] = [
  {behaviour: 'a finding only in the head is new', head: [{}], base: [], expected: {new: 1, existing: 0, fixed: 0}},
  {behaviour: 'a finding only in the base is fixed', head: [], base: [{}], expected: {new: 0, existing: 0, fixed: 1}},
  {
    behaviour: 'moved lines change nothing',
    head: [{startLine: 90}],
    base: [{startLine: 7}],
    expected: {new: 0, existing: 1, fixed: 0},
  },
  {
    behaviour: 'another message or severity changes nothing',
    head: [{message: 'x', severity: 'low'}],
    base: [{}],
    expected: {new: 0, existing: 1, fixed: 0},
  },
  {
    behaviour: 'another rule is another problem',
    head: [{rule: {id: 'other'}}],
    base: [{}],
    expected: {new: 1, existing: 0, fixed: 1},
  },
  {
    behaviour: 'a renamed file keeps its findings',
    head: [{path: 'b', identity: inFile}],
    base: [{path: 'a', identity: inFile}],
    renames: {a: 'b'},
    expected: {new: 0, existing: 1, fixed: 0},
  },
  {
    behaviour: 'the same fault of another file excuses nothing',
    head: [{path: 'b', identity: inFile}],
    base: [{path: 'a', identity: inFile}],
    expected: {new: 1, existing: 0, fixed: 1},
  },
  {
    behaviour: 'a problem with a name of its own may move to another file',
    head: [{path: 'b', identity: inRepository}],
    base: [{path: 'a', identity: inRepository}],
    expected: {new: 0, existing: 1, fixed: 0},
  },
  {
    behaviour: 'a copy beside the original is new',
    head: [
      {path: 'a', identity: inRepository},
      {path: 'b', identity: inRepository},
    ],
    base: [{path: 'a', identity: inRepository}],
    expected: {new: 1, existing: 1, fixed: 0},
  },
  {
    behaviour: 'a second one in the same file is new',
    head: [{startLine: 1}, {startLine: 2}],
    base: [{startLine: 1}],
    expected: {new: 1, existing: 1, fixed: 0},
  },
  {
    behaviour: 'one of two in the same file is fixed',
    head: [{startLine: 2}],
    base: [{startLine: 1}, {startLine: 2}],
    expected: {new: 0, existing: 1, fixed: 1},
  },
  {
    behaviour: 'the same setting of another resource is new',
    head: [{identity: otherResource}],
    base: [{}],
    expected: {new: 1, existing: 0, fixed: 1},
  },
  {
    behaviour: 'a rename does not hide a new finding beside the old',
    head: [
      {path: 'b', identity: inFile},
      {path: 'b', identity: inFile, startLine: 9},
    ],
    base: [{path: 'a', identity: inFile}],
    renames: {a: 'b'},
    expected: {new: 1, existing: 1, fixed: 0},
  },
];

describe('compareWithBase', () => {
  it.each(rows)('$behaviour', ({head, base, renames = {}, expected}) => {
    const compared = compareWithBase(head.map(makeFinding), base.map(makeFinding), {
      renames: new Map(Object.entries(renames)),
      headPaths: new Set(head.map(({path = ''}) => path)),
      baseDay: undefined,
    });

    const count = (status: string) => compared.filter((finding) => finding.status === status).length;
    expect({new: count('new'), existing: count('existing'), fixed: count('fixed')}).toEqual(expected);
  });

  it('loses no finding of the head and invents none', () => {
    const head = Array.from({length: 50}, (_, index) =>
      makeFinding({startLine: index + 1, identity: index % 2 === 0 ? inFile : inRepository}),
    );
    const base = head.filter((_, index) => index % 3 === 0);

    const compared = compareWithBase(head, base, {
      renames: new Map(),
      headPaths: new Set<string>(),
      baseDay: undefined,
    });

    expect(compared.filter(({status}) => status !== 'fixed').map(({location}) => location.startLine)).toEqual(
      head.map(({location}) => location.startLine),
    );
    expect(compared.filter(({status}) => status === 'existing')).toHaveLength(base.length);
  });

  it.each([
    ['after the day of the base', '2026-01-02', '2026-01-01', 'newly-disclosed'],
    ['on the day of the base', '2026-01-01', '2026-01-01', 'existing'],
    ['before it', '2025-12-31', '2026-01-01', 'existing'],
    ['on a day that nobody knows', undefined, '2026-01-01', 'existing'],
    ['and the day of the base is not known', '2026-01-02', undefined, 'existing'],
  ])('a flaw of both sides, published %s (%s, %s), is %s', (_, published, baseDay, expected) => {
    const finding = makePackageFinding({flaw: {published}});
    const facts = {renames: new Map(), headPaths: new Set<string>(), baseDay};

    expect(compareWithBase([finding], [finding], facts).map(({status}) => status)).toEqual([expected]);
    expect(compareWithBase([finding], [], facts).map(({status}) => status)).toEqual(['new']);
    expect(compareWithBase([], [finding], facts).map(({status}) => status)).toEqual(['fixed']);
  });

  it.each([
    {behaviour: 'moves with its lockfile', headPaths: ['new/package-lock.json'], expected: ['existing']},
    {
      behaviour: 'is new in one service though another has fixed it',
      headPaths: ['old/package-lock.json', 'new/package-lock.json'],
      expected: ['new', 'fixed'],
    },
  ])('a flaw of a package $behaviour', ({headPaths, expected}) => {
    const before = makePackageFinding({path: 'old/package-lock.json'});
    const after = makePackageFinding({path: 'new/package-lock.json'});
    const facts = {renames: new Map(), headPaths: new Set(headPaths), baseDay: undefined};

    expect(compareWithBase([after], [before], facts).map(({status}) => status)).toEqual(expected);
  });

  it('a flaw that two versions of a package have is fixed in the one that is gone', () => {
    const identity = {scope: 'repository', key: ['npm', 'lodash', 'CVE-2021-23337']} as const;
    const versions = ['4.17.18', '4.17.19', '4.17.20'].map((version, index) =>
      makePackageFinding({identity, startLine: index, package: {purl: `pkg:npm/lodash@${version}`, version}}),
    );
    const facts = {renames: new Map(), headPaths: new Set<string>(), baseDay: undefined};
    const [oldest, middle, newest] = versions;
    if (oldest === undefined || middle === undefined || newest === undefined) throw new Error('there are three');

    const show = (head: readonly PlacedFinding[], base: readonly PlacedFinding[]) =>
      compareWithBase(head, base, facts).map(({component, status}) => `${component?.version} ${status}`);
    expect(show([newest], [oldest, middle, newest])).toEqual(['4.17.20 existing', '4.17.18 fixed', '4.17.19 fixed']);
    expect(show([oldest, middle], [middle])).toEqual(['4.17.18 new', '4.17.19 existing']);
    expect(show([oldest, newest], [oldest, middle])).toEqual(['4.17.18 existing', '4.17.20 existing']);
  });
});
