/** The compliance report as people and programs get it. */
import {describe, expect, it} from 'vitest';
import {renderComplianceJson} from '../../../src/report/compliance/render-compliance-json.ts';
import {renderComplianceMarkdown} from '../../../src/report/compliance/render-compliance-markdown.ts';
import {ComplianceDocument} from '../../../src/report/compliance/schema.ts';
import {renderReport} from '../../../src/report/render-report.ts';
import {makeErrorReport, makeFinding, makeReport, makeRule, makeShopReport} from '../../support/report.ts';

const SHOP = makeShopReport();

describe('Markdown', () => {
  it('calls itself evidence, not a certificate, and names what was not assessed', () => {
    const text = renderComplianceMarkdown(SHOP);
    expect(text).toContain('not a certificate');
    expect(text).toContain('### Not assessed: no rule looks at these');
    expect(text).toContain('## By topic');
  });

  it('has a line with place, severity and service for a finding', () => {
    const rule = makeRule({controls: [{guide: 'Pod Security Standards', id: 'baseline'}]});
    const text = renderComplianceMarkdown(makeReport({findings: [makeFinding({rule})]}));
    expect(text).toContain('### baseline Known ways to gain rights on the node are closed: ❌ fail');
    expect(text).toMatch(
      /deployment\.yaml:21<\/code>\]\(https:.*\) Container runs privileged \(high, new, service services\/orders\)/,
    );
  });

  it('says until when and why a finding is accepted', () => {
    const waiver = {reason: 'New gateway', owner: 'web', expires: '2027-01-31'};
    const text = renderComplianceMarkdown(makeReport({findings: [makeFinding({disposition: 'waived', waiver})]}));
    expect(text).toContain(', accepted until 2027-01-31: New gateway)');
  });

  it('shows few findings of a control and counts the others', () => {
    const findings = Array.from({length: 40}, (_, index) =>
      makeFinding({location: {path: 'a.yaml', startLine: index + 1}}),
    );
    expect(renderComplianceMarkdown(makeReport({findings}))).toContain('- … and 35 more');
  });

  it('says that a scanner failed', () => {
    expect(renderComplianceMarkdown(makeErrorReport())).toContain('| sast | ');
    expect(renderComplianceMarkdown(makeErrorReport())).toContain('| failed |');
  });
});

describe('JSON', () => {
  it('keeps to its schema, and its findings are referred to by fingerprint', () => {
    const document = ComplianceDocument.parse(JSON.parse(renderComplianceJson(SHOP)));
    const known = new Set(document.findings.map(({fingerprint}) => fingerprint));
    const referred = document.guides.flatMap(({controls}) => controls.flatMap(({findings}) => findings));
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((fingerprint) => !known.has(fingerprint))).toEqual([]);
  });

  it('sums up each guide', () => {
    const {guides} = ComplianceDocument.parse(JSON.parse(renderComplianceJson(SHOP)));
    expect(guides.length).toBeGreaterThan(15);
    for (const {summary, controls} of guides) {
      expect(summary.pass + summary.fail + summary.notAssessed).toBe(controls.length);
    }
  });
});

describe('the name of the file', () => {
  it.each([
    ['evidence.md', /^# Compliance evidence/],
    ['evidence.json', /^\{\n "schemaVersion"/],
    [undefined, /^# Compliance evidence/],
  ])('%s decides the format', async (file, start) => {
    expect(await renderReport(SHOP, 'compliance', {color: false, width: 80, file})).toMatch(start);
  });
});
