/** Every external scanner, installed by our own installer and run in the box over the example system. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {loadExternalScanners} from '../../src/scanners.ts';
import {zip} from '../advisories/zip.ts';
import {cli, SHOP, scan} from './external/run-cli.ts';

/** With fewer a run of the tests proves too little. */
const LEAST_TOOLS = 8;

const ABOUT_THE_EXAMPLE = {
  id: 'GHSA-8q59-q68h-6hv4',
  modified: '2024-01-01T00:00:00Z',
  published: '2021-03-25T00:00:00Z',
  aliases: ['CVE-2020-14343'],
  affected: [
    {
      package: {ecosystem: 'PyPI', name: 'pyyaml'},
      ranges: [{type: 'ECOSYSTEM', events: [{introduced: '0'}, {fixed: '5.4'}]}],
    },
  ],
};

/** OSV-Scanner and the embedded scanner look flaws up in the same folder. */
const advisories = mkdtempSync(join(tmpdir(), 'advisories-'));
afterAll(() => rmSync(advisories, {recursive: true}));
writeAdvisories();
const WITH_ADVISORIES = ['--advisories', advisories];

const names = (await loadExternalScanners()).map(({manifest}) => manifest.name);
const {stdout, stderr} = await cli(['tools', 'install']);
const installed = names.filter((name) => stdout.includes(`${name}: `));
/** They need a module, a database or a service besides: see fetching-scanners.test.ts. */
const FETCHING = ['gosec', 'govulncheck', 'grype', 'npm-audit', 'pip-audit', 'schemathesis'];
const runHere = installed.filter((name) => !FETCHING.includes(name));

it(`at least ${LEAST_TOOLS} tools can be had, and run below`, () => {
  const missing = names.filter((name) => !installed.includes(name));
  console.warn(`${installed.length} of ${names.length} tools are here; not to be had: ${missing.join(', ') || 'none'}`);
  if (missing.length > 0) console.warn(stderr);
  expect(runHere.length).toBeGreaterThanOrEqual(LEAST_TOOLS);
});

it('what was installed is unchanged', async () => {
  const verified = await cli(['tools', 'verify']);
  expect(installed.filter((name) => !verified.stdout.includes(`${name}: is as it was installed`))).toEqual([]);
});

describe('runs in the box and finds something in the example:', () => {
  it.each(runHere)('%s', async (name) => {
    const {scanners, findings} = await scan(SHOP, [name], WITH_ADVISORIES);
    expect(scanners.find((one) => one.name === name)).toMatchObject({outcome: 'completed'});
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({sources}) => sources).every(({scanner}) => scanner === name)).toBe(true);
  });
});

it('what several scanners see is one finding', async () => {
  const {findings} = await scan(
    SHOP,
    ['iac', 'workflows', 'sast', 'secrets', 'dependencies', ...runHere],
    WITH_ADVISORIES,
  );
  const shared = findings.filter(({sources}) => new Set(sources.map(({scanner}) => scanner)).size > 1);
  expect(shared.length).toBeGreaterThan(20);
});

it.each([
  {one: 'sast', other: 'semgrep', least: 30},
  {one: 'sast', other: 'bandit', least: 3},
  {one: 'dependencies', other: 'osv-scanner', least: 1},
])('$one and $other see the same: at least $least findings are of both', async ({one, other, least}) => {
  const {findings} = await scan(SHOP, [one, other], WITH_ADVISORIES);
  const shared = findings.filter(({sources}) => new Set(sources.map(({scanner}) => scanner)).size > 1);
  expect(shared.length).toBeGreaterThanOrEqual(least);
});

/** The sample of real advisories, and one about a package of the example. */
function writeAdvisories(): void {
  const sample = z
    .record(z.string(), z.array(z.unknown()))
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/osv-scanner/advisories.json'), 'utf8')));
  for (const [ecosystem, documents] of Object.entries(sample)) {
    const all = ecosystem === 'PyPI' ? [...documents, ABOUT_THE_EXAMPLE] : documents;
    const entries = all.map((document, index) => ({name: `${index}.json`, text: JSON.stringify(document)}));
    mkdirSync(join(advisories, ecosystem));
    writeFileSync(join(advisories, ecosystem, 'all.zip'), zip(entries));
  }
}
