/** Packages in the HTML report. */
import {describe, expect, it} from 'vitest';
import {renderHtml} from '../../../src/report/html/render-html.ts';
import {makeComponents, makePackageReport} from '../../support/package-report.ts';
import {makeManifest, makeOutcome, makeReport} from '../../support/report.ts';

const report = makePackageReport();

describe('HTML', () => {
  const html = renderHtml(report);

  it.each([
    ['the package in the title', '<span class="title">lodash 4.17.20: CVE-2021-23337</span>'],
    ['that a flaw is exploited', '<span class="badge fail">Known exploited</span>'],
    ['that a package is malicious', '<span class="badge fail">Malicious</span>'],
    [
      'how the package came in',
      '<code>express@4.17.1</code> → <code>body-parser@1.19.0</code> → <code>qs@6.7.0</code>',
    ],
    ['where to read on', '<a href="https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm" rel="noreferrer">'],
    ['a filter by scope', '<option value="development">development</option>'],
    [
      'what was disclosed since',
      '<h3 id="section-disclosed">Newly disclosed: published after the base was committed <small>1',
    ],
    ['which packages to change', '<h2 id="packages">Packages to change</h2>'],
    [
      'the packages in use, the worst flaw beside each',
      '<span role="cell">lodash <span class="badge high">High</span></span>',
    ],
  ])('shows %s', (_, markup) => {
    expect(html).toContain(markup);
  });

  it('has no word about packages where there are none', () => {
    expect(renderHtml(makeReport())).not.toMatch(/id="(?:components|packages|scope)"/);
  });

  it('lists packages where nothing was found', () => {
    const outcomes = [makeOutcome({manifest: makeManifest('dependencies'), components: makeComponents(3)})];
    const text = renderHtml(makeReport({outcomes}));
    expect(text.match(/<div role="row"><span role="cell">/g)).toHaveLength(3);
  });

  it('lists 20,000 packages and says how many more there are', () => {
    const outcomes = [makeOutcome({manifest: makeManifest('dependencies'), components: makeComponents(20_500)})];
    const text = renderHtml(makeReport({outcomes}));
    expect(text.match(/<div role="row"><span role="cell">/g)).toHaveLength(20_000);
    expect(text).toContain('The JSON report has 500 more.');
  });
});
