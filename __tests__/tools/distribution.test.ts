/** The reference registry with a login, as teams run it: pushed by crane, pulled by us. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {CRANE, DISTRIBUTION, installGoTool} from '../../scripts/tools/go-tool.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {writeLayout} from '../support/images/image.ts';
import {catalogImage} from '../support/images/shop.ts';
import {scanFolder} from '../support/pipeline.ts';

/** Bcrypt of the password, made once: the registry takes no other form. */
const LOGIN = {
  user: 'robot',
  password: 'let-me-in',
  hash: '$2b$05$abcdefghijklmnopqrstuu3Jd./u/rH1RxB6auX5v7gLP6uWhKCgG',
};

let folder: string;
let registry: ChildProcess;
let host: string;

function programOf(tool: Parameters<typeof installGoTool>[0]): string {
  const found = installGoTool(tool);
  if ('missing' in found) throw new Error(found.missing);
  return found.file;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

beforeAll(async () => {
  const [crane, program] = [programOf(CRANE), programOf(DISTRIBUTION)];
  folder = await mkdtemp(join(tmpdir(), 'distribution-'));
  host = `127.0.0.1:${await freePort()}`;
  await writeFile(join(folder, 'htpasswd'), `${LOGIN.user}:${LOGIN.hash}\n`);
  const settings = {
    version: 0.1,
    log: {level: 'error'},
    storage: {filesystem: {rootdirectory: join(folder, 'data')}},
    http: {addr: host},
    auth: {htpasswd: {realm: 'registry', path: join(folder, 'htpasswd')}},
  };
  await writeFile(join(folder, 'registry.yml'), JSON.stringify(settings));
  const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64');
  await writeFile(join(folder, 'config.json'), JSON.stringify({auths: {[host]: {auth}}}));
  registry = spawn(program, ['serve', join(folder, 'registry.yml')], {stdio: 'ignore'});
  for (let tries = 0; (await fetch(`http://${host}/v2/`).catch(() => undefined)) === undefined; tries++) {
    if (tries > 100) throw new Error('the registry does not answer');
    await sleep(100);
  }
  await writeLayout(join(folder, 'layout'), [await catalogImage('catalog')]);
  const env = {...process.env, DOCKER_CONFIG: folder};
  execFileSync(crane, ['push', join(folder, 'layout'), `${host}/shop/catalog:1`, '--insecure'], {env, stdio: 'pipe'});
});

afterAll(async () => {
  registry.kill();
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
