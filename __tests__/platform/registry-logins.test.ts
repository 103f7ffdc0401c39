/** Docker's configuration with helpers, mirrors, and registries that limit pulls: as teams have them. */
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {rateFault} from '../../src/platform/registry/rate-limit.ts';
import {openRegistries, type Registries, type RegistryOptions} from '../../src/platform/registry.ts';
import {type MadeImage, makeImage} from '../support/images/image.ts';
import {type Behaviour, serveRegistry} from '../support/images/registry.ts';

const LIMITS = {answerMs: 5_000, stallMs: 300, pauseUnitMs: 1};
const LOGIN = {user: 'robot', password: 'let-me-in'};

let folder: string;
let image: MadeImage;
let open: Registries[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'logins-'));
  image = await makeImage({steps: [{files: {a: 'a'}, createdBy: 'COPY . .'}]});
});

afterEach(async () => {
  await Promise.all(open.map((registries) => registries.close()));
  open = [];
  await rm(folder, {recursive: true});
});

function ask(reference: string, options: Partial<RegistryOptions> = {}) {
  const registries = openRegistries({
    environment: {DOCKER_CONFIG: folder, PATH: `${folder}:${process.env.PATH}`, GITHUB_TOKEN: 'ours', KEPT: 'theirs'},
    credentials: 'docker-config-and-helpers',
    mirrors: {},
    references: [reference],
    privateFolder: undefined,
    signal: new AbortController().signal,
    limits: LIMITS,
    ...options,
  });
  open.push(registries);
  return registries.pull({kind: 'manifest', reference});
}

const writeConfig = (config: unknown) => writeFile(join(folder, 'config.json'), JSON.stringify(config));

/** A program for /bin/sh that is found in PATH. */
async function writeHelper(name: string, script: string): Promise<void> {
  const file = join(folder, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

const ANSWER = `echo '{"ServerURL":"x","Username":"${LOGIN.user}","Secret":"${LOGIN.password}"}'`;

describe('a credential helper', () => {
  it.each([
    {name: 'of the registry', config: (host: string) => ({credHelpers: {[host]: 'test'}})},
    {name: 'of all registries', config: () => ({credsStore: 'test'})},
    {
      name: 'before the file',
      config: (host: string) => ({credsStore: 'test', auths: {[host]: {auth: 'd3Jvbmc6eA=='}}}),
    },
  ])('$name lets us in', async ({config}) => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await writeConfig(config(registry.host));
    await writeHelper('test', `cat > ${folder}/server; env > ${folder}/env; echo "$@" > ${folder}/args; ${ANSWER}`);
    await expect(ask(reference)).resolves.toMatchObject({digest: image.manifest.digest});
    expect(await readFile(join(folder, 'server'), 'utf8')).toBe(registry.host);
    expect(await readFile(join(folder, 'args'), 'utf8')).toBe('get\n');
    const environment = await readFile(join(folder, 'env'), 'utf8');
    expect(environment).toContain('KEPT=theirs');
    expect(environment).not.toContain('GITHUB_TOKEN');
  });

  it('that knows nothing leaves it to the file', async () => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64');
    await writeConfig({credsStore: 'test', auths: {[registry.host]: {auth}}});
    await writeHelper('test', 'echo "credentials not found in native keychain"; exit 1');
    await expect(ask(reference)).resolves.toMatchObject({digest: image.manifest.digest});
  });

  it('is not run unless that is allowed, and named where it would have helped', async () => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await writeConfig({credsStore: 'test'});
    await writeHelper('test', `touch ${folder}/ran; ${ANSWER}`);
    await expect(ask(reference, {credentials: 'docker-config'})).rejects.toThrow(
      'the credential helper test was not asked; registry-credentials: docker-config-and-helpers lets it run',
    );
    await expect(readFile(join(folder, 'ran'))).rejects.toThrow('ENOENT');
  });

  it.each([
    {name: 'fails', script: 'echo secret-thing; exit 3', says: 'it ended with code 3'},
    {name: 'answers with something else', script: 'echo secret-thing', says: 'something else than credentials'},
    {name: 'prints without end', script: 'yes secret-thing', says: 'it printed too much'},
  ])('that $name is told without what it printed', async ({script, says}) => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await writeConfig({credsStore: 'test'});
    await writeHelper('test', script);
    const failure = await ask(reference).catch(String);
    expect(failure).toContain(says);
    expect(failure).not.toContain('secret-thing');
  });

  it.each(['../evil', 'a b', '-x', '/bin/sh', 'x\u0000'])('by the name %j is none', async (name) => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await writeConfig({credsStore: name});
    await expect(ask(reference)).rejects.toThrow('no name of a credential helper');
  });

  it('that is not there is named', async () => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await writeConfig({credsStore: 'missing'});
    await expect(ask(reference)).rejects.toThrow(
      'docker-credential-missing gave no credentials: there is no such program',
    );
  });
});

describe('a configuration of docker', () => {
  it.each([
    {name: 'that is no JSON', text: '{"auths":'},
    {name: 'that is a list', text: '[]'},
    {name: 'with auths that are none', text: '{"auths": {"a": 1}}'},
  ])('$name is an error that names the file', async ({text}) => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    await writeFile(join(folder, 'config.json'), text);
    await expect(ask(reference, {credentials: 'docker-config'})).rejects.toThrow(
      `${join(folder, 'config.json')} is no configuration of docker`,
    );
    // Whoever asks for no credentials needs no file.
    await expect(ask(reference, {credentials: 'none'})).resolves.toMatchObject({kind: 'manifest'});
  });

  it('that is not there holds none', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    await expect(ask(reference, {credentials: 'docker-config'})).resolves.toMatchObject({kind: 'manifest'});
  });
});

describe('a mirror', () => {
  it('is asked first, without the credentials of the registry', async () => {
    await using mirror = await serveRegistry();
    await using registry = await serveRegistry({login: LOGIN});
    mirror.push('shop/cart', '1', image);
    const reference = registry.push('shop/cart', '1', image);
    await writeConfig({auths: {[registry.host]: {auth: Buffer.from('robot:let-me-in').toString('base64')}}});
    await expect(ask(reference, {mirrors: {[registry.host]: [mirror.host]}})).resolves.toMatchObject({
      kind: 'manifest',
    });
    expect(registry.requests).toEqual([]);
    expect(mirror.authorizations.every((value) => value === '')).toBe(true);
  });

  it.each([
    {name: 'lacks the image', status: undefined},
    {name: 'is broken', status: 500},
  ])('that $name leaves it to the registry', async ({status}) => {
    await using mirror = await serveRegistry();
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    if (status !== undefined) mirror.misbehave(/./, [(response) => response.writeHead(status).end()]);
    const options = {mirrors: {[registry.host]: [mirror.host]}};
    await expect(ask(reference, options)).resolves.toMatchObject({kind: 'manifest'});
    expect(mirror.requests).toHaveLength(1);
  });

  it('that nobody answers for leaves it to the registry', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const options = {mirrors: {[registry.host]: ['127.0.0.1:1']}};
    await expect(ask(reference, options)).resolves.toMatchObject({kind: 'manifest'});
  });

  it('cannot give other bytes for a digest', async () => {
    await using mirror = await serveRegistry();
    await using registry = await serveRegistry();
    const other = await makeImage({steps: [{files: {b: 'b'}, createdBy: 'COPY . .'}]});
    mirror.push('shop/cart', '1', other);
    registry.push('shop/cart', '1', image);
    mirror.misbehave(/manifests/, [
      (response) => response.writeHead(200, {'content-type': other.manifestType}).end(other.manifest.bytes),
    ]);
    const reference = `${registry.host}/shop/cart@${image.manifest.digest}`;
    await expect(ask(reference, {mirrors: {[registry.host]: [mirror.host]}})).rejects.toThrow('other content');
  });
});

describe('a limit of pulls', () => {
  const NOW = Date.parse('2026-01-01T00:00:00Z');

  it.each([
    {
      name: 'without anything',
      headers: {},
      registry: 'ghcr.io',
      says: 'it limits how much may be pulled; with a login',
    },
    {
      name: 'with seconds',
      headers: {'retry-after': '90'},
      registry: 'ghcr.io',
      says: 'may be pulled, and is to be asked again in 90 s;',
    },
    {
      name: 'with a date',
      headers: {'retry-after': 'Thu, 01 Jan 2026 00:30:00 GMT'},
      registry: 'ghcr.io',
      says: 'to be asked again in 30 minutes',
    },
    {
      name: 'of Docker Hub',
      headers: {'ratelimit-limit': '100;w=21600'},
      registry: 'docker.io',
      says: 'it limits pulls to 100 in 6 hours',
    },
    {
      name: 'with nonsense',
      headers: {'retry-after': 'soon', 'ratelimit-limit': 'x'},
      registry: 'a.b',
      says: 'how much',
    },
  ])('$name is explained', ({headers, registry, says}) => {
    const {message} = rateFault(headers, registry, NOW);
    expect(message).toContain(says);
    expect(message.includes('runners share')).toBe(registry === 'docker.io');
  });

  it('for longer than a run waits is not waited for', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/manifests/, [(response) => response.writeHead(429, {'retry-after': '3600'}).end()]);
    await expect(ask(reference, {credentials: 'none'})).rejects.toThrow('asked again in 60 minutes');
    expect(registry.requests).toHaveLength(1);
  });
});

describe('the tags of a repository', () => {
  const tagsOf = (reference: string) => {
    void ask(reference).catch(() => {});
    const registries = open.at(-1);
    if (registries === undefined) throw new Error('a registry was opened');
    return registries.pull({kind: 'tags', reference});
  };
  const page =
    (tags: readonly string[], link?: string): Behaviour =>
    (response) =>
      response.writeHead(200, link === undefined ? {} : {link}).end(JSON.stringify({name: 'shop/cart', tags}));

  it('are listed page by page, and always asked of the same registry', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/tags\/list/, [
      page(['1', '2'], '<https://evil.example/v2/shop/cart/tags/list?last=2&n=2>; rel="next"'),
      page(['3'], '</v2/shop/cart/tags/list?last=3>; rel="next"'),
      page([]),
    ]);
    expect(await tagsOf(reference)).toEqual({kind: 'tags', tags: ['1', '2', '3']});
    expect(registry.requests.filter((request) => request.includes('tags'))).toEqual([
      'GET /v2/shop/cart/tags/list?n=1000',
      'GET /v2/shop/cart/tags/list?n=1000&last=2',
      'GET /v2/shop/cart/tags/list?n=1000&last=3',
    ]);
  });

  it('that lead round and round end', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const round = page(['1'], '<?last=1>; rel="next"');
    registry.misbehave(
      /tags\/list/,
      Array.from({length: 9}, () => round),
    );
    expect(await tagsOf(reference)).toEqual({kind: 'tags', tags: ['1', '1']});
  });

  it('that are none are refused', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/tags\/list/, [(response) => response.writeHead(200).end('{"tags": [1]}')]);
    await expect(tagsOf(reference)).rejects.toThrow('no list of tags');
  });
});

describe('a proxy of the environment', () => {
  it('is asked in place of the registry', async () => {
    await using proxy = await serveRegistry();
    proxy.push('shop/cart', '1', image);
    const environment = {HTTP_PROXY: `http://${proxy.host}`};
    const answer = ask('http://registry.example/shop/cart:1', {environment, credentials: 'none'});
    await expect(answer).resolves.toMatchObject({digest: image.manifest.digest});
    expect(proxy.requests).toEqual(['GET http://registry.example/v2/shop/cart/manifests/1']);
  });

  it('is left out for hosts that NO_PROXY names', async () => {
    await using proxy = await serveRegistry();
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const environment = {HTTP_PROXY: `http://${proxy.host}`, NO_PROXY: '127.0.0.1'};
    await expect(ask(reference, {environment, credentials: 'none'})).resolves.toMatchObject({kind: 'manifest'});
    expect(proxy.requests).toEqual([]);
  });
});
