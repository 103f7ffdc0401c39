/** Packages in JUnit. */
import {expect, it} from 'vitest';
import {renderJunit} from '../../../src/report/junit/render-junit.ts';
import {makeBlockingReport, makePackageReport} from '../../support/package-report.ts';

const report = makePackageReport();

it('JUnit names package and flaw, and says how the package came in', () => {
  const xml = renderJunit(report);
  expect(xml).toContain('name="lodash 4.17.20: CVE-2021-23337 at services/web/package-lock.json:1204:5"');
  expect(xml).toContain('medium, newly-disclosed, open: semver');
  expect(renderJunit(makeBlockingReport({component: {path: ['a@1', 'b@2'], direct: false}}))).toContain(
    'Through a@1 → b@2',
  );
});
