import {describe, expect, it} from 'vitest';
import {describeConfigChanges} from '../../src/config/config-changes.ts';
import type {ConfigFile} from '../../src/config/schema.ts';
import {makeConfig} from '../support/findings.ts';

const waiver = {rule: 'r', reason: 'why', owner: 'me', expires: '2026-07-01'};

describe('describeConfigChanges', () => {
  const rows: readonly [ConfigFile, ConfigFile, string, boolean][] = [
    [{}, {'fail-on': 'critical'}, 'changes fail-on from high to critical', true],
    [{}, {'fail-on': 'never'}, 'changes fail-on from high to never', true],
    [{}, {'fail-on': 'low'}, 'changes fail-on from high to low', false],
    [{}, {scanners: ['iac']}, 'removes scanner secrets', true],
    [{scanners: ['iac']}, {}, 'adds scanner secrets', false],
    [{thresholds: {high: 0}}, {thresholds: {high: 3}}, 'changes threshold high from 0 to 3', true],
    [{thresholds: {high: 3}}, {thresholds: {high: 0}}, 'changes threshold high from 3 to 0', false],
    [{thresholds: {'secrets.any': 0}}, {}, 'removes threshold secrets.any: 0', true],
    [{}, {thresholds: {any: 0}}, 'adds threshold any: 0', false],
    [{}, {'on-scanner-error': 'warn'}, 'changes on-scanner-error from fail to warn', true],
    [{}, {'inline-suppressions': 'always'}, 'changes inline-suppressions from base to always', true],
    [{}, {'inline-suppressions': 'never'}, 'changes inline-suppressions from base to never', false],
    [{}, {paths: {exclude: ['services/**']}}, 'adds excluded path services/**', true],
    [{paths: {exclude: ['docs/**']}}, {}, 'removes excluded path docs/**', false],
    [{}, {paths: {include: ['docs/**']}}, 'adds included path docs/**', true],
    [{}, {rules: {r: 'off'}}, 'changes rule r from default to off', true],
    [{rules: {r: 'off'}}, {}, 'changes rule r from off to default', false],
    [{}, {waivers: [waiver]}, 'adds waiver of r everywhere until 2026-07-01 (owner me)', true],
    [{waivers: [waiver]}, {}, 'removes waiver of r everywhere until 2026-07-01 (owner me)', false],
    [
      {},
      {waivers: [{...waiver, package: 'pkg:npm/a'}]},
      'adds waiver of r for pkg:npm/a everywhere until 2026-07-01 (owner me)',
      true,
    ],
    [{}, {dependencies: {advisories: 'embedded'}}, 'changes dependencies.advisories from auto to embedded', true],
    [{}, {dependencies: {advisories: 'api'}}, 'changes dependencies.advisories from auto to api', false],
    [
      {dependencies: {'max-advisory-age-days': 7}},
      {},
      'changes dependencies.max-advisory-age-days from 7 to no limit',
      true,
    ],
    [
      {},
      {dependencies: {'max-advisory-age-days': 7}},
      'changes dependencies.max-advisory-age-days from no limit to 7',
      false,
    ],
    [{}, {dependencies: {'ignore-scopes': ['test']}}, 'adds ignored scope test', true],
    [{dependencies: {'ignore-scopes': ['test']}}, {}, 'removes ignored scope test', false],
    [{}, {dependencies: {'only-fixed': true}}, 'changes dependencies.only-fixed from false to true', true],
    [{dependencies: {'only-fixed': true}}, {}, 'changes dependencies.only-fixed from true to false', false],
    [
      {dependencies: {'newly-disclosed': 'block'}},
      {},
      'changes dependencies.newly-disclosed from block to report',
      true,
    ],
    [
      {},
      {dependencies: {'newly-disclosed': 'block'}},
      'changes dependencies.newly-disclosed from report to block',
      false,
    ],
    [{dependencies: {deny: {packages: ['pkg:npm/a']}}}, {}, 'removes denied package pkg:npm/a', true],
    [{}, {dependencies: {deny: {packages: ['pkg:npm/a']}}}, 'adds denied package pkg:npm/a', false],
    [{dependencies: {deny: {licenses: ['GPL*']}}}, {}, 'removes denied licence GPL*', true],
    [{thresholds: {'dependencies.production.high': 0}}, {}, 'removes threshold dependencies.production.high: 0', true],
    [{}, {limits: {'max-files': 1}}, 'changes max-files from 250000 to 1', true],
  ];

  it.each(rows)('%j → %j', (base, head, text, weakens) => {
    expect(describeConfigChanges(makeConfig(base), makeConfig(head))).toEqual([{text, weakens}]);
  });

  it('equal configs have no changes', () => {
    expect(describeConfigChanges(makeConfig({'fail-on': 'low'}), makeConfig({'fail-on': 'low'}))).toEqual([]);
  });
});
