import {describe, expect, it} from 'vitest';
import {isDeniedLicense} from '../../../../scanners/embedded/dependencies/findings/denied-license.ts';
import {ranges} from '../../../advisories/matching/records.ts';
import {packageLock, type ScanOptions, scanFiles, showFindings} from './scan-files.ts';

const WORLD = {
  npm: {
    fixed: [{id: 'GHSA-2222-2222-2222', ranges: ranges('>0<2.0.0')}],
    unfixed: [{id: 'GHSA-3333-3333-3333', ranges: ranges('>0')}],
    evil: [{id: 'MAL-2024-1', ranges: ranges('>0'), malicious: true}],
  },
};

const FILES = {
  'package-lock.json': packageLock(
    {fixed: '1'},
    {
      evil: {version: '1.0.0', license: 'MIT'},
      fixed: {version: '1.0.0', license: 'AGPL-3.0-only'},
      unfixed: {version: '1.0.0', dev: true, license: '(MIT OR AGPL-3.0-only)'},
    },
  ),
};

const rulesAndNames = async (options: ScanOptions) => {
  const {findings} = await scanFiles(FILES, {world: WORLD, ...options});
  return findings.map(({ruleId, component}) => `${ruleId} ${component?.name}`);
};

const ALL = ['malicious-dependency evil', 'vulnerable-dependency fixed', 'vulnerable-dependency unfixed'];

describe('the policy', () => {
  it.each<{what: string; options: ScanOptions; expected: readonly string[]}>([
    {what: 'nothing said: everything is told', options: {}, expected: ALL},
    {what: 'development is not judged', options: {ignoredScopes: ['development']}, expected: ALL.slice(0, 2)},
    {what: 'only what is fixed, and malware', options: {onlyFixed: true}, expected: ALL.slice(0, 2)},
    {
      what: 'a package by its name',
      options: {deniedPackages: ['pkg:npm/fixed']},
      expected: [...ALL, 'denied-dependency fixed'],
    },
    {
      what: 'a package by its version',
      options: {deniedPackages: ['pkg:npm/fixed@2*', 'pkg:npm/evil@1.0.0']},
      expected: [...ALL, 'denied-dependency evil'],
    },
    {
      what: 'packages by a pattern',
      options: {deniedPackages: ['pkg:npm/*fixed']},
      expected: [...ALL, 'denied-dependency fixed', 'denied-dependency unfixed'],
    },
    {
      what: 'a licence, but not where another one can be chosen',
      options: {deniedLicenses: ['AGPL-3.0*']},
      expected: [...ALL, 'denied-license fixed'],
    },
    {
      what: 'a licence of what is not judged',
      options: {deniedLicenses: ['*'], ignoredScopes: ['production', 'development']},
      expected: [],
    },
  ])('$what', async ({options, expected}) => {
    expect(await rulesAndNames(options)).toEqual(expected);
  });

  it('lists what it does not judge', async () => {
    const {components} = await scanFiles(FILES, {world: WORLD, ignoredScopes: ['development']});
    expect(components?.map(({name}) => name)).toEqual(['evil', 'fixed', 'unfixed']);
  });

  it('says where denied licences could not be looked at', async () => {
    const {notices} = await scanFiles({'requirements.txt': 'flask==1.0\n'}, {deniedLicenses: ['GPL*']});
    expect(notices?.join('\n')).toMatch(/no licence for 1 of 1 packages/);
  });

  it('says what was denied and by which words', async () => {
    const options = {deniedPackages: ['pkg:npm/evil'], deniedLicenses: ['AGPL-3.0-only']};
    const {findings} = await scanFiles(FILES, options);
    expect(showFindings(findings)).toEqual([
      expect.stringMatching(/ evil 1\.0\.0 is denied by the policy \(pkg:npm\/evil\)\.$/),
      expect.stringMatching(/ fixed 1\.0\.0 is licensed under AGPL-3\.0-only, which the policy denies\.$/),
    ]);
  });

  it.each([
    {days: 14, failed: []},
    {
      days: 13,
      failed: [
        {
          path: 'package-lock.json',
          reason: expect.stringMatching(/2026-06-01, 14 days old, and max-advisory-age-days is 13/),
        },
      ],
    },
  ])('data of 14 days ago, $days allowed', async ({days, failed}) => {
    const {failedFiles, findings} = await scanFiles(FILES, {world: WORLD, maxAdvisoryAgeDays: days});
    expect(failedFiles).toEqual(failed);
    expect(findings).toHaveLength(3);
  });
});

describe('SPDX expressions', () => {
  it.each([
    ['MIT', false],
    ['GPL-3.0-only', true],
    ['gpl-3.0-ONLY', true],
    ['GPL-3.0-only OR MIT', false],
    ['GPL-3.0-only or mit', false],
    ['GPL-3.0-only AND MIT', true],
    ['MIT AND (Apache-2.0 OR GPL-3.0-only)', false],
    ['MIT OR Apache-2.0 AND GPL-3.0-only', false],
    ['(MIT OR Apache-2.0) AND GPL-3.0-only', true],
    ['GPL-3.0-only OR AGPL-3.0-or-later', true],
    ['GPL-3.0-only WITH Classpath-exception-2.0', true],
    ['MIT OR GPL-3.0-only WITH Classpath-exception-2.0 AND AGPL-3.0-only', false],
    ['GPL-2.0+', false],
    ['AGPL-3.0+', true],
    ['SEE LICENSE IN AGPL-3.0.txt', false],
    ['AGPL-3.0 by us', true],
    ['()', false],
    ['MIT OR', false],
    [`${'('.repeat(400)}AGPL-3.0${')'.repeat(400)}`, true],
    [`${'MIT OR '.repeat(100_000)}AGPL-3.0`, false],
    ['', false],
  ])('%.60s: %s', (expression, denied) => {
    expect(isDeniedLicense(expression, ['GPL-3.0-only', 'AGPL-3.0*'])).toBe(denied);
  });
});
