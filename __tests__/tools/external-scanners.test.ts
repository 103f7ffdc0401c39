/** Every external scanner, installed by our own installer and run in the box over the example system. */
import {describe, expect, it} from 'vitest';
import {loadExternalScanners} from '../../src/scanners.ts';
import {cli, SHOP, scan} from './external/run-cli.ts';

/** With fewer a run of the tests proves too little. */
const LEAST_TOOLS = 5;

const names = (await loadExternalScanners()).map(({manifest}) => manifest.name);
const {stdout, stderr} = await cli(['tools', 'install']);
const installed = names.filter((name) => stdout.includes(`${name}: `));

it(`at least ${LEAST_TOOLS} tools can be had`, () => {
  const missing = names.filter((name) => !installed.includes(name));
  if (missing.length > 0) console.warn(`not to be had here: ${missing.join(', ')}\n${stderr}`);
  expect(installed.length).toBeGreaterThanOrEqual(LEAST_TOOLS);
});

it('what was installed is unchanged', async () => {
  const verified = await cli(['tools', 'verify']);
  expect(installed.filter((name) => !verified.stdout.includes(`${name}: is as it was installed`))).toEqual([]);
});

describe('runs in the box and finds something in the example:', () => {
  it.each(installed)('%s', async (name) => {
    const {scanners, findings} = await scan(SHOP, [name]);
    expect(scanners.find((one) => one.name === name)).toMatchObject({outcome: 'completed'});
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({sources}) => sources).every(({scanner}) => scanner === name)).toBe(true);
  });
});

it('what several scanners see is one finding', async () => {
  const {findings} = await scan(SHOP, ['iac', 'workflows', 'sast', 'secrets', ...installed]);
  const shared = findings.filter(({sources}) => new Set(sources.map(({scanner}) => scanner)).size > 1);
  expect(shared.length).toBeGreaterThan(20);
});
