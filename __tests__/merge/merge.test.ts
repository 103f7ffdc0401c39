import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {merge} from '../../src/merge/merge.ts';
import {mergeHistory} from '../../src/merge/merge-history.ts';
import {type FindingOverrides, makeFinding} from '../support/findings.ts';

const secret = (overrides: FindingOverrides) =>
  makeFinding({
    scanner: 'secrets',
    rule: {id: 'generic', category: 'secrets', severity: 'medium'},
    identity: {scope: 'repository', key: ['hash 1']},
    ...overrides,
  });

describe('merge', () => {
  it('the same secret at the same line is one finding with every source, and the worse word', () => {
    const merged = merge([
      secret({sources: [{scanner: 'secrets', ruleId: 'generic'}]}),
      secret({
        scanner: 'gitleaks',
        rule: {id: 'aws', category: 'secrets', severity: 'critical'},
        sources: [{scanner: 'gitleaks', ruleId: 'aws'}],
      }),
    ]);

    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      severity: 'critical',
      sources: [
        {scanner: 'gitleaks', ruleId: 'aws'},
        {scanner: 'secrets', ruleId: 'generic'},
      ],
    });
  });

  it.each([
    ['another line', {startLine: 8}],
    ['another file', {path: 'other.env'}],
    ['another secret', {identity: {scope: 'repository', key: ['hash 2']}}],
    ['an older commit', {commit: 'a'.repeat(40)}],
  ] as const)('%s is another finding', (_, overrides) => {
    expect(merge([secret({}), secret(overrides)])).toHaveLength(2);
  });

  it('problems of other categories with different fingerprints stay apart', () => {
    expect(merge([makeFinding({}), makeFinding({rule: {id: 'other'}})])).toHaveLength(2);
  });

  const anySecret = fc.record({
    startLine: fc.integer({min: 1, max: 3}),
    path: fc.constantFrom('a', 'b'),
    scanner: fc.constantFrom('secrets', 'x', 'y'),
  });
  const anyFindings = fc
    .array(anySecret)
    .map((all) => all.map((each) => secret({...each, sources: [{scanner: each.scanner, ruleId: 'generic'}]})));

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        expect(merge(findings.toReversed())).toEqual(merge(findings));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        expect(merge(merge(findings))).toEqual(merge(findings));
      }),
    );
  });
});

describe('a secret that a rule for manifests sees as well', () => {
  const at = (startColumn: number, endColumn: number) => ({
    location: {path: 'secret.yaml', startLine: 4, startColumn, endLine: 4, endColumn},
  });
  const seenAs = (
    scanner: string,
    category: 'secrets' | 'iac',
    severity: 'high' | 'medium',
    columns: [number, number],
  ) => ({
    ...makeFinding({
      scanner,
      rule: {id: `${scanner}-rule`, category, severity},
      identity: {scope: 'repository', key: [scanner, String(columns)]},
      sensitive: true,
      sources: [{scanner, ruleId: `${scanner}-rule`}],
    }),
    ...at(...columns),
  });
  const manifest = seenAs('iac', 'iac', 'high', [3, 40]);
  const secretOne = seenAs('secrets', 'secrets', 'medium', [13, 40]);
  const secretTwo = {...seenAs('secrets', 'secrets', 'medium', [30, 38]), fingerprint: 'f2'};

  it('is one finding, told by who found the secret, with the worse severity', () => {
    expect(merge([manifest, secretOne])).toMatchObject([
      {
        rule: {id: 'secrets-rule'},
        severity: 'high',
        sources: [{scanner: 'iac'}, {scanner: 'secrets'}],
      },
    ]);
  });

  it.each([
    ['beside it', seenAs('secrets', 'secrets', 'medium', [41, 60])],
    ['on another line', {...secretOne, location: {...secretOne.location, startLine: 5, endLine: 5}}],
    ['in another file', {...secretOne, location: {...secretOne.location, path: 'other.yaml'}}],
    ['without a secret', {...secretOne, sensitive: false}],
  ])('and one %s stay two', (_, other) => {
    expect(merge([manifest, other])).toHaveLength(2);
  });

  it('takes one secret only: another of the same scanner stays its own', () => {
    const merged = merge([manifest, secretOne, secretTwo]);
    expect(merged).toHaveLength(2);
    expect(merge(merged)).toEqual(merged);
    expect(merge([secretTwo, secretOne, manifest])).toEqual(merged);
  });
});

describe('mergeHistory', () => {
  const commit = 'c'.repeat(40);
  const rows: readonly [string, FindingOverrides[], FindingOverrides[], number][] = [
    ['a secret that was added and removed again stays', [{commit}], [], 1],
    ['a secret that is still there is told once', [{}, {commit, startLine: 3}], [], 1],
    ['a secret that the base had already is not told again', [{commit}], [{}], 0],
    ['a secret in two commits is told once', [{commit}, {commit: 'd'.repeat(40)}], [], 1],
  ];

  it.each(rows)('%s', (_, head, base, count) => {
    expect(mergeHistory(merge(head.map(secret)), merge(base.map(secret)))).toHaveLength(count);
  });
});
