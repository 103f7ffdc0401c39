import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {renderJson} from '../../src/report/json/render-json.ts';
import {ReportDocument, reportSchemaText, SCHEMA_VERSION} from '../../src/report/json/schema.ts';
import type {Report} from '../../src/report/report.ts';
import {
  makeErrorReport,
  makeFinding,
  makeHostileReport,
  makeLargeReport,
  makeReport,
  makeShopReport,
} from '../support/report.ts';

const validate = new Ajv2020({allErrors: true}).compile(JSON.parse(reportSchemaText()));

function parse(report: Report): ReportDocument {
  const json: unknown = JSON.parse(renderJson(report));
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
  return ReportDocument.parse(json);
}

describe('renderJson', () => {
  it.each([
    ['a pass', makeReport()],
    ['a fail', makeShopReport()],
    ['an error', makeErrorReport()],
    ['hostile text', makeHostileReport('\u0000\ud800</script>\u2028')],
    ['a full scan', makeReport({repository: {...makeReport().repository, comparison: {kind: 'none', reason: 'x'}}})],
    ['no scanner that applies', makeReport({outcomes: [notApplicable()]})],
  ])('is valid by the published schema for %s', (_, report) => {
    expect(parse(report).schemaVersion).toBe(SCHEMA_VERSION);
  });

  it('counts each finding in one group', () => {
    const {summary, findings} = parse(makeShopReport());
    const groups = [summary.new, summary.existing, summary.fixed, summary.waived];
    const counted = groups.flatMap((group) => Object.values(group)).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(findings.length);
    expect(summary).toMatchObject({total: 7, blocking: 3, new: {critical: 2, high: 1, low: 1}, categories: {iac: 3}});
  });

  it('keeps the reason of a scanner that failed', () => {
    const sast = parse(makeErrorReport()).scanners.find(({name}) => name === 'sast');
    expect(sast).toMatchObject({outcome: 'failed', reason: 'The scanner stopped: out of memory.'});
    expect(sast?.failedFiles).toHaveLength(1);
  });

  it('names what blocks, what is waived and what is only in the history', () => {
    const {findings} = parse(makeShopReport());
    expect(findings.filter(({blocking}) => blocking)).toHaveLength(3);
    expect(findings.find(({disposition}) => disposition === 'waived')?.waiver?.owner).toBe('platform-team');
    expect(findings.filter(({commit}) => commit !== undefined)).toHaveLength(1);
  });

  it('does not call a fixed finding blocking, even with the fingerprint of one that is', () => {
    const fixed = makeFinding({status: 'fixed', fingerprint: 'f'.repeat(32)});
    expect(parse(makeReport({findings: [fixed], blocking: new Set([fixed.fingerprint])})).findings[0]?.blocking).toBe(
      false,
    );
  });

  it('gives the same bytes twice', () => {
    expect(renderJson(makeShopReport())).toBe(renderJson(makeShopReport()));
  });

  it('holds 25,000 findings', () => {
    expect(parse(makeLargeReport(25_000)).findings).toHaveLength(25_000);
  });
});

function notApplicable(): Report['outcomes'][number] {
  const [outcome] = makeReport().outcomes;
  if (outcome === undefined) throw new Error('no outcome');
  const {manifest, rules} = outcome;
  return {kind: 'not-applicable', manifest, rules, durationMs: 0, reason: 'no-matching-files'};
}
