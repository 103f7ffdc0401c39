/** Packages in annotations. */
import {describe, expect, it} from 'vitest';
import {renderWorkflowCommands} from '../../../src/report/annotations/render-workflow-commands.ts';
import {selectAnnotations} from '../../../src/report/annotations/select-annotations.ts';
import {
  makeBlockingReport,
  makePackageFinding,
  makePackageReport,
  type PackageParts,
  SECOND_FLAW,
} from '../../support/package-report.ts';

const report = makePackageReport();

describe('annotations', () => {
  it('say package, flaw and fix in one line', () => {
    const [annotation] = selectAnnotations(makeBlockingReport({}), {max: 10}).annotations;
    expect(annotation).toMatchObject({
      title: 'high: lodash 4.17.20: CVE-2021-23337',
      message: 'lodash 4.17.20 has CVE-2021-23337: update to 4.17.21',
    });
  });

  it('are one for all flaws of a package at a line, each with its fix', () => {
    const other: PackageParts = {...SECOND_FLAW, component: {fixedVersion: '4.17.22'}, without: ['upgrade']};
    const both = selectAnnotations(makeBlockingReport({}, SECOND_FLAW), {max: 10}).annotations;
    const differing = selectAnnotations(makeBlockingReport({}, other), {max: 10}).annotations;

    expect(both.map(({title, message}) => [title, message])).toEqual([
      ['high: lodash 4.17.20: 2 flaws', 'lodash 4.17.20 has CVE-2021-23337, CVE-2020-28500: update to 4.17.21'],
    ]);
    expect(differing.map(({message}) => message)).toEqual([
      'lodash 4.17.20 has CVE-2021-23337: update to 4.17.21; has CVE-2020-28500: update to 4.17.22',
    ]);
  });

  it('of malware say so', () => {
    const [annotation] = selectAnnotations(makeBlockingReport({advisory: {malicious: true}}), {max: 1}).annotations;
    expect(annotation?.message).toMatch(/^lodash 4\.17\.20 is malicious \(CVE-2021-23337\): remove it/);
  });

  it('leave out what was disclosed since, unless it blocks', () => {
    const disclosed = makePackageFinding({finding: {status: 'newly-disclosed'}});
    const select = (blocking: readonly string[]) =>
      selectAnnotations(makePackageReport({findings: [disclosed], blocking: new Set(blocking)}), {max: 10});
    expect(select([]).annotations).toHaveLength(0);
    expect(select([disclosed.fingerprint]).annotations).toHaveLength(1);
  });

  it('are one line each as workflow commands', () => {
    const commands = renderWorkflowCommands(selectAnnotations(report, {max: 50}));
    expect(commands.trimEnd().split('\n')).toHaveLength(5);
  });
});
