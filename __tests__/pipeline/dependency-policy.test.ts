/** The policy about dependencies comes from the base: what a pull request proposes is told and does not judge it. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {Report} from '../../src/report/report.ts';
import {zip} from '../advisories/zip.ts';
import {packageLock} from '../scanners/embedded/dependencies/scan-files.ts';
import {makeRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

/** A flaw of every version of a package, of high severity. Commits of test repositories are of 2026-01-01. */
const advisory = (id: string, name: string, published: string) => ({
  name: `${id}.json`,
  text: JSON.stringify({
    id,
    aliases: [`CVE-2026-${name.length}`],
    published: `${published}T00:00:00Z`,
    modified: `${published}T00:00:00Z`,
    severity: [{type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H'}],
    affected: [{package: {ecosystem: 'npm', name}, ranges: [{type: 'SEMVER', events: [{introduced: '0'}]}]}],
  }),
});

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'advisories-'));
  await mkdir(join(folder, 'npm'));
  const advisories = [
    advisory('GHSA-2222-2222-2222', 'known', '2025-06-01'),
    advisory('GHSA-3333-3333-3333', 'disclosed', '2026-02-01'),
    advisory('GHSA-4444-4444-4444', 'added', '2025-06-01'),
  ];
  await writeFile(join(folder, 'npm', 'all.zip'), zip(advisories));
});
afterAll(() => rm(folder, {recursive: true}));

const lock = (...names: readonly string[]) =>
  packageLock(
    Object.fromEntries(names.map((name) => [name, '1.0.0'])),
    Object.fromEntries(names.map((name) => [name, {version: '1.0.0'}])),
  );

interface PullRequest {
  /** Config of the base and of the pull request. */
  readonly base: string;
  readonly head?: string;
  /** Packages of the pull request besides those of the base. */
  readonly added?: readonly string[];
}

async function judge({base, head = base, added = []}: PullRequest): Promise<Report> {
  const before = {'package-lock.json': lock('known', 'disclosed'), '.secure-pipeline.yml': base};
  await using repository = await makeRepository({files: before});
  await repository.git('checkout', '--quiet', '-b', 'topic');
  await repository.write('package-lock.json', lock('known', 'disclosed', ...added));
  await repository.write('.secure-pipeline.yml', head);
  await repository.commit();
  const policy = parsePolicyInputs({scanners: 'dependencies', advisories: folder});
  return await scanFolder(repository.path, 'main', {policy});
}

const NONE = '# no policy yet\n';
const BLOCK = 'dependencies: {newly-disclosed: block}\n';
const DENY = "dependencies: {deny: {packages: ['pkg:npm/harmless']}}\n";
const LENIENT = 'thresholds: {dependencies.production.any: 5}\n';
const WAIVER = 'waivers: [{rule: cve-2026-5, package: "pkg:npm/add*", reason: r, owner: o, expires: 2026-07-01}]\n';

it('a flaw that became known after the base is a class of its own', async () => {
  const {findings, repository, verdict} = await judge({base: NONE});

  expect(repository.comparison).toMatchObject({day: '2026-01-01'});
  expect(findings.map(({advisory: about, status}) => `${about?.id} ${status}`)).toEqual([
    'GHSA-3333-3333-3333 newly-disclosed',
    'GHSA-2222-2222-2222 existing',
  ]);
  expect(verdict.kind).toBe('pass');
});

it.each<{what: string; request: PullRequest; verdict: 'pass' | 'fail'; weakens?: string}>([
  {what: 'newly disclosed flaws block where the base says so', request: {base: BLOCK}, verdict: 'fail'},
  {
    what: 'a pull request cannot let newly disclosed flaws pass for itself',
    request: {base: BLOCK, head: NONE},
    verdict: 'fail',
    weakens: 'changes dependencies.newly-disclosed from block to report',
  },
  {what: 'a flaw that is brought in blocks', request: {base: NONE, added: ['added']}, verdict: 'fail'},
  {what: 'a threshold of the base by scope lets it pass', request: {base: LENIENT, added: ['added']}, verdict: 'pass'},
  {
    what: 'a threshold of the pull request does not',
    request: {base: NONE, head: LENIENT, added: ['added']},
    verdict: 'fail',
    weakens: 'adds threshold dependencies.production.any: 5',
  },
  {
    what: 'a waiver of the base by an id of the flaw lets it pass',
    request: {base: WAIVER, added: ['added']},
    verdict: 'pass',
  },
  {
    what: 'a waiver of the pull request does not',
    request: {base: NONE, head: WAIVER, added: ['added']},
    verdict: 'fail',
    weakens: 'adds waiver of cve-2026-5 for pkg:npm/add* everywhere until 2026-07-01 (owner o)',
  },
  {what: 'a package that nobody denies passes', request: {base: NONE, added: ['harmless']}, verdict: 'pass'},
  {what: 'a package that the base denies blocks', request: {base: DENY, added: ['harmless']}, verdict: 'fail'},
  {
    what: 'it blocks also when the pull request allows it',
    request: {base: DENY, head: NONE, added: ['harmless']},
    verdict: 'fail',
    weakens: 'removes denied package pkg:npm/harmless',
  },
])('$what', async ({request, verdict, weakens}) => {
  const report = await judge(request);

  expect(report.verdict.kind).toBe(verdict);
  expect(report.config.changes.filter((change) => change.weakens).map(({text}) => text)).toEqual(
    weakens === undefined ? [] : [weakens],
  );
});
