/** The way out of a flaw, in the same words in every report. */
import {describe, expect, it} from 'vitest';
import {renderHtml} from '../../../src/report/html/render-html.ts';
import {renderJunit} from '../../../src/report/junit/render-junit.ts';
import {renderTerminal} from '../../../src/report/terminal/render-terminal.ts';
import {LICENSE_RULE, makeBlockingReport, type PackageParts, SECOND_FLAW} from '../../support/package-report.ts';

const WIDE = {color: false, width: 300} as const;

describe('what to do', () => {
  const transitive = {name: 'qs', version: '6.7.0', direct: false, path: ['express@4.17.1', 'qs@6.7.0']} as const;
  const rows: readonly [string, PackageParts, string][] = [
    ['a direct dependency', {}, 'Update to 4.17.21.'],
    ['a direct dependency that nothing is known about how to change', {without: ['upgrade']}, 'Update to 4.17.21.'],
    [
      'ranges that allow the fix',
      {component: {upgrade: {name: 'lodash', from: '4.17.20', to: '4.17.21', kind: 'update-lockfile'}}},
      'Write the lockfile anew: its ranges allow lodash 4.17.21.',
    ],
    [
      'a direct dependency with a version that helps',
      {component: {...transitive, upgrade: {name: 'express', from: '4.17.1', to: '4.17.3', kind: 'change-manifest'}}},
      'Update express from 4.17.1 to 4.17.3.',
    ],
    [
      'a direct dependency of which no version is known to help',
      {
        component: {
          ...transitive,
          fixedVersion: '6.7.3',
          upgrade: {name: 'express', from: '4.17.1', kind: 'change-manifest'},
        },
      },
      'Update express from 4.17.1 until it brings qs 6.7.3.',
    ],
    [
      'a package of which nobody says who needs it',
      {component: {...transitive, fixedVersion: '6.7.3'}, without: ['upgrade']},
      'Bring in qs 6.7.3; what asks for it is not known.',
    ],
    ['a flaw without a fix', {without: ['upgrade', 'fixedVersion']}, 'No fixed version is known.'],
    [
      'malware, whatever version is said to be clean',
      {advisory: {malicious: true}},
      'Remove it and whatever brings it in, and replace every secret that a machine which installed it could read.',
    ],
    [
      'a licence that is denied',
      {advisory: null, finding: {rule: LICENSE_RULE}},
      'Replace the package, or talk to whoever wrote the policy.',
    ],
  ];

  it.each(rows)('about %s', (_, parts, words) => {
    expect(renderTerminal(makeBlockingReport(parts), {color: false, width: 300})).toContain(`Fix: ${words}`);
    expect(renderHtml(makeBlockingReport(parts))).toContain(`<strong>What to do:</strong> ${words}`);
    expect(renderJunit(makeBlockingReport(parts))).toContain(`What to do: ${words}`);
  });

  it('is said once for flaws that one change of a direct dependency gets rid of', () => {
    const upgrade = {name: 'express', from: '4.17.1', kind: 'change-manifest'} as const;
    const fixedIn = (fixedVersion: string) => ({component: {...transitive, upgrade, fixedVersion}});
    const text = renderTerminal(makeBlockingReport(fixedIn('6.7.3'), {...SECOND_FLAW, ...fixedIn('6.7.4')}), WIDE);

    expect(text.match(/Fix:/g)).toHaveLength(1);
    expect(text).toContain('Update express from 4.17.1 until it brings qs with all fixes (6.7.3, 6.7.4).');
  });
});
