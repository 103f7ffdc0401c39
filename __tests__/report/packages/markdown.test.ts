/** Packages in comment and summary. */
import {describe, expect, it} from 'vitest';
import {MAX_COMMENT_LENGTH} from '../../../src/report/markdown/limits.ts';
import {renderComment} from '../../../src/report/markdown/render-comment.ts';
import {renderSummary} from '../../../src/report/markdown/render-summary.ts';
import {
  makeBlockingReport,
  makeLargePackageReport,
  makePackageFinding,
  makePackageReport,
  SECOND_FLAW,
} from '../../support/package-report.ts';

const report = makePackageReport();

describe('the comment', () => {
  const comment = renderComment(report);

  it('has one table of what blocks, the worst first, with package, flaw, way out and place', () => {
    const rows = comment.slice(comment.indexOf('| Package |'), comment.indexOf('<details><summary>Also'));
    expect(rows.match(/^\| <code>.*?<\/code>/gm)).toEqual([
      '| <code>org.apache.logging.log4j:log4j-core 2.14.1</code>',
      '| <code>event-stream 3.3.6</code>',
      '| <code>lodash 4.17.20</code>',
    ]);
    expect(rows).toContain(
      '[CVE-2021-44228](https://osv.dev/vulnerability/CVE-2021-44228) (known exploited, CVSS 10.0',
    );
    expect(rows).toContain('| Update to 2.15.0 | [<code>services/payments/pom.xml:41</code>](https://github.com/');
    expect(rows).toContain('<br><sub>development</sub>');
  });

  it('has one row for flaws that one change gets rid of, with the flaws folded', () => {
    const text = renderComment(makeBlockingReport({}, SECOND_FLAW));
    expect(text.match(/<code>lodash 4\.17\.20<\/code>/g)).toHaveLength(1);
    expect(text).toMatch(
      /<details><summary>2 flaws<\/summary>🔴 High \[CVE-2021-23337].*<br>🟠 Medium \[CVE-2020-28500]/,
    );
  });

  it('says what was disclosed since, apart from what is new', () => {
    expect(comment).toContain('| Newly disclosed | – | – | **1** | – | – |');
    expect(comment).toContain('<summary>1 newly disclosed finding, published after the base was committed</summary>');
    expect(comment).toContain('## ❌ secure-pipeline: 3 new findings block');
  });

  it('names what is new and what was disclosed since where both block', () => {
    const findings = [makePackageFinding(), makePackageFinding({...SECOND_FLAW, finding: {status: 'newly-disclosed'}})];
    const blocking = new Set(findings.map(({fingerprint}) => fingerprint));
    expect(renderComment(makePackageReport({findings, blocking}))).toContain(
      '2 findings block, 1 of them newly disclosed',
    );
    expect(renderComment(makePackageReport({findings: findings.slice(1), blocking}))).toContain(
      '1 newly disclosed finding blocks',
    );
  });

  it('passes with a word about what was disclosed since', () => {
    const findings = [makePackageFinding({finding: {status: 'newly-disclosed'}})];
    const passed = makePackageReport({findings, blocking: new Set(), verdict: {kind: 'pass', exceeded: []}});
    expect(renderComment(passed)).toContain('No new findings, 1 newly disclosed');
    expect(renderComment(passed)).toContain('<details open><summary>1 newly disclosed');
  });

  it.each([
    [2_000, 1],
    [400, 12],
    [3, 500],
  ])(
    'stays within its limit with %i packages of %i flaws, by whole rows, and counts what is hidden',
    (packages, flaws) => {
      const text = renderComment(makeLargePackageReport(packages, flaws));
      const shown = text.match(/\[CVE-2026-\d+]\(https:\/\/osv\.dev\/vulnerability\/CVE-2026-\d+\)/g)?.length ?? 0;
      const hidden = Number(/\*\*([\d,]+) more not shown here/.exec(text)?.[1]?.replaceAll(',', ''));

      expect(text.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
      expect(shown).toBeGreaterThan(50);
      expect(shown + hidden).toBe(packages * flaws);
      for (const row of text.match(/^\| <code>package.*$/gm) ?? []) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    },
  );

  it.each([
    ['CVE-2021-1', true],
    ['GHSA-35jh-r3h4-6jhm', true],
    ['GO-2021-0113', true],
    ['openSUSE-SU-2024:1234-1', true],
    ['CVE-2021-1/../../x', false],
    ['javascript:alert(1)', false],
    ['', false],
    ['x'.repeat(500), false],
    [`CVE-${'1'.repeat(500)}`, false],
  ])('links the flaw %s: %s', (id, isLinked) => {
    const text = renderComment(makeBlockingReport({advisory: {id, ids: [id]}}));
    expect(text.includes(`](https://osv.dev/vulnerability/${id})`)).toBe(isLinked);
    expect(text.includes('osv.dev')).toBe(isLinked);
  });
});

it('the summary tells in full what does not block', () => {
  const summary = renderSummary(report);
  expect(summary.match(/\| Package \| Severity \| Flaw \|/g)).toHaveLength(3);
  expect(summary).toContain('<sub><code>express@&#8203;4.17.1</code> › <code>body-parser@&#8203;1.19.0</code> ›');
  expect(summary).toContain('| Package with a denied licence | Replace the package, or talk to whoever');
});
