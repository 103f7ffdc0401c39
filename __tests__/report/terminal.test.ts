import {describe, expect, it} from 'vitest';
import {renderTerminal} from '../../src/report/terminal/render-terminal.ts';
import {columnsOf, wrap} from '../../src/report/terminal/width.ts';
import {
  makeErrorReport,
  makeFinding,
  makeHostileReport,
  makeLargeReport,
  makeReport,
  makeShopReport,
} from '../support/report.ts';

const PLAIN = {color: false, width: 80};

describe('renderTerminal', () => {
  const text = renderTerminal(makeShopReport(), PLAIN);

  it('groups by service, the worst first', () => {
    const services = Array.from(text.matchAll(/^(\S.*) ─+$/gm), ([, title]) => title);
    expect(services).toEqual(['services/payments', 'services/web', 'services/orders', 'Fixed', 'Waived']);
  });

  it('points at the code', () => {
    expect(text).toContain(
      [
        "    10 │   region: 'eu-west-1',",
        "  > 11 │   accessKey: '••••••••',",
        '       │              ^^^^^^^^^^',
        '    12 │   retries: 3,',
      ].join('\n'),
    );
  });

  it('ends with the verdict and its reasons', () => {
    expect(
      text
        .trimEnd()
        .split('\n')
        .slice(-3)
        .map((line) => line.trim()),
    ).toEqual([
      'FAIL  3 new findings block',
      'fail-on high: 3 found, at most 0 allowed',
      'secrets.any: 2 found, at most 0 allowed',
    ]);
  });

  it.each([
    ['a pass without findings', makeReport(), 'PASS  No new findings'],
    ['findings within the thresholds', makeReport({findings: [makeFinding()]}), 'PASS  1 new finding, none over'],
    ['a scanner that failed', makeErrorReport(), 'ERROR  Could not judge'],
  ])('says the verdict of %s', (_, report, expected) => {
    expect(renderTerminal(report, PLAIN)).toContain(expected);
  });

  it('does not call findings new in a full scan', () => {
    const repository = {...makeReport().repository, comparison: {kind: 'none', reason: 'no base was given'}} as const;
    const full = renderTerminal(makeReport({repository, findings: [makeFinding()]}), PLAIN);
    expect(full).toContain('PASS  1 finding, none over a threshold');
    expect(full).not.toContain('new');
  });

  it('fits into 80 columns but for what is to be copied whole', () => {
    const wide = text.split('\n').filter((line) => columnsOf(line) > 80);
    expect(wide).toEqual([]);
  });

  it('writes escape sequences only when told to', () => {
    expect(text).not.toContain('\u001b');
    expect(renderTerminal(makeShopReport(), {color: true, width: 80})).toContain('\u001b[31m');
  });

  it('writes no escape sequence but its own', () => {
    const colored = renderTerminal(makeHostileReport('\u001b]0;title\u0007\u009b31m'), {color: true, width: 80});
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character of our own sequences
    expect(colored.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u001b\u0007\u009b]/);
  });

  it('shows 50 findings with code, 150 as lines, and counts the rest', () => {
    const large = renderTerminal(makeLargeReport(25_000), PLAIN);
    expect(large.match(/^ {4}Fix:/gm)).toHaveLength(50);
    expect(large.match(/^ {2}critical {2}Container runs privileged/gm)).toHaveLength(150);
    expect(large).toContain('… and 24,800 more');
  });

  it('stays readable when the terminal says it has no width', () => {
    expect(() => renderTerminal(makeShopReport(), {color: false, width: 0})).not.toThrow();
  });
});

describe('wrap', () => {
  it.each([
    ['words', 'aa bb cc', 5, ['aa bb', 'cc']],
    ['a word that is too long', 'a bbbbbbbb c', 4, ['a', 'bbbbbbbb', 'c']],
    ['wide characters', '日本 日本', 5, ['日本', '日本']],
    ['nothing', '', 5, []],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
