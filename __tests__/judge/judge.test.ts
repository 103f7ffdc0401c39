import {describe, expect, it} from 'vitest';
import type {ConfigFile} from '../../src/config/schema.ts';
import {type Case, judge} from '../../src/judge/judge.ts';
import {
  type FindingOverrides,
  makeConfig,
  makeFailedOutcome,
  makeFinding,
  makeOutcome,
  makePackageFinding,
  type PackageFindingOverrides,
} from '../support/findings.ts';

const completed = [makeOutcome('iac'), makeOutcome('secrets')];

function judgeCase({config = {}, ...overrides}: Partial<Omit<Case, 'config'>> & {config?: ConfigFile}) {
  return judge({
    head: [],
    base: [],
    comparison: {kind: 'none', reason: 'a test'},
    renames: new Map(),
    headPaths: new Set(),
    outcomes: completed,
    faults: [],
    skipped: [],
    today: '2026-06-15',
    headIsTrusted: true,
    config: makeConfig(config),
    ...overrides,
  });
}

/** `n` different findings. */
function times(count: number, overrides: FindingOverrides) {
  return Array.from({length: count}, (_, index) =>
    makeFinding({...overrides, identity: {scope: 'repository', key: [JSON.stringify(overrides), String(index)]}}),
  );
}

const critical = {rule: {id: 'c', severity: 'critical'}} as const;
const high = {rule: {id: 'h', severity: 'high'}} as const;
const medium = {rule: {id: 'm', severity: 'medium'}} as const;
const lowSecret = {rule: {id: 's', severity: 'low', category: 'secrets'}} as const;

describe('thresholds', () => {
  const rows: readonly [
    string,
    ConfigFile,
    [number, FindingOverrides][],
    {key: string; max: number; count: number}[],
  ][] = [
    ['nothing found passes', {}, [], []],
    ['fail-on is high by default', {}, [[1, high]], [{key: 'fail-on high', max: 0, count: 1}]],
    [
      'worse than fail-on counts, too',
      {},
      [
        [1, high],
        [2, critical],
      ],
      [{key: 'fail-on high', max: 0, count: 3}],
    ],
    ['less than fail-on passes', {}, [[9, medium]], []],
    ['fail-on never lets all pass', {'fail-on': 'never'}, [[9, critical]], []],
    ['fail-on medium', {'fail-on': 'medium'}, [[2, medium]], [{key: 'fail-on medium', max: 0, count: 2}]],
    ['a threshold allows what fail-on would not', {thresholds: {high: 2}}, [[2, high]], []],
    [
      'a threshold that is exceeded is named with its count',
      {thresholds: {high: 2}},
      [[3, high]],
      [{key: 'high', max: 2, count: 3}],
    ],
    ['a threshold counts exactly its severity', {'fail-on': 'never', thresholds: {high: 0}}, [[1, critical]], []],
    [
      'a threshold of a category leaves others to fail-on',
      {thresholds: {'secrets.any': 0}},
      [
        [1, high],
        [1, lowSecret],
      ],
      [
        {key: 'secrets.any', max: 0, count: 1},
        {key: 'fail-on high', max: 0, count: 1},
      ],
    ],
    [
      'any counts every severity',
      {thresholds: {any: 2}},
      [
        [2, medium],
        [1, lowSecret],
      ],
      [{key: 'any', max: 2, count: 3}],
    ],
    [
      'every exceeded threshold is named',
      {thresholds: {critical: 0, 'iac.medium': 1}},
      [
        [1, critical],
        [2, medium],
      ],
      [
        {key: 'critical', max: 0, count: 1},
        {key: 'iac.medium', max: 1, count: 2},
      ],
    ],
  ];

  it.each(rows)('%s', (_, config, findings, exceeded) => {
    const {verdict, blocking} = judgeCase({
      config,
      head: findings.flatMap(([count, overrides]) => times(count, overrides)),
    });

    expect(verdict).toEqual({kind: exceeded.length > 0 ? 'fail' : 'pass', exceeded});
    expect(blocking.size > 0).toBe(exceeded.length > 0);
  });

  it('counts neither existing nor fixed findings', () => {
    const old = times(3, critical);
    expect(judgeCase({head: old.slice(1), base: old}).verdict.kind).toBe('pass');
  });
});

describe('thresholds by scope', () => {
  const production = {package: {scope: 'production'}} as const;
  const development = {package: {scope: 'development'}} as const;
  const asHigh = {rule: {severity: 'high'}} as const;
  const asLow = {rule: {severity: 'low'}} as const;
  const rows: readonly [string, ConfigFile['thresholds'], PackageFindingOverrides[], string[]][] = [
    [
      'counts what is used in its scope',
      {'dependencies.production.high': 0},
      [production],
      ['dependencies.production.high: 1'],
    ],
    ['leaves other scopes to fail-on', {'dependencies.production.high': 0}, [development], ['fail-on high: 1']],
    ['is spoken of instead of fail-on', {'dependencies.development.any': 2}, [development, development], []],
    [
      'is spoken of instead of the whole category',
      {'dependencies.any': 0, 'dependencies.development.any': 1},
      [development],
      [],
    ],
    [
      'leaves the rest of the category to it',
      {'dependencies.any': 0, 'dependencies.development.any': 1},
      [development, production],
      ['dependencies.any: 1'],
    ],
    [
      'and a severity of the same scope is more specific than any',
      {'dependencies.production.any': 0, 'dependencies.production.low': 5},
      [{...production, ...asLow}],
      [],
    ],
    [
      'counts beside one that is neither wider nor narrower',
      {'dependencies.high': 0, 'dependencies.development.any': 5},
      [development],
      ['dependencies.high: 1'],
    ],
    ['never counts a finding about no package', {'dependencies.production.any': 0}, [], ['fail-on high: 1']],
  ];

  it.each(rows)('one %s', (_, thresholds, packages, expected) => {
    const findings = packages.map((overrides, index) =>
      makePackageFinding({...asHigh, ...overrides, flaw: {id: `CVE-2026-${1000 + index}`}}),
    );
    const head = findings.length > 0 ? findings : times(1, high);
    const {verdict} = judgeCase({config: {thresholds}, head});

    expect(verdict.exceeded.map(({key, count}) => `${key}: ${count}`)).toEqual(expected);
  });

  it('a threshold of a category is more specific than one of a severity', () => {
    expect(judgeCase({config: {thresholds: {high: 0, 'iac.high': 1}}, head: times(1, high)}).verdict.kind).toBe('pass');
  });
});

describe('newly disclosed flaws', () => {
  const finding = makePackageFinding({flaw: {published: '2026-02-01'}});
  const comparison = {kind: 'base', commit: 'b'.repeat(40), ref: 'main', day: '2026-01-01'} as const;

  it.each([
    ['are reported', {}, 'pass'],
    ['block where the config says so', {dependencies: {'newly-disclosed': 'block'}}, 'fail'],
  ] as const)('%s', (_, config, kind) => {
    const judgement = judgeCase({config, comparison, head: [finding], base: [finding]});

    expect(judgement.findings.map(({status}) => status)).toEqual(['newly-disclosed']);
    expect(judgement.verdict.kind).toBe(kind);
    expect([...judgement.blocking]).toEqual(kind === 'fail' ? [finding.fingerprint] : []);
  });

  it('rank after new ones and before those that were known', () => {
    const known = makePackageFinding({flaw: {id: 'CVE-2025-1', published: '2025-01-01'}});
    const fresh = makePackageFinding({flaw: {id: 'CVE-2025-2'}, rule: {severity: 'low'}});
    const {findings} = judgeCase({comparison, head: [known, finding, fresh], base: [known, finding]});

    expect(findings.map(({status}) => status)).toEqual(['new', 'newly-disclosed', 'existing']);
  });
});

describe('never green by silence', () => {
  const failed = [makeOutcome('iac'), makeFailedOutcome('secrets', 'it crashed')];

  it('a failed scanner makes the verdict error and is named with its cause', () => {
    expect(judgeCase({outcomes: failed}).verdict).toEqual({
      kind: 'error',
      exceeded: [],
      causes: ['scanner secrets failed: it crashed'],
    });
  });

  it('a scanner that was asked for and has no outcome makes the verdict error', () => {
    expect(judgeCase({outcomes: [makeOutcome('iac')]}).verdict).toEqual({
      kind: 'error',
      exceeded: [],
      causes: ['scanner secrets did not run'],
    });
  });

  it('error keeps what was exceeded', () => {
    expect(judgeCase({outcomes: failed, head: times(1, high)}).verdict).toMatchObject({
      kind: 'error',
      exceeded: [{key: 'fail-on high', count: 1}],
    });
  });

  it('an optional scanner that failed makes no verdict; one that did not run at all does', () => {
    const config = {'optional-scanners': ['secrets']};
    expect(judgeCase({config, outcomes: failed}).verdict.kind).toBe('pass');
    expect(judgeCase({config, outcomes: [makeOutcome('iac')]}).verdict.kind).toBe('error');
    expect(judgeCase({config: {'optional-scanners': ['iac']}, outcomes: failed}).verdict.kind).toBe('error');
  });

  it('on-scanner-error warn judges by what the others found', () => {
    const config = {'on-scanner-error': 'warn'} as const;
    expect(judgeCase({config, outcomes: failed}).verdict.kind).toBe('pass');
    expect(judgeCase({config, outcomes: failed, head: times(1, high)}).verdict.kind).toBe('fail');
    expect(judgeCase({config, outcomes: [makeOutcome('iac')]}).verdict.kind).toBe('error');
    expect(judgeCase({config, faults: ['shard 1/2 is missing']}).verdict).toMatchObject({
      kind: 'error',
      causes: ['shard 1/2 is missing'],
    });
  });
});

describe('waivers', () => {
  const waiver = {rule: 'h', reason: 'accepted', owner: 'team-a', expires: '2026-07-01'};
  const waived = (overrides: Partial<typeof waiver> & {paths?: string[]} = {}) => ({
    waivers: [{...waiver, ...overrides}],
  });

  it('a waived finding stays visible and does not block', () => {
    const {findings, verdict, waivers} = judgeCase({config: waived(), head: times(1, high)});

    expect(verdict.kind).toBe('pass');
    expect(findings).toMatchObject([
      {disposition: 'waived', status: 'new', waiver: {reason: 'accepted', owner: 'team-a'}},
    ]);
    expect(waivers).toMatchObject([{state: 'used', matches: 1}]);
  });

  it.each([
    ['holds on its last day', {expires: '2026-06-15'}, 'pass', 'used'],
    ['blocks again the day after', {expires: '2026-06-14'}, 'fail', 'expired'],
    ['does not reach another rule', {rule: 'x'}, 'fail', 'unused'],
    ['does not reach another path', {paths: ['services/**']}, 'fail', 'unused'],
    ['reaches a path of its globs', {paths: ['deploy/**']}, 'pass', 'used'],
  ] as const)('%s', (_, overrides, kind, state) => {
    const {paths, ...rest} = {paths: undefined, ...overrides};
    const judgement = judgeCase({config: waived({...rest, ...(paths && {paths: [...paths]})}), head: times(1, high)});

    expect(judgement.verdict.kind).toBe(kind);
    expect(judgement.waivers).toMatchObject([{state}]);
  });
});

it.each([
  ['an id of the flaw', {rule: 'GHSA-35jh-r3h4-6jhm'}, 'pass'],
  ['an id in another case', {rule: 'cve-2021-23337'}, 'pass'],
  ['the rule', {rule: 'vulnerable-dependency'}, 'pass'],
  ['the rule and the package', {rule: 'vulnerable-dependency', package: 'pkg:npm/lodash'}, 'pass'],
  ['the rule and another package', {rule: 'vulnerable-dependency', package: 'pkg:npm/underscore'}, 'fail'],
  ['the id and the file', {rule: 'CVE-2021-23337', paths: ['*.json']}, 'pass'],
  ['the id and another file', {rule: 'CVE-2021-23337', paths: ['services/**']}, 'fail'],
  ['another id', {rule: 'CVE-2020-28500'}, 'fail'],
])('a waiver of a flaw by %s', (_, waiver, kind) => {
  const head = [makePackageFinding({flaw: {ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm']}})];
  const config = {waivers: [{reason: 'accepted', owner: 'team-a', expires: '2026-07-01', ...waiver}]};

  expect(judgeCase({config, head}).verdict.kind).toBe(kind);
});

it.each([
  ['a pull request', false, {}, 'error'],
  ['a lenient pull request', false, {'on-scanner-error': 'warn'}, 'pass'],
  ['a push', true, {}, 'pass'],
] as const)('files over the limit of files, in %s', (_, headIsTrusted, config, kind) => {
  const skipped = [{path: 'z.yaml', reason: 'over-file-limit'} as const];

  expect(judgeCase({headIsTrusted, config, skipped}).verdict.kind).toBe(kind);
});

it.each([
  ['telling the secret waives it', 'aws-key', 'pass'],
  ['that forbids secrets at its place does not', 'secret-in-env', 'fail'],
])('a waiver of the rule %s', (_, rule, kind) => {
  const head = times(1, {
    rule: {id: 'aws-key', severity: 'critical', category: 'secrets'},
    sensitive: true,
    sources: [
      {scanner: 'iac', ruleId: 'secret-in-env'},
      {scanner: 'secrets', ruleId: 'aws-key'},
    ],
  });
  const config = {waivers: [{rule, reason: 'accepted', owner: 'team-a', expires: '2026-07-01'}]};

  expect(judgeCase({config, head}).verdict.kind).toBe(kind);
});

describe('suppression comments', () => {
  const suppressed = times(1, {...high, suppressedInSource: 'gitleaks:allow'});
  const rows = [
    {inline: 'base', headIsTrusted: true, inBase: false, disposition: 'waived'},
    {inline: 'base', headIsTrusted: false, inBase: false, disposition: 'open'},
    {inline: 'base', headIsTrusted: false, inBase: true, disposition: 'waived'},
    {inline: 'always', headIsTrusted: false, inBase: false, disposition: 'waived'},
    {inline: 'never', headIsTrusted: true, inBase: true, disposition: 'open'},
  ] as const;

  it.each(rows)(
    '$inline, head trusted $headIsTrusted, in the base $inBase: $disposition',
    ({inline, headIsTrusted, inBase, disposition}) => {
      const {findings} = judgeCase({
        config: {'inline-suppressions': inline},
        headIsTrusted,
        head: suppressed,
        base: inBase ? suppressed : [],
      });
      expect(findings.map((finding) => finding.disposition)).toEqual([disposition]);
    },
  );
});

describe('ranking', () => {
  it('puts what blocks first, then new, then the worse', () => {
    const old = times(1, critical);
    const head = [...times(1, medium), ...old, ...times(1, high)];
    const gone = times(1, {rule: {id: 'gone', severity: 'critical'}});

    const {findings} = judgeCase({head, base: [...old, ...gone]});

    expect(findings.map(({rule, status}) => `${rule.id} ${status}`)).toEqual([
      'h new',
      'm new',
      'c existing',
      'gone fixed',
    ]);
  });

  it('does not depend on the order of the input', () => {
    const head = [...times(3, medium), ...times(3, high), ...times(3, critical)];
    expect(judgeCase({head: head.toReversed()}).findings).toEqual(judgeCase({head}).findings);
  });
});
