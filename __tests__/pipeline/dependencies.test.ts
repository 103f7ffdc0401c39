/** Pull requests that change lockfiles: exactly what a change brings in and fixes, through the whole pipeline. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {Report} from '../../src/report/report.ts';
import {zip} from '../advisories/zip.ts';
import {packageLock} from '../scanners/embedded/dependencies/scan-files.ts';
import {makeRepository, type TestRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

const HIGH = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H';

/** An OSV document about one range of a package of npm. */
const advisory = (id: string, name: string, events: readonly object[], aliases: readonly string[] = []) => ({
  name: `${id}.json`,
  text: JSON.stringify({
    id,
    aliases,
    published: '2024-01-01T00:00:00Z',
    modified: '2024-01-02T00:00:00Z',
    severity: [{type: 'CVSS_V3', score: HIGH}],
    affected: [{package: {ecosystem: 'npm', name}, ranges: [{type: 'SEMVER', events}]}],
  }),
});

const ADVISORIES = [
  advisory('GHSA-2222-2222-2222', 'parser', [{introduced: '0'}, {fixed: '1.5.0'}]),
  advisory('GHSA-3333-3333-3333', 'parser', [{introduced: '1.5.0'}, {fixed: '2.0.0'}]),
  advisory('GHSA-4444-4444-4444', 'parser', [{introduced: '0'}, {fixed: '3.0.0'}]),
  advisory('GHSA-5555-5555-5555', 'helper', [{introduced: '0'}]),
  // Two advisories of one flaw, of which the second is about later versions only.
  advisory('GHSA-7777-7777-7777', 'twice', [{introduced: '0'}, {fixed: '9.0.0'}], ['CVE-2024-7']),
  advisory('GHSA-6666-6666-6666', 'twice', [{introduced: '2.0.0'}, {fixed: '9.0.0'}], ['CVE-2024-7']),
];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'advisories-'));
  await mkdir(join(folder, 'npm'));
  await writeFile(join(folder, 'npm', 'all.zip'), zip(ADVISORIES));
});
afterAll(() => rm(folder, {recursive: true}));

const lock = (versions: Readonly<Record<string, string>>) =>
  packageLock(versions, Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, {version}])));

const BASE = {'cart/package-lock.json': lock({parser: '1.0.0', twice: '1.0.0'}), 'README.md': '# Shop\n'};

const policy = () => parsePolicyInputs({scanners: 'dependencies', advisories: folder});

async function compare(edit: (repository: TestRepository) => Promise<unknown>): Promise<Report> {
  await using repository = await makeRepository({files: BASE});
  await repository.git('checkout', '--quiet', '-b', 'topic');
  await edit(repository);
  await repository.commit('Change');
  return await scanFolder(repository.path, 'main', {policy: policy()});
}

/** `path package version id` of findings in a state, sorted. */
const those = ({findings}: Report, wanted: string) =>
  findings
    .filter(({status}) => status === wanted)
    .map(({location, component, advisory: about}) =>
      [location.path, `${component?.name}@${component?.version}`, about?.id].join(' '),
    )
    .sort();

describe('a pull request', () => {
  it('that bumps one package reports exactly what the bump brings in and fixes', async () => {
    const report = await compare((repository) =>
      repository.write('cart/package-lock.json', lock({parser: '1.6.0', twice: '1.0.0'})),
    );

    expect(those(report, 'new')).toEqual(['cart/package-lock.json parser@1.6.0 GHSA-3333-3333-3333']);
    expect(those(report, 'fixed')).toEqual(['cart/package-lock.json parser@1.0.0 GHSA-2222-2222-2222']);
    expect(those(report, 'existing')).toEqual([
      'cart/package-lock.json parser@1.6.0 GHSA-4444-4444-4444',
      'cart/package-lock.json twice@1.0.0 GHSA-7777-7777-7777',
    ]);
    expect(report.verdict.kind).toBe('fail');
  });

  it.each<{what: string; edit: (repository: TestRepository) => Promise<unknown>; fresh?: string[]; fixed?: string[]}>([
    {what: 'that changes nothing of it', edit: (repository) => repository.write('README.md', '# Shop 2\n')},
    {
      what: 'that moves a lockfile',
      edit: (repository) => repository.git('mv', 'cart', 'basket'),
    },
    {
      what: 'that moves a lockfile and bumps a package whose flaw stays',
      edit: async (repository) => {
        await repository.remove('cart');
        await repository.write('basket/package-lock.json', lock({parser: '1.1.0', twice: '1.0.0'}));
      },
    },
    {
      what: 'that changes the tool: another lockfile in the same folder',
      edit: async (repository) => {
        await repository.remove('cart/package-lock.json');
        const entries = ['parser', 'twice'].map((name) => `${name}@1.0.0:\n  version "1.0.0"\n`).join('\n');
        await repository.write('cart/yarn.lock', `# yarn lockfile v1\n\n${entries}`);
      },
    },
    {
      what: 'that adds a second lockfile for the same project',
      edit: (repository) =>
        repository.write('cart/yarn.lock', '# yarn lockfile v1\n\nparser@1.0.0:\n  version "1.0.0"\n'),
    },
    {
      what: 'that bumps a package, and another advisory of the same flaw is about the new version as well',
      edit: (repository) => repository.write('cart/package-lock.json', lock({parser: '1.0.0', twice: '2.0.0'})),
    },
    {
      what: 'that adds a service with the same flaws',
      edit: (repository) => repository.write('orders/package-lock.json', lock({parser: '1.0.0'})),
      fresh: [
        'orders/package-lock.json parser@1.0.0 GHSA-2222-2222-2222',
        'orders/package-lock.json parser@1.0.0 GHSA-4444-4444-4444',
      ],
    },
    {
      what: 'that brings in a package with a flaw',
      edit: (repository) =>
        repository.write('cart/package-lock.json', lock({helper: '1.0.0', parser: '1.0.0', twice: '1.0.0'})),
      fresh: ['cart/package-lock.json helper@1.0.0 GHSA-5555-5555-5555'],
    },
    {
      what: 'that upgrades past all flaws',
      edit: (repository) => repository.write('cart/package-lock.json', lock({parser: '3.0.0', twice: '9.0.0'})),
      fixed: [
        'cart/package-lock.json parser@1.0.0 GHSA-2222-2222-2222',
        'cart/package-lock.json parser@1.0.0 GHSA-4444-4444-4444',
        'cart/package-lock.json twice@1.0.0 GHSA-7777-7777-7777',
      ],
    },
  ])('$what', async ({edit, fresh = [], fixed = []}) => {
    const report = await compare(edit);

    expect(those(report, 'new')).toEqual(fresh);
    expect(those(report, 'fixed')).toEqual(fixed);
    expect(report.verdict.kind).toBe(fresh.length > 0 ? 'fail' : 'pass');
  });

  it('that breaks its lockfile does not pass', async () => {
    const report = await compare((repository) =>
      repository.write('cart/package-lock.json', `<<<<<<< HEAD\n${BASE['cart/package-lock.json']}`),
    );

    expect(report.verdict.kind).toBe('error');
    const outcome = report.outcomes.find(({manifest}) => manifest.name === 'dependencies');
    expect(outcome).toMatchObject({
      kind: 'failed',
      failedFiles: [{path: 'cart/package-lock.json', reason: expect.stringContaining('merge conflicts')}],
    });
  });

  it('whose lockfile is over the limit of size does not pass', async () => {
    const padding = {padding: {version: '1.0.0', resolved: 'x'.repeat(6 * 1024 * 1024)}};
    const report = await compare((repository) =>
      repository.write('cart/package-lock.json', packageLock({padding: '1'}, padding)),
    );

    expect(report.verdict.kind).toBe('error');
    const outcome = report.outcomes.find(({manifest}) => manifest.name === 'dependencies');
    expect(outcome).toMatchObject({kind: 'failed', failedFiles: [{path: 'cart/package-lock.json'}]});
  });
});
