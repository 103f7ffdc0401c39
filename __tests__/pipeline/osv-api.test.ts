/** Advisories from the OSV API, from the question in the scanner's thread to the report. */
import {afterEach, beforeEach, expect, it} from 'vitest';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import type {Report} from '../../src/report/report.ts';
import {type FakeDocument, fakeOsv} from '../support/fake-osv/fake-osv.ts';
import {type OsvServer, sendJson, serveOsv} from '../support/fake-osv/serve.ts';
import {makeRepository, type TestRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

/** Newer than any index: only the API can know it. */
const NEWEST: FakeDocument = {
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-06-14T08:00:00Z',
  published: '2001-01-01T08:00:00Z',
  severity: [{type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}],
  affected: [
    {
      package: {ecosystem: 'npm', name: 'is-even'},
      ranges: [{type: 'SEMVER', events: [{introduced: '0'}, {fixed: '1.0.1'}]}],
    },
  ],
};

function lockfile(packages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, {version}]);
  return JSON.stringify(
    {name: 'shop', lockfileVersion: 3, packages: {'': {dependencies: packages}, ...Object.fromEntries(entries)}},
    undefined,
    2,
  );
}

let server: OsvServer;
let repository: TestRepository;
beforeEach(async () => {
  server = await serveOsv(fakeOsv([NEWEST]));
  repository = await makeRepository({files: {'package-lock.json': lockfile({'is-even': '1.0.0', lodash: '4.17.20'})}});
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
});

const scan = (base?: string, overrides: Partial<PipelineRequest> = {}) =>
  scanFolder(repository.path, base, {
    allowFetch: true,
    environment: {PATH: process.env.PATH, SECURE_PIPELINE_OSV_API: server.address},
    policy: parsePolicyInputs({scanners: 'dependencies'}),
    ...overrides,
  });
const names = ({findings}: Report) => [...new Set(findings.map(({component}) => component?.name))].sort();

it('what the API knows and the index cannot know yet is found, beside what the index knows', async () => {
  const report = await scan();
  expect(names(report)).toEqual(['is-even', 'lodash']);
  expect(report.notices).toContain('Advisories are what the OSV API knew on 2026-06-15.');
});

it('an offline run sends nothing and says which data it used', async () => {
  const report = await scan(undefined, {allowFetch: false});
  expect(server.requests).toEqual([]);
  expect(names(report)).toEqual(['lodash']);
  expect(report.notices.join(' ')).toMatch(
    /Advisories are from the data that ships with this program: npm \d{4}-\d\d-\d\d\./,
  );
});

it('an API in trouble costs nothing but what only it knows, and the report says so', async () => {
  server.misbehave([sendJson(403, {message: 'no'})], 'forever');
  const report = await scan();
  expect(names(report)).toEqual(['lodash']);
  expect(report.verdict.kind).toBe('fail');
  expect(report.notices.join(' ')).toMatch(
    /did not say which advisories there are for 2 of 2 packages: .*answered 403/,
  );
});

it('without an answer of an API that the policy wants there is no verdict', async () => {
  await repository.write('.secure-pipeline.yml', 'dependencies:\n  advisories: api\n');
  server.misbehave([sendJson(403, {message: 'no'})], 'forever');
  const report = await scan();
  expect(report.verdict.kind).toBe('error');
  const [cause] = report.outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.cause] : []));
  expect(cause).toMatch(
    /^The OSV API did not say which advisories there are for 2 of 2 packages: [\d.:]+: it answered 403/,
  );
});

it('a pull request that adds a package is asked about that package alone on its base, and on nothing twice', async () => {
  await repository.git('branch', 'before');
  await repository.write('package-lock.json', lockfile({'is-even': '1.0.0', lodash: '4.17.20', 'left-pad': '1.3.0'}));
  await repository.commit();
  const report = await scan('before');
  expect(server.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  expect(new Set(server.requests).size).toBe(server.requests.length);
  expect(report.findings.filter(({status}) => status.startsWith('new'))).toEqual([]);
});

it('an API that fails between head and base makes nothing look new', async () => {
  await repository.git('branch', 'before');
  await repository.write('package-lock.json', lockfile({'is-even': '1.0.0'}));
  await repository.commit();
  const answers = fakeOsv([NEWEST]);
  const once = sendJson(
    200,
    answers.answer('/v1/querybatch', {queries: [{package: {ecosystem: 'npm', name: 'is-even'}}]}).body,
  );
  server.misbehave([once, sendJson(200, NEWEST), sendJson(403, {})], 'forever');
  const report = await scan('before');
  expect(report.findings.map(({component, status}) => [component?.name, status])).toContainEqual([
    'is-even',
    'existing',
  ]);
  expect(report.findings.filter(({status}) => status.startsWith('new'))).toEqual([]);
});
