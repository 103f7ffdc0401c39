import {describe, expect, it} from 'vitest';
import {escapeMarkdown, markdownCode, markdownFence, markdownProse} from '../../src/report/escape/markdown.ts';
import {MAX_COMMENT_LENGTH} from '../../src/report/markdown/limits.ts';
import {renderComment} from '../../src/report/markdown/render-comment.ts';
import {renderSummary} from '../../src/report/markdown/render-summary.ts';
import {
  makeErrorReport,
  makeFinding,
  makeHostileReport,
  makeLargeReport,
  makeReport,
  makeShopReport,
} from '../support/report.ts';

const MARKER = '<!-- secure-pipeline -->';
const OPTIONS = {marker: MARKER, reportUrl: 'https://github.com/org/online-shop/actions/runs/1'};

describe('renderComment', () => {
  const text = renderComment(makeShopReport(), OPTIONS);

  it('begins with the marker and says the verdict and why in the first lines', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      MARKER,
      '## ❌ secure-pipeline: 3 new findings block',
      '',
      '- **fail-on high: 3 found, at most 0 allowed**',
      '- **secrets.any: 2 found, at most 0 allowed**',
    ]);
  });

  it.each([
    ['counts', '| **New** | **2** | **1** | – | **1** | – |'],
    ['a link to the line', '/services/payments/src/config.ts#L11)'],
    ['what to do', 'Remove <code>privileged: true</code>'],
    ['what blocks, by service', '### 3 new findings block\n\n#### <code>services/payments</code>'],
    ['what does not block, folded', '<details><summary>Also 1 new finding, within the thresholds</summary>'],
    ['what was there, folded', '<details><summary>1 existing finding, there before this change</summary>'],
    ['what is fixed', '<details><summary>1 finding fixed by this change 🎉</summary>'],
    ['who waived', 'Node debugging, removed with the old cluster (platform-team, until 2027-01-31)'],
    ['a weakened configuration', '### This change weakens the security configuration'],
    ['an expired waiver', 'expired on 2026-01-01'],
    ['notices', '2 uncommitted files were scanned'],
    ['the full report', '[Full report](https://github.com/org/online-shop/actions/runs/1)'],
  ])('shows %s', (_, expected) => {
    expect(text).toContain(expected);
  });

  it('shows what could not be scanned before anything that was found', () => {
    const comment = renderComment(makeErrorReport(), OPTIONS);
    expect(comment).toContain('## ⚠️ secure-pipeline: Could not judge');
    expect(comment.indexOf('huge.js')).toBeLessThan(comment.indexOf('findings block'));
  });

  it('names a scanner that failed even when the verdict is no error', () => {
    const {outcomes} = makeErrorReport();
    expect(renderComment(makeReport({outcomes}), OPTIONS)).toContain('Static analysis: The scanner stopped');
  });

  it('links nothing outside GitHub', () => {
    const local = renderComment(makeShopReport({blobUrl: undefined}));
    expect(local).not.toContain('](https://github.com');
    expect(local.startsWith('## ')).toBe(true);
  });

  it('puts the prefix before linked paths', () => {
    const repository = {...makeReport().repository, prefix: 'apps/shop/'};
    const comment = renderComment(makeReport({repository, findings: [makeFinding()]}), OPTIONS);
    expect(comment).toContain('/apps/shop/services/orders/k8s/deployment.yaml#L21)');
  });

  it('shows what does not block in a line each, unfolded when that is all there is', () => {
    const tolerated = [makeFinding({severity: 'low'}), makeFinding({severity: 'low', fingerprint: 'other'})];
    const comment = renderComment(makeReport({findings: tolerated}), OPTIONS);
    expect(comment).toContain('<details open><summary>2 new findings, within the thresholds</summary>');
    expect(comment.match(/^- 🟡 Low /gmu)).toHaveLength(2);
    expect(comment).not.toContain('What to do');
  });

  it('is the same for another run of the same commit, slower and with a cache', () => {
    const report = makeShopReport();
    const again = report.outcomes.map((outcome) => {
      if (outcome.kind !== 'completed') return outcome;
      return {...outcome, durationMs: outcome.durationMs + 1234, counts: {...outcome.counts, reused: 3}};
    });
    expect(again).not.toEqual(report.outcomes);
    expect(renderComment({...report, outcomes: again}, OPTIONS)).toBe(text);
    expect(renderSummary({...report, outcomes: again})).not.toBe(renderSummary(report));
  });

  it('is short when there is nothing to say', () => {
    expect(renderComment(makeReport(), OPTIONS).length).toBeLessThan(1000);
  });

  it.each([1, 100, 300, 1000, 25_000])('shows whole findings of %i and counts the others', (count) => {
    const comment = renderComment(makeLargeReport(count), OPTIONS);
    const shown = comment.match(/^- (?:🟣|🔴|🟠|🟡|🔵)/gmu)?.length ?? 0;
    const hidden = Array.from(comment.matchAll(/^\*\*([\d,]+) more not shown here\*\*/gm), ([, number = '']) =>
      Number(number.replaceAll(',', '')),
    );
    expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
    expect(shown + hidden.reduce((sum, number) => sum + number, 0)).toBe(count);
    expect(comment.match(/<details( open)?>/g)).toHaveLength(comment.match(/<\/details>/g)?.length ?? 0);
  });

  it.each([4_000, 10_000])('stays within a smaller limit of %i', (maxLength) => {
    expect(renderComment(makeLargeReport(500), {...OPTIONS, maxLength}).length).toBeLessThanOrEqual(maxLength);
  });

  it.each(['x'.repeat(4000), '&'.repeat(4000), '😀`'.repeat(2000)])('stays within the limit for long texts', (long) => {
    expect(renderComment(makeHostileReport(long), OPTIONS).length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
  });
});

describe('renderSummary', () => {
  it('shows the code with the line pointed at', () => {
    expect(renderSummary(makeShopReport())).toContain(
      [
        '  ```text',
        '     9 | export const config = {',
        "    10 |   region: 'eu-west-1',",
        "  > 11 |   accessKey: '••••••••',",
      ].join('\n'),
    );
  });

  it('stays below one MiB', () => {
    const bytes = Buffer.byteLength(renderSummary(makeLargeReport(25_000)));
    expect(bytes).toBeLessThan(1024 * 1024);
    expect(bytes).toBeGreaterThan(200_000);
  });
});

describe('escaping', () => {
  it.each([
    ['emphasis', '**a** _b_ ~c~', '&#42;&#42;a&#42;&#42; &#95;b&#95; &#126;c&#126;'],
    ['a link', '[a](javascript:x)', '&#91;a&#93;(javascript:x)'],
    ['HTML', '<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['a comment', '<!-- x', '&#60;!-- x'],
    ['a table', 'a|b', 'a&#124;b'],
    ['a mention', '@everyone', '@&#8203;everyone'],
    ['a mail address', 'a@b.example', 'a@&#8203;b.example'],
    ['an issue', 'o/r#12', 'o/r#&#8203;12'],
    ['an issue in words', 'GH-12', 'GH-&#8203;12'],
    ['a URL', 'https://a.example', 'https:&#8203;//a.example'],
    ['a URL without scheme', 'www.a.example', 'www&#8203;.a.example'],
    ['a picture', ':boom:', '&#58;&#8203;boom:'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['a heading', '# a', '&#35; a'],
    ['a list', '1. a', '&#49;. a'],
    ['a quote', '> a', '&#62; a'],
    ['line ends', 'a\n\n# b', 'a # b'],
    ['a direction override', 'a\u202eb', 'a&#92;u{202e}b'],
  ])('takes %s apart', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('keeps backticks from ending code', () => {
    expect(markdownCode('a`b</code>')).toBe('<code>a&#96;b&#60;/code&#62;</code>');
  });

  it('shows code in prose as code, and a lone backtick as itself', () => {
    expect(markdownProse('Use `a*b`, not `c')).toBe('Use <code>a&#42;b</code>, not &#96;c');
  });

  it('fences with more backticks than the code has', () => {
    expect(markdownFence(['````', 'a'])).toBe('`````\n````\na\n`````');
  });
});
