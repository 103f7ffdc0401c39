/** Packages on the terminal. */
import {describe, expect, it} from 'vitest';
import {renderTerminal} from '../../../src/report/terminal/render-terminal.ts';
import {makeBlockingReport, makeLargePackageReport, makePackageReport} from '../../support/package-report.ts';

const report = makePackageReport();
const WIDE = {color: false, width: 300} as const;

describe('the terminal', () => {
  const text = renderTerminal(report, {color: false, width: 100});

  it('shows package, flaws, way and fix together', () => {
    expect(text).toContain(
      [
        '  HIGH  qs 6.7.0  vulnerable-dependency',
        '  services/web/package-lock.json:2210',
        '    CVE-2022-24999 high, CVSS 7.5, published 2022-11-26',
        '    Through express@4.17.1 → body-parser@1.19.0 → qs@6.7.0',
        '    Fix: Update express from 4.17.1 to 4.17.3.',
        '',
      ].join('\n'),
    );
  });

  it('puts all flaws of a package below it, and lists what was disclosed since', () => {
    expect(text.match(/^ {2}\w+ {2}lodash 4\.17\.20/gm)).toHaveLength(1);
    expect(text).toContain(
      '    CVE-2021-23337 high, CVSS 7.2, published 2021-02-15\n    CVE-2020-28500 medium, CVSS 5.3',
    );
    expect(text).toMatch(
      /^Newly disclosed: published after the base was committed ─+\n\n {2}medium {4}semver 5\.7\.1/m,
    );
    expect(text).toMatch(/^ {2}newly disclosed +– +– +1/m);
  });

  it('shortens the way and the list of flaws, and says so', () => {
    const path = Array.from({length: 30}, (_, index) => `p${index}@1`);
    const many = makeLargePackageReport(1, 40);
    expect(renderTerminal(many, WIDE)).toContain('… and 30 more');
    expect(renderTerminal(makeBlockingReport({component: {path, direct: false}}), WIDE)).toContain(
      'Through p0@1 → p1@1 → p2@1 → p3@1 → … → p26@1 → p27@1 → p28@1 → p29@1',
    );
  });
});
