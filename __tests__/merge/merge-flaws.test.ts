import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {merge} from '../../src/merge/merge.ts';
import {makePackageFinding, type PackageFindingOverrides} from '../support/findings.ts';

/** As another scanner sees it: a rule and an identity of its own, and no way out. */
function seenBy(scanner: string, overrides: PackageFindingOverrides = {}) {
  const {upgrade, fixedVersion, ...component} = makePackageFinding(overrides).component;
  const id = overrides.flaw?.id ?? 'CVE-2021-23337';
  const finding = makePackageFinding({
    ...overrides,
    scanner,
    sources: [{scanner, ruleId: id}],
    rule: {id, ...overrides.rule},
    identity: {scope: 'file', key: [scanner, id, component.purl]},
  });
  return {...finding, component};
}

const GHSA = {id: 'GHSA-35jh-r3h4-6jhm', ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm']};
const SNYK = {id: 'SNYK-JS-LODASH-1040724', ids: ['GHSA-35jh-r3h4-6jhm', 'SNYK-JS-LODASH-1040724']};

describe('flaws of a package in a file', () => {
  it('are one finding with every source and id, told by who knows the way out', () => {
    const [merged, ...others] = merge([
      seenBy('trivy', {flaw: GHSA, startLine: 9, rule: {severity: 'critical'}}),
      makePackageFinding({rule: {severity: 'high'}}),
    ]);

    expect(others).toEqual([]);
    expect(merged).toMatchObject({
      scanner: 'dependencies',
      severity: 'critical',
      component: {upgrade: {to: '4.17.21'}},
      advisory: {id: 'CVE-2021-23337', ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm']},
      relatedLocations: [{path: 'package-lock.json', startLine: 9}],
      sources: [
        {scanner: 'dependencies', ruleId: 'vulnerable-dependency'},
        {scanner: 'trivy', ruleId: 'GHSA-35jh-r3h4-6jhm'},
      ],
    });
  });

  it('are told by who knows the line, before who knows the file alone', () => {
    const [merged, ...others] = merge([
      seenBy('osv-scanner', {flaw: GHSA, startLine: 1}),
      seenBy('trivy', {flaw: GHSA, startLine: 9}),
    ]);

    expect(others).toEqual([]);
    expect(merged).toMatchObject({scanner: 'trivy', location: {startLine: 9}, relatedLocations: []});
  });

  it('are one finding where a third one knows both ids', () => {
    expect(merge([makePackageFinding(), seenBy('snyk', {flaw: SNYK})])).toHaveLength(2);
    expect(merge([makePackageFinding(), seenBy('snyk', {flaw: SNYK}), seenBy('trivy', {flaw: GHSA})])).toHaveLength(1);
  });

  it('are the same package however its URL is written', () => {
    const scoped = (purl: string) => ({package: {purl, name: '@a/b'}});
    expect(
      merge([makePackageFinding(scoped('pkg:npm/%40a/b@1.0.0')), seenBy('x', scoped('pkg:npm/@a/b@1.0.0?arch=any'))]),
    ).toHaveLength(1);
  });

  it('keep the first day, and what any of them knows of attacks', () => {
    const early = seenBy('trivy', {flaw: {...GHSA, published: '2020-01-01'}});
    const exploited = {...early, advisory: {...early.advisory, knownExploited: true}};

    expect(merge([makePackageFinding(), exploited])[0]?.advisory).toMatchObject({
      published: '2020-01-01',
      knownExploited: true,
    });
  });

  it.each<[string, PackageFindingOverrides]>([
    ['another flaw', {flaw: {id: 'CVE-2020-28500'}}],
    ['another version', {package: {purl: 'pkg:npm/lodash@4.17.19', version: '4.17.19'}}],
    ['another package', {package: {purl: 'pkg:npm/lodash.merge@4.17.20', name: 'lodash.merge'}}],
    ['another file', {path: 'services/web/package-lock.json'}],
  ])('stay apart: %s', (_, overrides) => {
    expect(merge([makePackageFinding(), seenBy('trivy', overrides)])).toHaveLength(2);
  });

  const anyFlaw = fc.record({
    scanner: fc.constantFrom('a', 'b', 'c'),
    ids: fc.uniqueArray(fc.constantFrom('CVE-1', 'CVE-2', 'CVE-3', 'GHSA-1', 'GHSA-2'), {minLength: 1, maxLength: 3}),
    version: fc.constantFrom('1.0.0', '2.0.0'),
    startLine: fc.integer({min: 1, max: 3}),
  });
  const anyFindings = fc.array(anyFlaw, {maxLength: 8}).map((all) =>
    all.map(({scanner, ids, version, startLine}, index) =>
      seenBy(scanner, {
        flaw: {id: ids[0] ?? '', ids},
        package: {purl: `pkg:npm/x@${version}`, version},
        startLine,
        fingerprint: String(index).padStart(32, '0'),
      }),
    ),
  );

  it('do not depend on the order of the input, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const merged = merge(findings);
        expect(merge(findings.toReversed())).toEqual(merged);
        expect(merge(merged)).toEqual(merged);
      }),
    );
  });

  it('share no id afterwards within a version, and lose none', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const pairs = merge(findings).flatMap(({component, advisory}) =>
          (advisory?.ids ?? []).map((id) => `${component?.version} ${id}`),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
        const given = findings.flatMap(({component, advisory}) =>
          advisory.ids.map((id) => `${component.version} ${id}`),
        );
        expect(new Set(pairs)).toEqual(new Set(given));
      }),
    );
  });
});
