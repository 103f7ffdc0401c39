import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {ConfigError} from '../../src/config/config.ts';
import {ACTION_INPUTS, ACTION_OUTPUTS, type InputName} from '../../src/config/inputs.ts';
import {parseActionInputs} from '../../src/config/parse-inputs.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const withInputs = (given: Partial<Record<InputName, string>>) =>
  parseActionInputs((name) => given[name] ?? ACTION_INPUTS[name].default);

describe('action.yml, the code and the README speak of the same inputs and outputs', () => {
  const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const names = Object.keys(ACTION_INPUTS);

  it('action.yml has exactly these inputs with these defaults', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(
      Object.fromEntries(Object.entries(metadata.inputs).map(([name, input]) => [name, Object(input).default])),
    ).toEqual(Object.fromEntries(Object.entries(ACTION_INPUTS).map(([name, input]) => [name, input.default])));
  });

  it('action.yml has exactly these outputs and runs the built entry on Node 24', () => {
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(ACTION_OUTPUTS));
    expect(metadata.runs).toEqual({using: 'node24', main: 'dist/action/index.js'});
  });

  it.each([...names, ...Object.keys(ACTION_OUTPUTS)])('the README has a row for %s', (name) => {
    expect(readme).toContain(`| \`${name}\` |`);
  });
});

describe('parseActionInputs', () => {
  it('leaves the policy to the config file where inputs are at their defaults', () => {
    expect(withInputs({}).policy).toEqual({
      scanners: undefined,
      failOn: undefined,
      thresholds: [],
      onScannerError: undefined,
      timeoutMinutes: undefined,
      advisories: undefined,
    });
  });

  it('reads what is given', () => {
    const inputs = withInputs({
      'fail-on': 'low',
      thresholds: 'critical: 0\n# soon\n\nsecrets.any: 1\nimages.test.low: 2',
      scanners: 'iac, secrets',
      cache: 'false',
      'dependency-snapshot': 'True',
      'max-annotations': '5',
    });
    expect(inputs.policy).toMatchObject({failOn: 'low', scanners: ['iac', 'secrets']});
    expect(inputs.policy.thresholds).toEqual([
      {key: 'critical', category: undefined, scope: undefined, severity: 'critical', max: 0},
      {key: 'secrets.any', category: 'secrets', scope: undefined, severity: 'any', max: 1},
      {key: 'images.test.low', category: 'images', scope: 'test', severity: 'low', max: 2},
    ]);
    expect(inputs).toMatchObject({cache: false, dependencySnapshot: true, maxAnnotations: 5});
  });

  it.each([
    [
      'fail-on',
      'hgih',
      'fail-on: "hgih" is not one of info, low, medium, high, critical, never — did you mean "high"?',
    ],
    ['comment', 'sometimes', 'comment: "sometimes" is not one of auto, always, never'],
    ['upload-sarif', 'yes', 'upload-sarif: "yes" is not one of auto, true, false'],
    ['cache', '1', 'cache: "1" is not one of true, false'],
    ['max-annotations', '-1', 'max-annotations: "-1" is not a whole number from 0 to 10000'],
    ['timeout-minutes', '1e9', 'timeout-minutes: "1e9" is not a whole number from 1 to 360'],
    [
      'thresholds',
      'high 3',
      'threshold "high 3" is not of the form `severity: number`; write for example `iac.high: 5`',
    ],
    [
      'thresholds',
      'hihg: 3',
      'threshold "hihg": "hihg" is not a severity (info, low, medium, high, critical, any) — did you mean "high"?',
    ],
    [
      'thresholds',
      'secret.any: 3',
      'threshold "secret.any": "secret" is not a category (secrets, iac, sast, dependencies, images, workflows, api) — did you mean "secrets"?',
    ],
    [
      'thresholds',
      'dependencies.prod.high: 0',
      'threshold "dependencies.prod.high": "prod" is not a scope (production, optional, development, test)',
    ],
    [
      'thresholds',
      'dependencies.developement.any: 0',
      'threshold "dependencies.developement.any": "developement" is not a scope (production, optional, development, test) — did you mean "development"?',
    ],
    [
      'thresholds',
      'iac.production.high: 0',
      'threshold "iac.production.high": "production" is too much; only dependencies and images have scopes',
    ],
    [
      'thresholds',
      'dependencies.production.direct.high: 0',
      'threshold "dependencies.production.direct.high": "production.direct" is not a scope (production, optional, development, test)',
    ],
    ['scanners', ' , ', 'scanners: no scanner is named; write `embedded` or names separated by commas'],
  ] as const)('%s: %s is refused with its fix', (name, value, message) => {
    expect(() => withInputs({[name]: value})).toThrow(new ConfigError(message));
  });

  it.each([
    ['auto', undefined],
    ['embedded', {kind: 'source', source: 'embedded'}],
    ['api', {kind: 'source', source: 'api'}],
    ['../osv', {kind: 'folder', path: '../osv'}],
  ])('advisories %s', (value, expected) => {
    expect(withInputs({advisories: value}).policy.advisories).toEqual(expected);
  });
});
