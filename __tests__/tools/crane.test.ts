/** Images beside a registry and archives of another make: what crane serves and writes is what we read. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Image} from '../../scanners/embedded/images/image.ts';
import {openLayerStore} from '../../scanners/embedded/images/layers/layer-store.ts';
import {readImage} from '../../scanners/embedded/images/read-image.ts';
import {pullImage} from '../../scanners/embedded/images/sources/registry-image.ts';
import {CRANE, installGoTool} from '../../scripts/tools/go-tool.ts';
import {openRegistries} from '../../src/platform/registry.ts';
import {writeLayout} from '../support/images/image.ts';
import {AMD64, openFile, TEXT} from '../support/images/open.ts';
import {catalogImage} from '../support/images/shop.ts';
import {tar} from '../support/images/tar.ts';

let crane: string;
let folder: string;
let registry: ChildProcess;
let host: string;

const run = (...args: readonly string[]) =>
  execFileSync(crane, [...args, '--insecure'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();

beforeAll(async () => {
  const tool = installGoTool(CRANE);
  if ('missing' in tool) throw new Error(tool.missing);
  crane = tool.file;
  folder = await mkdtemp(join(tmpdir(), 'crane-'));
  host = `127.0.0.1:${await freePort()}`;
  registry = spawn(crane, ['registry', 'serve', '--address', host], {stdio: 'ignore'});
  await answering();
  await writeLayout(join(folder, 'layout'), [await catalogImage('catalog')]);
  run('push', join(folder, 'layout'), `${host}/shop/catalog:1`);
});

afterAll(async () => {
  registry.kill();
  await rm(folder, {recursive: true});
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function answering(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('the registry does not answer');
}

async function pull(reference: string): Promise<Image> {
  const {signal} = new AbortController();
  const registries = openRegistries({
    environment: {},
    credentials: 'none',
    mirrors: {},
    references: [reference],
    privateFolder: undefined,
    signal,
  });
  try {
    const store = openLayerStore({analyzers: [TEXT], maxEntries: 10_000, memory: undefined, signal});
    return await readImage(await pullImage(reference, registries.pull, AMD64), store);
  } finally {
    await registries.close();
  }
}

const seen = ({files, config, history}: Image) => ({
  files: files.facts(TEXT).map(({file, facts}) => [file.path, file.layer, file.mode, facts]),
  config: {...config, labels: [...config.labels]},
  history,
});

describe('an image in a registry of another make', () => {
  it('is pulled as it was pushed', async () => {
    const image = await pull(`${host}/shop/catalog:1`);
    expect(image.digest).toBe(run('digest', `${host}/shop/catalog:1`));
    expect(image.files.find('srv/app/main.py')?.mode).toBe(0o666);
    expect(image.files.find('srv/agent/settings.ini')).toBeUndefined();
  });

  it.each(['tarball', 'legacy', 'oci'])('is the same as its %s', async (format) => {
    const path = join(folder, format);
    run('pull', '--format', format, `${host}/shop/catalog:1`, path);
    const [image, ...others] = await openFile(path);
    expect(others).toEqual([]);
    expect(image === undefined ? undefined : seen(image)).toEqual(seen(await pull(`${host}/shop/catalog:1`)));
  });

  it('with a layer that crane has put upon it has that layer on top', async () => {
    await writeFile(join(folder, 'more.tar'), await tar({'srv/.wh.app': '', 'srv/new': 'x'}));
    run('append', '-b', `${host}/shop/catalog:1`, '-f', join(folder, 'more.tar'), '-t', `${host}/shop/catalog:2`);
    const image = await pull(`${host}/shop/catalog:2`);
    expect(image.files.find('srv/app/main.py')).toBeUndefined();
    expect(image.files.find('srv/new')?.layer).toBe(image.layers.length - 1);
  });

  it('has the files that crane exports', async () => {
    const exported = join(folder, 'exported.tar');
    run('export', `${host}/shop/catalog:1`, exported);
    const names = execFileSync('tar', ['-tf', exported], {encoding: 'utf8'}).trim().split('\n');
    const image = await pull(`${host}/shop/catalog:1`);
    const files = [...image.files.entries()].filter(({kind}) => kind === 'file').map(({path}) => path);
    expect(files.length).toBeGreaterThan(5);
    expect(names.filter((name) => !name.endsWith('/')).sort()).toEqual(files.sort());
  });

  it('that is not there is told so', async () => {
    await expect(pull(`${host}/shop/none:1`)).rejects.toThrow('has no shop/none:1');
  });
});
