/**
 * The action as a process reads an image of the example from a registry that asks for a login. A pull request adds one
 * instruction to its Dockerfile; only what that instruction brought into the image is new.
 */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {readShopFile, shopFiles} from '../../scripts/example/online-shop.ts';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {serveRegistry} from '../support/images/registry.ts';
import {catalogImage} from '../support/images/shop.ts';
import {checkOutPullRequest} from './checkout.ts';
import {pullRequestEvent} from './events.ts';
import {runAction} from './run-action.ts';

const DOCKERFILE = 'services/catalog/Dockerfile';
const ADDED = 'RUN curl -fsSL https://downloads.online-shop.example/install-agent.sh | sh\n';
const LOGIN = {user: 'robot', password: 'let-me-in'};

async function readShop(): Promise<Record<string, string>> {
  const paths = await shopFiles();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readShopFile(path, {planted: false})] as const)),
  );
}

async function loggedIn(host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-config-'));
  const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64');
  await writeFile(join(folder, 'config.json'), JSON.stringify({auths: {[host]: {auth}}}));
  return folder;
}

it('traces what an image has to the line of the Dockerfile that the pull request adds', async () => {
  const base = await readShop();
  const dockerfile = base[DOCKERFILE] ?? '';
  expect(dockerfile).toContain(ADDED);
  base[DOCKERFILE] = dockerfile.replace(ADDED, '');

  await using github = await startFakeGitHub();
  await using registry = await serveRegistry({login: LOGIN});
  const reference = registry.push('shop/catalog', '1.0', await catalogImage('catalog'));
  await using checkout = await checkOutPullRequest({base, head: {[DOCKERFILE]: dockerfile}});
  const config = await loggedIn(registry.host);
  const temporary = await mkdtemp(join(tmpdir(), 'images-tmp-'));
  try {
    const run = await runAction({
      github,
      workspace: checkout.path,
      ...pullRequestEvent(checkout),
      inputs: {scanners: 'images', images: reference, 'registry-credentials': 'docker-config', advisories: 'embedded'},
      env: {DOCKER_CONFIG: config, TMPDIR: temporary},
    });

    expect(run.exitCode, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({verdict: 'fail', high: '1', critical: '0', 'new-findings': '1'});
    expect(Number(run.outputs.findings)).toBeGreaterThan(10);
    const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`file=${DOCKERFILE},line=8`);
    expect(errors[0]).toContain('image-secret-in-deleted-file');
    const report = await readFile(join(checkout.path, run.outputs['json-file'] ?? ''), 'utf8');
    expect(report).toContain('vulnerable-image-package');
    expect(report).not.toContain('QYLPMN5HHHFPZAM2');
    expect(run.stdout + report).not.toContain(LOGIN.password);
  } finally {
    await rm(config, {recursive: true});
  }
  // Nothing of the image stays on the machine.
  expect((await readdir(temporary)).filter((name) => name.startsWith('secure-pipeline-images-'))).toEqual([]);
  await rm(temporary, {recursive: true});
});

it('fails by name when a named image cannot be read', async () => {
  await using github = await startFakeGitHub();
  await using registry = await serveRegistry({login: LOGIN});
  const reference = registry.push('shop/catalog', '1.0', await catalogImage('catalog'));
  await using checkout = await checkOutPullRequest({base: {'README.md': 'a'}, head: {'README.md': 'b'}});
  const run = await runAction({
    github,
    workspace: checkout.path,
    ...pullRequestEvent(checkout),
    inputs: {scanners: 'images', images: reference, advisories: 'embedded'},
  });

  expect(run.exitCode, run.stderr).toBe(2);
  expect(run.outputs.verdict).toBe('error');
  expect(run.stdout).toContain('lets nobody read shop/catalog without a login');
});
