/** Every external scanner, installed by our own installer and run in the box over the example system. */
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {loadExternalScanners} from '../../src/scanners.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHOP = join(ROOT, 'examples/online-shop');

/** Tools stay between runs of the tests; git ignores the folder. */
const CACHE = join(ROOT, '.tools/cache');
mkdirSync(CACHE, {recursive: true, mode: 0o700});

/** With fewer a run of the tests proves too little. */
const LEAST_TOOLS = 5;

const ENV = {...process.env, XDG_CACHE_HOME: CACHE};
const folder = mkdtempSync(join(tmpdir(), 'external-scanners-'));
afterAll(() => rmSync(folder, {recursive: true}));

const Report = z.object({
  scanners: z.array(z.object({name: z.string(), outcome: z.string()})),
  findings: z.array(
    z.object({ruleId: z.string(), sources: z.array(z.object({scanner: z.string(), ruleId: z.string()}))}),
  ),
});

async function cli(args: readonly string[]): Promise<{readonly stdout: string; readonly stderr: string}> {
  const file = join(ROOT, 'src/cli.ts');
  const run = promisify(execFile)(process.execPath, [file, ...args], {env: ENV, maxBuffer: 64 * 1024 * 1024});
  return run.catch((error: unknown) => {
    const {stdout, stderr} = z.object({stdout: z.string(), stderr: z.string()}).parse(error);
    return {stdout, stderr};
  });
}

async function scan(scanners: readonly string[]) {
  const report = join(folder, `${scanners.join('-')}.json`);
  await cli(['scan', SHOP, '--scanners', scanners.join(','), '--offline', '--no-cache', '--report', `json=${report}`]);
  return Report.parse(JSON.parse(readFileSync(report, 'utf8')));
}

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
    const {scanners, findings} = await scan([name]);
    expect(scanners.find((one) => one.name === name)).toMatchObject({outcome: 'completed'});
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({sources}) => sources).every(({scanner}) => scanner === name)).toBe(true);
  });
});

it('what several scanners see is one finding', async () => {
  const {findings} = await scan(['iac', 'workflows', 'sast', 'secrets', ...installed]);
  const shared = findings.filter(({sources}) => new Set(sources.map(({scanner}) => scanner)).size > 1);
  expect(shared.length).toBeGreaterThan(20);
});
