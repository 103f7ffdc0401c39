/** What `scanners` may say, and what it means. */
import {describe, expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {describeConfigChanges} from '../../src/config/config-changes.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveConfig} from '../../src/config/resolve-config.ts';
import {resolveScanners} from '../../src/config/resolve-scanners.ts';
import {scannerNames} from '../../src/scanners.ts';

const KNOWN = {
  knownScanners: ['iac', 'secrets', 'semgrep', 'trivy'],
  embeddedScanners: ['iac', 'secrets'],
  lockedVersions: new Map([
    ['semgrep', '1.182.0'],
    ['trivy', '0.72.0'],
  ]),
};

describe('scanners that run', () => {
  it.each([
    {asked: ['embedded'], scanners: ['iac', 'secrets'], auto: []},
    {asked: ['trivy@0.72', 'secrets'], scanners: ['secrets', 'trivy'], auto: []},
    {asked: ['trivy@v0.72.0', 'embedded', 'iac'], scanners: ['iac', 'secrets', 'trivy'], auto: []},
    {asked: ['auto'], scanners: ['iac', 'secrets', 'semgrep', 'trivy'], auto: ['semgrep', 'trivy']},
    // Who is named has to run.
    {asked: ['auto', 'trivy@0'], scanners: ['iac', 'secrets', 'semgrep', 'trivy'], auto: ['semgrep']},
  ])('$asked', ({asked, scanners, auto}) => {
    expect(resolveScanners(asked, KNOWN)).toEqual({scanners, autoScanners: auto});
  });

  it.each([
    {asked: 'trivvy', says: 'scanners: "trivvy" is not a scanner (embedded, auto, iac, secrets, semgrep, trivy)'},
    {asked: 'trivvy@1', says: '"trivvy" is not a scanner'},
    {
      asked: 'trivy@0.7',
      says: '"trivy@0.7": this version of secure-pipeline installs trivy 0.72.0 and no other, by its hash; write trivy or trivy@0.72.0',
    },
    {asked: 'trivy@0.72.1', says: 'installs trivy 0.72.0 and no other'},
    {asked: 'trivy@latest', says: 'installs trivy 0.72.0 and no other'},
    {asked: 'trivy@', says: 'installs trivy 0.72.0 and no other'},
    {asked: 'iac@1', says: '"iac@1": iac ships inside, write it without a version'},
    {asked: `x${'y'.repeat(500)}`, says: `"x${'y'.repeat(79)}" is not a scanner`},
  ])('refuses $asked', ({asked, says}) => {
    const resolve = () => resolveScanners([asked], KNOWN);
    expect(resolve).toThrow(ConfigError);
    expect(resolve).toThrow(says);
  });

  it('of this build have one version each, and that may be written', () => {
    const names = scannerNames();
    expect(names.lockedVersions.size).toBeGreaterThan(10);
    const asked = [...names.lockedVersions].map(([name, version]) => `${name}@${version}`);
    expect(resolveScanners(asked, names).scanners).toEqual([...names.lockedVersions.keys()].sort());
  });
});

describe('optional scanners', () => {
  const resolve = (names: readonly string[]) =>
    resolveConfig({
      ...KNOWN,
      file: {'optional-scanners': [...names]},
      filePath: 'c.yml',
      inputs: parsePolicyInputs({}),
      today: '2026-01-01',
    });

  it('are named by the config file, each once', () => {
    expect(resolve(['trivy', 'semgrep', 'trivy']).optionalScanners).toEqual(['semgrep', 'trivy']);
  });

  it('must exist', () => {
    expect(() => resolve(['tirvy'])).toThrow('optional-scanners: "tirvy" is not a scanner');
  });

  it('weaken the policy, which a pull request is told', () => {
    const [change] = describeConfigChanges(resolve([]), resolve(['trivy']));
    expect(change).toMatchObject({weakens: true, text: expect.stringContaining('optional scanner')});
  });
});
