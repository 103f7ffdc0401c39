import {describe, expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {loadConfig} from '../../src/config/load-config.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveConfig} from '../../src/config/resolve-config.ts';
import type {ConfigFile} from '../../src/config/schema.ts';
import type {DependencyOptions} from '../../src/scanner.ts';

const surroundings = {
  knownScanners: ['iac', 'secrets', 'semgrep'],
  embeddedScanners: ['iac', 'secrets'],
  today: '2026-06-15',
};
const resolve = (file: ConfigFile, inputs: Parameters<typeof parsePolicyInputs>[0] = {}) =>
  resolveConfig({...surroundings, file, filePath: 'c.yml', inputs: parsePolicyInputs(inputs)});

describe('resolveConfig', () => {
  it('inputs win over the file, the file over the defaults', () => {
    expect(resolve({}).failOn).toBe('high');
    expect(resolve({'fail-on': 'low'}).failOn).toBe('low');
    expect(resolve({'fail-on': 'low'}, {failOn: 'medium'}).failOn).toBe('medium');
  });

  const dependencyRows: readonly [
    string,
    NonNullable<ConfigFile['dependencies']>,
    Parameters<typeof parsePolicyInputs>[0],
    Partial<DependencyOptions>,
  ][] = [
    [
      'defaults',
      {},
      {},
      {advisories: 'auto', ignoredScopes: [], onlyFixed: false, deniedPackages: [], deniedLicenses: []},
    ],
    [
      'the file',
      {
        advisories: 'api',
        'max-advisory-age-days': 7,
        'ignore-scopes': ['test'],
        'only-fixed': true,
        deny: {packages: ['pkg:npm/a'], licenses: ['GPL*']},
      },
      {},
      {
        advisories: 'api',
        maxAdvisoryAgeDays: 7,
        ignoredScopes: ['test'],
        onlyFixed: true,
        deniedPackages: ['pkg:npm/a'],
        deniedLicenses: ['GPL*'],
      },
    ],
    ['inputs before the file', {advisories: 'api'}, {advisories: 'embedded'}, {advisories: 'embedded'}],
    [
      'a folder beside the word of the file',
      {advisories: 'api'},
      {advisories: '/osv'},
      {advisories: 'api', advisoriesFolder: '/osv'},
    ],
  ];

  it.each(dependencyRows)('policy about dependencies: %s', (_, dependencies, inputs, expected) => {
    expect(resolve({dependencies}, inputs).dependencies).toMatchObject(expected);
  });

  it('a threshold of the inputs takes the place of the same one of the file', () => {
    const {thresholds} = resolve({thresholds: {high: 3, low: 9}}, {thresholds: 'high: 1'});
    expect(thresholds.map(({key, max}) => [key, max])).toEqual([
      ['high', 1],
      ['low', 9],
    ]);
  });

  it.each([
    [{}, ['iac', 'secrets']],
    [{scanners: ['embedded', 'semgrep']}, ['iac', 'secrets', 'semgrep']],
    [{scanners: ['secrets', 'iac', 'secrets']}, ['iac', 'secrets']],
  ])('%j runs %j', (file, scanners) => {
    expect(resolve(file).scanners).toEqual(scanners);
  });

  it.each([
    [
      {scanners: ['secretz']},
      'scanners: "secretz" is not a scanner (embedded, auto, iac, secrets, semgrep) — did you mean "secrets"?',
    ],
    [
      {thresholds: {hihg: 1}},
      'c.yml: threshold "hihg": "hihg" is not a severity (info, low, medium, high, critical, any) — did you mean "high"?',
    ],
    [
      {waivers: [{rule: 'r', reason: 'r', owner: 'o', expires: '2026-12-13'}]},
      'c.yml: waivers.0.expires: 2026-12-13 is more than 180 days away; write 2026-12-12 or earlier, or raise max-waiver-days',
    ],
  ])('%j is refused', (file, message) => {
    expect(() => resolve(file)).toThrow(new ConfigError(message));
  });

  it('a waiver may last as long as the config says', () => {
    expect(
      resolve({'max-waiver-days': 365, waivers: [{rule: 'r', reason: 'r', owner: 'o', expires: '2027-06-15'}]}).waivers,
    ).toHaveLength(1);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(resolve({}))).toBe(true);
  });
});

describe('loadConfig', () => {
  const load = (
    files: Readonly<Record<string, string>>,
    {side = 'base', configPath}: {side?: 'head' | 'base'; configPath?: string} = {},
  ) =>
    loadConfig({
      ...surroundings,
      inputs: parsePolicyInputs({}),
      side,
      configPath,
      readAt: async (at, path) => {
        const text = files[`${at}:${path}`];
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
    });

  it('a pull request is judged by the config of its base, and what it weakens is told', async () => {
    const {config, source, changes} = await load({
      'base:.secure-pipeline.yml': 'fail-on: low',
      'head:.secure-pipeline.yml': 'fail-on: never',
    });

    expect(config.failOn).toBe('low');
    expect(source).toBe('.secure-pipeline.yml of the base');
    expect(changes).toEqual([{text: 'changes fail-on from low to never', weakens: true}]);
  });

  it('a config that the pull request brings does not judge it', async () => {
    const {config, source} = await load({'head:.secure-pipeline.yml': 'fail-on: never'});
    expect([config.failOn, source]).toEqual(['high', 'defaults (no config file in the base)']);
  });

  it('an invalid proposal is told and does not judge', async () => {
    const {changes} = await load({'head:.secure-pipeline.yml': 'fail-onn: never'});
    expect(changes).toEqual([
      {text: expect.stringContaining('proposes a config that is invalid: .secure-pipeline.yml:1:1'), weakens: true},
    ]);
  });

  it('an invalid config that judges is an error', async () => {
    await expect(load({'base:.secure-pipeline.yml': 'fail-onn: never'})).rejects.toThrow(ConfigError);
  });

  it('a named config that does not exist is an error', async () => {
    await expect(load({}, {side: 'head', configPath: 'x.yml'})).rejects.toThrow(
      'config: "x.yml" does not exist in the scanned folder',
    );
  });
});
