/** Images of the local engine: a server at a socket that plays it. */
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {openRegistries} from '../../src/platform/registry.ts';
import {end} from '../support/fake-osv/serve.ts';

let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daemon-'));
});

afterEach(async () => {
  if (server !== undefined) await end(server);
  server = undefined;
  await rm(folder, {recursive: true});
});

async function serve(act: (url: string, response: ServerResponse) => void): Promise<string> {
  const path = join(folder, 'docker.sock');
  const created = createServer((request, response) => act(request.url ?? '', response));
  server = created;
  await new Promise<void>((resolve) => created.listen(path, resolve));
  return `unix://${path}`;
}

function registriesAt(host: string, references: readonly string[] = ['docker-daemon:shop/cart:1']) {
  const {signal} = new AbortController();
  return openRegistries({
    environment: {DOCKER_HOST: host},
    credentials: 'none',
    mirrors: {},
    references,
    privateFolder: undefined,
    signal,
  });
}

it('is saved as an archive that is gone after the run', async () => {
  const asked: string[] = [];
  const registries = registriesAt(await serve((url, response) => response.end(`archive${asked.push(url)}`)));
  const answer = await registries.pull({kind: 'daemon', reference: 'shop/cart:1'});
  if (answer.kind !== 'blob') throw new Error('an archive was asked for');
  expect(await readFile(answer.file, 'utf8')).toBe('archive1');
  expect(asked).toEqual(['/images/shop%2Fcart%3A1/get']);
  await registries.close();
  expect(existsSync(answer.file)).toBe(false);
});

it('is never asked for what the user did not name', async () => {
  const registries = registriesAt(await serve((_, response) => response.end()), ['shop/cart:1']);
  await expect(registries.pull({kind: 'daemon', reference: 'shop/cart:1'})).rejects.toThrow('the engine was not named');
  await registries.close();
});

it.each([
  {
    name: 'an image that is not there',
    act: (response: ServerResponse) => response.writeHead(404).end(),
    cause: 'the engine has no image shop/cart:1',
  },
  {
    name: 'an engine in trouble',
    act: (response: ServerResponse) => response.writeHead(500).end(),
    cause: 'the engine answered 500',
  },
  {
    name: 'an engine that breaks off',
    act: (response: ServerResponse) =>
      response.writeHead(200, {'content-length': 9}).write('x', () => response.destroy()),
    cause: 'could not be reached',
  },
])('$name is told so', async ({act, cause}) => {
  const registries = registriesAt(await serve((_, response) => void act(response)));
  await expect(registries.pull({kind: 'daemon', reference: 'shop/cart:1'})).rejects.toThrow(cause);
  await registries.close();
});

it.each(['unix:///nowhere/docker.sock', 'tcp://10.0.0.1:2375'])('no engine at %s is told so', async (host) => {
  const registries = registriesAt(host);
  await expect(registries.pull({kind: 'daemon', reference: 'shop/cart:1'})).rejects.toThrow(
    /could not be reached|names no socket/,
  );
  await registries.close();
});
