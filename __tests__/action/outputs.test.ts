import {expect, it} from 'vitest';
import {makeOutputs} from '../../src/action/outputs.ts';
import {makePackageReport} from '../support/package-report.ts';

it('counts open findings by what they are compared with the base; severities of new ones only', () => {
  const outputs = makeOutputs(makePackageReport(), {sarif: 'a.sarif', json: 'a.json', html: 'a.html'}, undefined);

  expect(outputs).toMatchObject({
    verdict: 'fail',
    findings: '8',
    'new-findings': '6',
    'newly-disclosed': '1',
    critical: '2',
    high: '2',
    medium: '2',
    low: '0',
  });
});
