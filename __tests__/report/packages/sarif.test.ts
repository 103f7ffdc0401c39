/** Packages in SARIF: a rule for each flaw. */
import type {Log, ReportingDescriptor, Result} from 'sarif';
import {describe, expect, it} from 'vitest';
import {renderSarif} from '../../../src/report/sarif/render-sarif.ts';
import {makeBlockingReport, makePackageReport, type PackageParts} from '../../support/package-report.ts';

const report = makePackageReport();

describe('SARIF', () => {
  const log: Log = JSON.parse(renderSarif(report));
  const run = log.runs.find(({tool}) => tool.driver.name.endsWith('/dependencies'));
  const rules = run?.tool.driver.rules ?? [];
  const results = run?.results ?? [];
  const ruleOf = (id: string): ReportingDescriptor | undefined => rules.find((rule) => rule.id === id);
  const severityOf = (parts: PackageParts) => {
    const one: Log = JSON.parse(renderSarif(makeBlockingReport(parts)));
    return one.runs.at(-1)?.tool.driver.rules?.[0]?.properties?.['security-severity'];
  };

  it('has a rule for each flaw, with links, fixes and tags', () => {
    expect(ruleOf('CVE-2021-44228')).toMatchObject({
      shortDescription: {text: 'CVE-2021-44228 in org.apache.logging.log4j:log4j-core.'},
      helpUri: 'https://osv.dev/vulnerability/CVE-2021-44228',
      help: {markdown: expect.stringContaining('<https://osv.dev/vulnerability/GHSA-jfh8-c2jp-5v3q>')},
      properties: {'security-severity': '10.0', tags: expect.arrayContaining(['security', 'known-exploited'])},
    });
    expect(ruleOf('CVE-2021-44228')?.help?.text).toContain('log4j-core 2.14.1: Update to 2.15.0.');
  });

  it('refers to the rule of the flaw, or to the rule where there is no flaw', () => {
    expect(results).not.toHaveLength(0);
    const idAt = ({ruleIndex = -1}: Result) => rules[ruleIndex]?.id;
    expect(results.map(idAt)).toEqual(results.map(({ruleId}) => ruleId));
    expect(results.map(({ruleId}) => ruleId)).toContain('denied-license');
    expect(results[0]?.properties).toMatchObject({
      rule: 'vulnerable-dependency',
      advisories: ['CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q'],
    });
  });

  it.each<[string, PackageParts, string]>([
    ['is the score', {}, '7.2'],
    ['is ours where the score says another word', {finding: {severity: 'critical'}}, '9.5'],
    ['is ours where there is no score', {advisory: {score: 0}, finding: {severity: 'low'}}, '3.0'],
  ])('security severity %s', (_, parts, expected) => {
    expect(severityOf(parts)).toBe(expected);
  });

  it.each([['vulnerable-dependency'], ['not an id'], ['']])('keeps the rule where the id of a flaw is %j', (id) => {
    const one: Log = JSON.parse(renderSarif(makeBlockingReport({advisory: {id, ids: [id]}})));
    expect(one.runs.at(-1)?.results?.[0]?.ruleId).toBe('vulnerable-dependency');
  });

  it('marks what was disclosed since', () => {
    const disclosed = results.filter(({properties}) => properties?.status === 'newly-disclosed');
    expect(disclosed.map(({ruleId, baselineState}) => [ruleId, baselineState])).toEqual([
      ['CVE-2022-25883', 'unchanged'],
    ]);
  });
});
