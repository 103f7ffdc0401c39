/** The reference registry with a login, as teams run it: pushed by crane, pulled by us. */
import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {CRANE} from '../../scripts/tools/go-tool.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {dockerArchive, makeImage, writeLayout} from '../support/images/image.ts';
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
let crane: string;

function push(layout: string, reference: string): void {
  const env = {...process.env, DOCKER_CONFIG: folder};
  execFileSync(crane, ['push', layout, reference, '--insecure'], {env, stdio: 'pipe'});
}

beforeAll(async () => {
  crane = programOf(CRANE);
  folder = await mkdtemp(join(tmpdir(), 'distribution-'));
  await writeFile(join(folder, 'htpasswd'), `${LOGIN.user}:${LOGIN.hash}\n`);
  registry = await serveDistribution(join(folder, 'registry'), join(folder, 'htpasswd'));
  host = registry.host;
  const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64');
  await writeFile(join(folder, 'config.json'), JSON.stringify({auths: {[host]: {auth}}}));
  await writeLayout(join(folder, 'layout'), [await catalogImage('catalog')]);
  push(join(folder, 'layout'), `${host}/shop/catalog:1`);
});

afterAll(async () => {
  registry.close();
  await rm(folder, {recursive: true});
});

it('is asked for newer tags of a base, page by page', async () => {
  const system = (version: string) => ({
    createdBy: `ADD ${version} / # buildkit`,
    files: {
      'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
      'usr/lib/python3/dist-packages/flask-1.dist-info/METADATA': `Metadata-Version: 2.1\nName: Flask\nVersion: ${version}\n\n`,
    },
  });
  for (const [tag, version] of [
    ['3.19', '0.12'],
    ['3.20', '99.0'],
    ['3.20-slim', '98.0'],
  ] as const) {
    await writeLayout(join(folder, tag), [await makeImage({steps: [system(version)]})]);
    push(join(folder, tag), `${host}/shop/base:${tag}`);
  }
  const app = {createdBy: 'COPY app ./app # buildkit', files: {app: '1'}};
  const repository = join(folder, 'repository');
  await mkdir(repository);
  await writeFile(join(repository, 'Dockerfile'), `FROM ${host}/shop/base:3.19\nCOPY app ./app\n`);
  await writeFile(
    join(repository, 'app.tar'),
    await dockerArchive([await makeImage({name: 'app:1', steps: [system('0.12'), app]})]),
  );
  const {findings, outcomes} = await scan('docker-config', {
    folder: repository,
    images: `${host}/shop/base:3.19\n${join(repository, 'app.tar')}`,
  });
  expect(outcomes.filter(({kind}) => kind === 'failed')).toEqual([]);
  const told = findings.filter(({rule}) => rule.id === 'image-newer-base');
  expect(told.map(({message}) => message)).toEqual([
    expect.stringMatching(
      new RegExp(`^${host}/shop/base:3.20 mends (\\d+) of \\1 flaws that ${host}/shop/base:3.19 brings`),
    ),
  ]);
});

const scan = (
  credentials: 'none' | 'docker-config',
  {folder: scanned, images} = {folder: join(folder, 'layout'), images: `${host}/shop/catalog:1`},
) =>
  scanFolder(scanned, undefined, {
    policy: parsePolicyInputs({
      scanners: 'images',
      images,
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
