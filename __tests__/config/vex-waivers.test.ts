/** VEX files waive flaws of packages, with their justification, and only those of the side that decides. */
import {describe, expect, it} from 'vitest';
import {type Config, ConfigError} from '../../src/config/config.ts';
import {describeConfigChanges} from '../../src/config/config-changes.ts';
import {loadConfig} from '../../src/config/load-config.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';

const PACKAGE = 'pkg:npm/lodash@4.17.15';
const vex = (products: readonly string[], status = 'not_affected') =>
  JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'Acme',
    statements: [{vulnerability: 'CVE-2021-23337', status, products, justification: 'component_not_present'}],
  });

type Side = Readonly<Record<string, string>>;

async function load(sides: {readonly head: Side; readonly base?: Side}, vexFiles = 'vex.json'): Promise<Config> {
  const {config} = await loadConfig({
    configPath: undefined,
    inputs: parsePolicyInputs({vexFiles}),
    side: sides.base === undefined ? 'head' : 'base',
    readAt: async (side, path) => {
      const text = (side === 'base' ? sides.base : sides.head)?.[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    knownScanners: ['iac'],
    embeddedScanners: ['iac'],
    today: '2026-01-01',
  });
  return config;
}

it('a statement is a waiver for the package, by who says so', async () => {
  expect((await load({head: {'vex.json': vex([PACKAGE])}})).waivers).toEqual([
    {
      rule: 'CVE-2021-23337',
      package: PACKAGE,
      paths: [],
      reason: 'VEX: not_affected, component_not_present',
      owner: 'Acme',
      expires: '9999-12-31',
      statedIn: 'vex.json',
    },
  ]);
});

describe('in a pull request', () => {
  it('the base’s file counts, not what the head makes of it', async () => {
    const {waivers} = await load({head: {'vex.json': vex([PACKAGE])}, base: {'vex.json': vex([PACKAGE], 'affected')}});
    expect(waivers).toEqual([]);
  });

  it('a file that the head brings does not count yet, and is no mistake', async () => {
    expect((await load({head: {'vex.json': vex([PACKAGE])}, base: {}})).waivers).toEqual([]);
  });
});

it.each([
  {what: 'that is not there', head: {}, says: 'vex-files: "vex.json": there is no such file in the repository'},
  {what: 'that is none', head: {'vex.json': '{}'}, says: 'neither OpenVEX nor CycloneDX'},
  {
    what: 'with too many statements',
    head: {'vex.json': vex(Array.from({length: 5_001}, (_, index) => `pkg:npm/a@${index}`))},
    says: 'more than 5000 statements',
  },
])('a file $what is refused', async ({head, says}) => {
  await expect(load({head})).rejects.toThrow(ConfigError);
  await expect(load({head})).rejects.toThrow(says);
});

it('a path that leads out of the repository is refused', async () => {
  await expect(load({head: {}}, '../vex.json')).rejects.toThrow('vex-files: "../vex.json" is no file or folder inside');
});

it.each(['pkg:npm/*', 'pkg:npm/%2A', 'pkg:npm/%2a@1'])('a package is no pattern: %s', async (purl) => {
  expect((await load({head: {'vex.json': vex([purl])}})).waivers).toEqual([]);
});

it('a file more weakens the policy; its statements are not told one by one', async () => {
  const [without, withFile] = [await load({head: {}}, ''), await load({head: {'vex.json': vex([PACKAGE])}})];
  expect(describeConfigChanges(without, withFile)).toMatchObject([
    {weakens: true, text: expect.stringContaining('VEX file')},
  ]);
});
