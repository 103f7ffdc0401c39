/** Packages in the JSON report. */
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {renderJson} from '../../../src/report/json/render-json.ts';
import {ReportDocument, reportSchemaText} from '../../../src/report/json/schema.ts';
import {makePackageReport} from '../../support/package-report.ts';

const report = makePackageReport();

describe('JSON', () => {
  const validate = new Ajv2020({allErrors: true}).compile(JSON.parse(reportSchemaText()));
  const json: unknown = JSON.parse(renderJson(report));
  const document = ReportDocument.parse(json);

  it('is valid by the published schema', () => {
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has package, flaw and change', () => {
    expect(document.findings.find(({advisory}) => advisory === 'CVE-2022-24999')).toMatchObject({
      component: 'pkg:npm/qs@6.7.0',
      package: {
        name: 'qs',
        version: '6.7.0',
        ecosystem: 'npm',
        scope: 'production',
        direct: false,
        path: ['express@4.17.1', 'body-parser@1.19.0', 'qs@6.7.0'],
        fixedVersion: '6.7.3',
        upgrade: {name: 'express', from: '4.17.1', to: '4.17.3', kind: 'change-manifest'},
      },
      flaw: {ids: ['CVE-2022-24999', 'GHSA-hrpp-h998-j3pp'], published: '2022-11-26', score: 7.5, malicious: false},
    });
  });

  it('lists every package, and counts each finding once', () => {
    expect(document.components).toHaveLength(40);
    expect(document.components[0]).toEqual({
      purl: 'pkg:npm/lodash@4.17.20',
      name: 'lodash',
      version: '4.17.20',
      ecosystem: 'npm',
      scope: 'production',
      direct: true,
      location: {path: 'services/web/package-lock.json', startLine: 10},
    });
    const {total, new: fresh, newlyDisclosed, existing, fixed, waived} = document.summary;
    const groups = [fresh, newlyDisclosed, existing, fixed, waived].flatMap((group) => Object.values(group));
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(newlyDisclosed.medium).toBe(1);
  });
});
