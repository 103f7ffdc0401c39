/** The reference registry with a login, as teams run it: pushed by crane, pulled by us. */
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {CRANE} from '../../scripts/tools/go-tool.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {writeLayout} from '../support/images/image.ts';
import {catalogImage} from '../support/images/shop.ts';
import {scanFolder} from '../support/pipeline.ts';
import {type Distribution, programOf, serveDistribution} from './images/serve-distribution.ts';

/** Bcrypt of the password, made once: the registry takes no other form. */
const LOGIN = {
  user: 'robot',
  password: 'let-me-in',
  hash: '$2b$05$abcdefghijklmnopqrstuu3Jd./u/rH1RxB6auX5v7gLP6uWhKCgG',
};

let folder: string;
let registry: Distribution;
let host: string;

beforeAll(async () => {
  const crane = programOf(CRANE);
  folder = await mkdtemp(join(tmpdir(), 'distribution-'));
  await writeFile(join(folder, 'htpasswd'), `${LOGIN.user}:${LOGIN.hash}\n`);
  registry = await serveDistribution(join(folder, 'registry'), join(folder, 'htpasswd'));
  host = registry.host;
  const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64');
  await writeFile(join(folder, 'config.json'), JSON.stringify({auths: {[host]: {auth}}}));
  await writeLayout(join(folder, 'layout'), [await catalogImage('catalog')]);
  const env = {...process.env, DOCKER_CONFIG: folder};
  execFileSync(crane, ['push', join(folder, 'layout'), `${host}/shop/catalog:1`, '--insecure'], {env, stdio: 'pipe'});
});

afterAll(async () => {
  registry.close();
  await rm(folder, {recursive: true});
});

const scan = (credentials: 'none' | 'docker-config') =>
  scanFolder(join(folder, 'layout'), undefined, {
    policy: parsePolicyInputs({
      scanners: 'images',
      images: `${host}/shop/catalog:1`,
      advisories: 'embedded',
      registryCredentials: credentials,
    }),
    environment: {PATH: process.env.PATH, DOCKER_CONFIG: folder},
    allowFetch: true,
  });

it('is read with the login that docker has', async () => {
  const {findings, outcomes} = await scan('docker-config');
  expect(outcomes.filter(({kind}) => kind === 'failed')).toEqual([]);
  expect(findings.map(({rule}) => rule.id)).toEqual(
    expect.arrayContaining(['image-secret-in-deleted-file', 'vulnerable-image-package']),
  );
});

it('is not read without it', async () => {
  const {verdict, outcomes} = await scan('none');
  expect(verdict.kind).toBe('error');
  expect(JSON.stringify(outcomes)).toContain('lets nobody read shop/catalog without a login');
});
