import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {renderHtml} from '../../src/report/html/render-html.ts';
import {ruleAnchor} from '../../src/report/html/rules.ts';
import {makeErrorReport, makeFinding, makeLargeReport, makeReport, makeShopReport} from '../support/report.ts';

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The part between the first `open` and the next `close`. */
function between(html: string, open: string, close: string): string {
  const start = html.indexOf(open) + open.length;
  return html.slice(start, html.indexOf(close, start));
}

describe('renderHtml', () => {
  const html = renderHtml(makeShopReport());

  it('allows its own style and script by hash and nothing else', () => {
    const policy = between(html, 'Content-Security-Policy" content="', '"');
    expect(policy).toBe(
      `default-src 'none'; style-src ${sha256(between(html, '<style>', '</style>'))}; ` +
        `script-src ${sha256(between(html, '<script>', '</script>'))}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('loads nothing from anywhere', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\ssrc=|@import|url\(/i);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/i);
  });

  it('shows every finding, blocking ones open', () => {
    expect(html.match(/<details class="finding/g)).toHaveLength(makeShopReport().findings.length);
    expect(html.match(/<details class="finding[^>]* open>/g)).toHaveLength(3);
  });

  it.each([
    ['verdict', '3 new findings block'],
    ['threshold', 'secrets.any: 2 found, at most 0 allowed'],
    ['place', 'services/payments/src/config.ts:11:14'],
    ['link', 'href="https://github.com/org/online-shop/blob/aaaa'],
    ['code with a mark', 'accessKey: <mark>&#39;••••••••&#39;</mark>,'],
    ['remediation', 'Remove <code>privileged: true</code> from'],
    ['waiver', 'Waived until 2027-01-31 by platform-team: Node debugging'],
    ['commit of the history', 'Only in the history, commit ccccccc'],
    ['weakened configuration', '<strong>This change weakens the configuration:</strong> fail-on: high → critical'],
    ['expired waiver', 'expired on 2026-01-01'],
    ['notice', '2 uncommitted files'],
    ['skipped files', '340 vendored'],
    ['help of a rule', 'id="rule-aws-access-key-id"'],
  ])('shows the %s', (_, text) => {
    expect(html).toContain(text);
  });

  it('names why a scanner failed and for which file', () => {
    const text = renderHtml(makeErrorReport());
    expect(text).toContain('Could not judge: not everything was scanned');
    expect(text).toContain('<code>services/web/src/huge.js</code>: took longer than 10 s');
  });

  it('says when nothing was found', () => {
    expect(renderHtml(makeReport())).toContain('Nothing was found.');
  });

  it('offers every service and scanner as a filter, also those without a finding', () => {
    const text = renderHtml(makeReport({findings: [makeFinding()]}));
    expect(text).toContain('<option value="services/web">');
    expect(text).toContain('<option value="secrets">');
  });

  it('offers the topics of the findings as a filter, and says of each finding what it is about', () => {
    const options = between(html, '<option value="">All topics</option>', '</select>');
    const offered = Array.from(options.matchAll(/value="([^"]+)"/g), ([, id]) => id);
    const told = new Set(Array.from(html.matchAll(/ data-topic="([^"]+)"/g), ([, id]) => id));
    expect(offered.length).toBeGreaterThan(1);
    expect(new Set(offered)).toEqual(told);
    expect(options).toContain('<option value="secrets">Secrets</option>');
  });

  it('offers no topics where all findings are about one', () => {
    expect(renderHtml(makeReport({findings: [makeFinding()]}))).not.toContain('All topics');
  });

  it('gives each element that is referred to one id', () => {
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    const references = Array.from(html.matchAll(/(?:href="#|labelledby="|\sfor="|\sform=")([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references).not.toHaveLength(0);
    for (const reference of references) expect(ids).toContain(reference);
  });

  it('makes anchors of any rule id', () => {
    expect(ruleAnchor('a b"<x>é')).toBe('rule-a.20b.22.3cx.3e.e9');
  });

  it('holds 25,000 findings, with code for the first 5,000', () => {
    const text = renderHtml(makeLargeReport(25_000));
    expect(text.match(/<details class="finding/g)).toHaveLength(25_000);
    expect(text.match(/<pre class="frame"/g)).toHaveLength(5_000);
  });
});
