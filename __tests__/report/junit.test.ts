import {describe, expect, it} from 'vitest';
import {renderJunit} from '../../src/report/junit/render-junit.ts';
import {
  makeErrorReport,
  makeFinding,
  makeHostileReport,
  makeOutcome,
  makeReport,
  makeShopReport,
} from '../support/report.ts';

describe('renderJunit', () => {
  it('has a suite for each scanner and a failure for each finding that blocks', () => {
    const xml = renderJunit(makeShopReport());
    expect(xml).toContain('<testsuites name="secure-pipeline" tests="8" failures="3" errors="0" skipped="0">');
    expect(xml).toContain('<testsuite name="iac" tests="5" failures="1" errors="0" skipped="0" time="0.412">');
    expect(xml.match(/<failure /g)).toHaveLength(3);
    expect(xml).toContain('file="services/payments/src/config.ts" line="11"');
  });

  it('has an error for a scanner that failed', () => {
    const xml = renderJunit(makeErrorReport());
    expect(xml).toContain('<error type="scanner-failed" message="The scanner stopped: out of memory.">');
    expect(xml).toContain('services/web/src/huge.js: took longer than 10 s</error>');
  });

  it('skips a scanner that does not apply', () => {
    const {manifest, rules} = makeOutcome();
    const outcomes = [{kind: 'not-applicable', manifest, rules, durationMs: 0, reason: 'no-matching-files'}] as const;
    expect(renderJunit(makeReport({outcomes}))).toContain('<skipped message="no file it could look at"/>');
  });

  it('does not fail for what is waived, even if it would block', () => {
    const finding = makeFinding({disposition: 'waived'});
    const report = makeReport({findings: [finding], blocking: new Set([finding.fingerprint])});
    expect(renderJunit(report)).not.toContain('<failure');
  });

  it.each(['\u0000\u0008\u001b', '\ufffe\uffff', '\ud800', ']]><!--', '"\'&<>'])(
    'holds only legal XML for %j',
    (text) => {
      const xml = renderJunit(makeHostileReport(text));
      expect(xml.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(xml.replace(/<\/?[a-z][^<>]*>|<\?xml [^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
    },
  );
});
