import {describe, expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {parseConfigFile} from '../../src/config/parse-config-file.ts';

const parse = (text: string | Uint8Array) =>
  parseConfigFile('.secure-pipeline.yml', typeof text === 'string' ? new TextEncoder().encode(text) : text);

function errorOf(text: string | Uint8Array): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no error';
}

const waiver = (line: string) =>
  `waivers:\n  - rule: x\n    reason: r\n    owner: o\n    expires: 2026-07-01\n    ${line}\n`;

describe('valid configs', () => {
  it.each([
    ['an empty file', '', {}],
    ['only comments', '# nothing yet\n', {}],
    ['a byte order mark', '\u{feff}fail-on: low\n', {'fail-on': 'low'}],
    ['CRLF line ends', 'fail-on: low\r\nscanners: [iac]\r\n', {'fail-on': 'low', scanners: ['iac']}],
    ['thresholds', 'thresholds: {secrets.any: 0}', {thresholds: {'secrets.any': 0}}],
    ['rule settings', 'rules:\n  a: off\n  b: low\n', {rules: {a: 'off', b: 'low'}}],
  ])('%s', (_, text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('invalid configs name position, key, value and fix', () => {
  it.each([
    [
      'a misspelt key',
      'fail-onn: high',
      '.secure-pipeline.yml:1:1: "fail-onn" is not a known key — did you mean "fail-on"?',
    ],
    ['an unknown key far from all', 'zzzzzzzz: 1', '.secure-pipeline.yml:1:1: "zzzzzzzz" is not a known key'],
    [
      'a misspelt value',
      '\nfail-on: hgih',
      '.secure-pipeline.yml:2:1: fail-on: "hgih" is not one of info, low, medium, high, critical, never — did you mean "high"?',
    ],
    [
      'a misspelt nested key',
      'paths:\n  exlude: [a]',
      '.secure-pipeline.yml:2:3: "paths.exlude" is not a known key — did you mean "exclude"?',
    ],
    [
      'a misspelt limit',
      'limits: {max-filez: 1}',
      '.secure-pipeline.yml:1:10: "limits.max-filez" is not a known key — did you mean "max-files"?',
    ],
    ['text for a list', 'scanners: iac', '.secure-pipeline.yml:1:1: scanners: "iac" is not a list'],
    ['an empty list of scanners', 'scanners: []', '.secure-pipeline.yml:1:1: scanners: [] is empty'],
    ['a negative threshold', 'thresholds: {high: -1}', '.secure-pipeline.yml:1:14: thresholds.high: -1 is less than 0'],
    ['text for a number', 'max-waiver-days: many', '.secure-pipeline.yml:1:1: max-waiver-days: "many" is not a number'],
    [
      'too little memory',
      'limits: {worker-memory-mb: 1}',
      '.secure-pipeline.yml:1:10: limits.worker-memory-mb: 1 is less than 64',
    ],
    [
      'too much time',
      'limits: {timeout-minutes: 9999}',
      '.secure-pipeline.yml:1:10: limits.timeout-minutes: 9999 is more than 360',
    ],
    [
      'a rule setting that is neither off nor a severity',
      'rules: {a: of}',
      '.secure-pipeline.yml:1:9: rules.a: "of" is not "off" or a severity (info, low, medium, high, critical)',
    ],
    [
      'a waiver without reason',
      'waivers: [{rule: x, owner: o, expires: 2026-07-01}]',
      '.secure-pipeline.yml:1:11: waivers.0.reason: is missing',
    ],
    [
      'a waiver with an empty reason',
      'waivers: [{rule: x, reason: " ", owner: o, expires: 2026-07-01}]',
      '.secure-pipeline.yml:1:21: waivers.0.reason: "" is empty',
    ],
    [
      'a waiver with a day that is none',
      'waivers: [{rule: x, reason: r, owner: o, expires: 2026-02-30}]',
      '.secure-pipeline.yml:1:42: waivers.0.expires: "2026-02-30" is not a date; write YYYY-MM-DD, in quotes or without',
    ],
    [
      'a waiver with an unknown key',
      waiver('until: 1'),
      '.secure-pipeline.yml:6:5: "waivers.0.until" is not a known key',
    ],
    [
      'a misspelt key about dependencies',
      'dependencies:\n  only-fix: true',
      '.secure-pipeline.yml:2:3: "dependencies.only-fix" is not a known key — did you mean "only-fixed"?',
    ],
    [
      'a misspelt key of what is denied',
      'dependencies: {deny: {package: []}}',
      '.secure-pipeline.yml:1:23: "dependencies.deny.package" is not a known key — did you mean "packages"?',
    ],
    [
      'a scope that cannot be ignored',
      'dependencies:\n  ignore-scopes: [test, production]',
      '.secure-pipeline.yml:2:25: dependencies.ignore-scopes.1: "production" is not one of optional, development, test',
    ],
    [
      'a package that is not a package URL',
      'dependencies: {deny: {packages: [lodash]}}',
      '.secure-pipeline.yml:1:34: dependencies.deny.packages.0: "lodash" is not a package URL; write for example pkg:npm/event-stream or pkg:npm/@evil/*',
    ],
    [
      'a licence that is no id',
      'dependencies: {deny: {licenses: ["GNU GPL"]}}',
      '.secure-pipeline.yml:1:34: dependencies.deny.licenses.0: "GNU GPL" is not an SPDX licence id; write for example AGPL-3.0-only or AGPL-3.0*',
    ],
    [
      'a folder of advisories, which only a flag can name',
      'dependencies: {advisories: ./osv}',
      '.secure-pipeline.yml:1:16: dependencies.advisories: "./osv" is not one of auto, embedded, api',
    ],
    [
      'no age at all',
      'dependencies: {max-advisory-age-days: 0}',
      '.secure-pipeline.yml:1:16: dependencies.max-advisory-age-days: 0 is less than 0',
    ],
    [
      'a word for a switch',
      'dependencies: {only-fixed: maybe}',
      '.secure-pipeline.yml:1:16: dependencies.only-fixed: "maybe" is not true or false',
    ],
    [
      'a waiver for a package that is not a package URL',
      waiver('package: lodash'),
      '.secure-pipeline.yml:6:5: waivers.0.package: "lodash" is not a package URL; write for example pkg:npm/event-stream or pkg:npm/@evil/*',
    ],
    [
      'a key given twice',
      'fail-on: high\nfail-on: low',
      '.secure-pipeline.yml:2:1: "fail-on" is given twice; remove one',
    ],
    [
      'an alias',
      'paths: {include: &a [x], exclude: *a}',
      '.secure-pipeline.yml:1:35: aliases (`*name`) are not supported; write the value out',
    ],
    ['a list at the top', '[1]', '.secure-pipeline.yml:1:1: the config must be a mapping of keys to values'],
    [
      'not YAML',
      'a: [',
      '.secure-pipeline.yml:1:5: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a tab', '\tfail-on: high', '.secure-pipeline.yml:1:1: not valid YAML: Tabs are not allowed as indentation'],
    ['deep nesting', '['.repeat(20_000), '.secure-pipeline.yml: the config is nested too deeply'],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x66, 0xff, 0xfe]),
      '.secure-pipeline.yml: the config is not UTF-8 text; save it as UTF-8',
    ],
    [
      'an enormous file',
      new Uint8Array(600_000).fill(0x20),
      '.secure-pipeline.yml: the config has 600000 bytes; at most 524288 are read',
    ],
  ])('%s', (_, text, message) => {
    expect(errorOf(text)).toBe(message);
  });

  it('tells every error of a file, up to ten', () => {
    const keys = Array.from({length: 25}, (_, index) => `zz${index}: 1`).join('\n');
    const lines = errorOf(keys).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('… and 15 more');
  });
});
