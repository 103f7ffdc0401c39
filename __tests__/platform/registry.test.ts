/** Pulling from registries: a real server that asks for a login, sends elsewhere, breaks off and lies. */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openRegistries, type Registries, type RegistryOptions} from '../../src/platform/registry.ts';
import type {PullAnswer} from '../../src/scanner.ts';
import {type MadeImage, makeImage} from '../support/images/image.ts';
import {type Behaviour, type Registry, serveRegistry} from '../support/images/registry.ts';

const LIMITS = {answerMs: 2_000, stallMs: 300, pauseUnitMs: 1};
const LOGIN = {user: 'robot', password: 'let-me-in'};

let folder: string;
let image: MadeImage;
let open: Registries[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'));
  image = await makeImage({
    steps: [{files: {a: 'x'.repeat(5000), b: String(Math.PI)}, createdBy: 'COPY . .'}],
    packing: 'none',
  });
});

afterEach(async () => {
  await Promise.all(open.map((registries) => registries.close()));
  open = [];
  await rm(folder, {recursive: true});
});

function registriesOf(reference: string, options: Partial<RegistryOptions> = {}): Registries {
  const registries = openRegistries({
    environment: {DOCKER_CONFIG: folder},
    credentials: 'none',
    mirrors: {},
    references: [reference],
    privateFolder: undefined,
    signal: new AbortController().signal,
    limits: LIMITS,
    ...options,
  });
  open.push(registries);
  return registries;
}

const layerOf = (made: MadeImage) => {
  const [layer] = made.layers;
  if (layer === undefined) throw new Error('the image has a layer');
  return layer.stored;
};

async function pullLayer(reference: string, options: Partial<RegistryOptions> = {}): Promise<PullAnswer> {
  const {digest, bytes} = layerOf(image);
  return registriesOf(reference, options).pull({kind: 'blob', reference, digest, sizeBytes: bytes.length});
}

async function bytesOf(answer: PullAnswer): Promise<Buffer> {
  if (answer.kind !== 'blob') throw new Error('a blob was asked for');
  return readFile(answer.file);
}

describe('what a registry has', () => {
  it('is given by tag and by digest, and its bytes are those of the digest', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const registries = registriesOf(reference);
    const byTag = await registries.pull({kind: 'manifest', reference});
    const byDigest = await registries.pull({kind: 'manifest', reference, digest: image.manifest.digest});
    expect(byTag).toEqual(byDigest);
    expect(byTag).toMatchObject({kind: 'manifest', digest: image.manifest.digest, mediaType: image.manifestType});
  });

  it('is pulled once, whoever asks again', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const registries = registriesOf(reference);
    const {digest, bytes} = layerOf(image);
    const request = {kind: 'blob', reference, digest, sizeBytes: bytes.length} as const;
    const [first, second] = await Promise.all([registries.pull(request), registries.pull(request)]);
    expect(first).toEqual(second);
    expect(await bytesOf(first)).toEqual(bytes);
    expect(registry.requests.filter((line) => line.includes('/blobs/'))).toHaveLength(1);
  });

  it('is kept for the next run in a folder of the user, and gone without one', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const {digest, bytes} = layerOf(image);
    const request = {kind: 'blob', reference, digest, sizeBytes: bytes.length} as const;
    for (let run = 0; run < 2; run++) {
      const registries = registriesOf(reference, {privateFolder: join(folder, 'private')});
      await registries.pull(request);
      await registries.close();
    }
    expect(registry.requests.filter((line) => line.includes('/blobs/'))).toHaveLength(1);

    const registries = registriesOf(reference);
    const answer = await registries.pull(request);
    await registries.close();
    expect(answer.kind === 'blob' && existsSync(answer.file)).toBe(false);
  });
});

describe('a login', () => {
  const withConfig = async (host: string) => {
    const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64');
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, 'config.json'), JSON.stringify({auths: {[host]: {auth}}}));
  };

  it.each(['bearer', 'basic'] as const)(
    'by %s comes from the docker configuration, where that is allowed',
    async (scheme) => {
      await using registry = await serveRegistry({login: LOGIN, scheme});
      const reference = registry.push('shop/cart', '1', image);
      await withConfig(registry.host);
      const answer = await pullLayer(reference, {credentials: 'docker-config'});
      expect(await bytesOf(answer)).toEqual(layerOf(image).bytes);
    },
  );

  it('is not used where that is not allowed', async () => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await withConfig(registry.host);
    await expect(pullLayer(reference)).rejects.toThrow(
      `${registry.host} lets nobody read shop/cart without a login (registry-credentials: docker-config`,
    );
    expect(registry.authorizations.filter((value) => value.startsWith('Basic'))).toEqual([]);
  });

  it('of another registry is not used', async () => {
    await using registry = await serveRegistry({login: LOGIN});
    const reference = registry.push('shop/cart', '1', image);
    await withConfig('registry.example');
    await expect(pullLayer(reference, {credentials: 'docker-config'})).rejects.toThrow('without a login');
  });

  it('for everybody is a token without credentials', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/\/blobs\//, [
      (response) =>
        response.writeHead(401, {'www-authenticate': `Bearer realm="http://${registry.host}/token",service="s"`}).end(),
    ]);
    await pullLayer(reference);
    expect(registry.requests).toContain('GET /token?service=s&scope=repository%3Ashop%2Fcart%3Apull');
  });

  it('does not follow a redirect to another host', async () => {
    await using storage = await serveRegistry();
    storage.push('shop/cart', '1', image);
    await using registry = await serveRegistry({login: LOGIN, redirectBlobsTo: `http://${storage.host}`});
    const reference = registry.push('shop/cart', '1', image);
    await withConfig(registry.host);
    const answer = await pullLayer(reference, {credentials: 'docker-config'});
    expect(await bytesOf(answer)).toEqual(layerOf(image).bytes);
    expect(storage.authorizations).toEqual(['']);
  });

  it('is not sent to an address that is asked by http, from a registry that is not', async () => {
    const registries = registriesOf('registry.example/shop:1');
    await using registry = await serveRegistry();
    // The registry was not named by the user: it is asked by https, which this server does not speak.
    await expect(registries.pull({kind: 'manifest', reference: `${registry.host}/shop:1`})).rejects.toThrow(
      'could not be reached',
    );
    expect(registry.requests).toEqual([]);
  });
});

describe('what signs an image', () => {
  const DIGEST = `sha256:${'a'.repeat(64)}`;
  const ask = async (registry: Registry, reference: string) => {
    const answer = await registriesOf(reference).pull({kind: 'attached', reference, digest: image.manifest.digest});
    expect(registry.requests.length).toBeGreaterThan(0);
    return answer;
  };
  const NOT_FOUND: Behaviour = (response) => response.writeHead(404).end();
  const send =
    (text: string): Behaviour =>
    (response) => {
      response.writeHead(200, {'content-type': 'application/vnd.oci.image.index.v1+json'});
      response.end(text);
    };
  const listed = (artifactType: string, annotations?: Record<string, string>) =>
    send(JSON.stringify({manifests: [{digest: DIGEST, artifactType, ...(annotations && {annotations})}]}));
  const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const tagged = {digest: `sha256:${createHash('sha256').update('{}').digest('hex')}`, artifactType: ''};

  /** Asked for in this order: the tags of cosign, the list of referrers, the tag that stands for the list. */
  it.each<{name: string; behaviours: readonly Behaviour[]; manifests: readonly object[]}>([
    {name: 'is not there', behaviours: [], manifests: []},
    {
      name: 'is in the list of referrers',
      behaviours: [NOT_FOUND, NOT_FOUND, listed(BUNDLE)],
      manifests: [{digest: DIGEST, artifactType: BUNDLE, predicateType: ''}],
    },
    {
      name: 'is under the tag that stands for the list',
      behaviours: [NOT_FOUND, NOT_FOUND, NOT_FOUND, listed('application/vnd.cncf.notary.signature')],
      manifests: [{digest: DIGEST, artifactType: 'application/vnd.cncf.notary.signature', predicateType: ''}],
    },
    {
      name: 'is under the tags of cosign',
      behaviours: [send('{}'), send('{}')],
      manifests: [{...tagged, predicateType: ''}],
    },
    {
      name: 'says what it is',
      behaviours: [NOT_FOUND, NOT_FOUND, listed(BUNDLE, {'dev.sigstore.bundle.predicateType': 'https://x'})],
      manifests: [{digest: DIGEST, artifactType: BUNDLE, predicateType: 'https://x'}],
    },
    {
      name: 'is no other thing that lies beside the image',
      behaviours: [NOT_FOUND, NOT_FOUND, listed('application/spdx+json')],
      manifests: [],
    },
  ])('$name', async ({behaviours, manifests}) => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/referrers|sha256-/, behaviours);
    expect(await ask(registry, reference)).toEqual({kind: 'attached', manifests});
  });

  it('is not denied where the list is none', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/referrers/, [send('{"manifests": [{"digest": "../../x"}]}')]);
    await expect(ask(registry, reference)).rejects.toThrow('no list of referrers');
  });

  it('is not denied where the registry cannot be asked', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(
      /./,
      Array.from({length: 9}, () => (response) => response.writeHead(403).end()),
    );
    await expect(ask(registry, reference)).rejects.toThrow('without a login');
  });
});

describe('a registry that', () => {
  it.each([
    {name: 'is overloaded is asked again', status: 503},
    {name: 'limits pulls is asked again', status: 429},
  ])('$name', async ({status}) => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(/\/blobs\//, [
      (response) => response.writeHead(status).end(),
      (response) => response.writeHead(status).end(),
    ]);
    expect(await bytesOf(await pullLayer(reference))).toEqual(layerOf(image).bytes);
  });

  it('limits pulls for good is named with what helps', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(
      /./,
      Array.from({length: 9}, () => (response) => response.writeHead(429).end()),
    );
    await expect(pullLayer(reference)).rejects.toThrow('with a login the limit is higher');
  });

  it('breaks off is asked for the rest alone', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const {bytes} = layerOf(image);
    registry.misbehave(/\/blobs\//, [
      (response) => {
        response.writeHead(200, {'content-length': bytes.length});
        response.write(bytes.subarray(0, 3000), () => setTimeout(() => response.destroy(), 50));
      },
    ]);
    expect(await bytesOf(await pullLayer(reference))).toEqual(bytes);
  });

  it('stalls is left and asked again', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const {bytes} = layerOf(image);
    registry.misbehave(/\/blobs\//, [
      (response) => {
        response.writeHead(200, {'content-length': bytes.length});
        response.write(bytes.subarray(0, 100));
      },
    ]);
    expect(await bytesOf(await pullLayer(reference))).toEqual(bytes);
  });

  it('knows no ranges starts again', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const {bytes} = layerOf(image);
    registry.misbehave(/\/blobs\//, [
      (response) => {
        response.writeHead(200, {'content-length': bytes.length});
        response.write(bytes.subarray(0, 3000), () => setTimeout(() => response.destroy(), 50));
      },
      (response) => response.writeHead(200, {'content-length': bytes.length}).end(bytes),
    ]);
    expect(await bytesOf(await pullLayer(reference))).toEqual(bytes);
  });

  it.each<{name: string; send: Buffer; cause: string}>([
    {name: 'sends other bytes', send: Buffer.alloc(10, 'z'), cause: 'has other content than its digest says'},
    {name: 'sends more than it says', send: Buffer.alloc(20_000), cause: 'is larger than its manifest says'},
  ])('$name is refused', async ({send, cause}) => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(
      /\/blobs\//,
      Array.from({length: 9}, () => (response) => response.end(send)),
    );
    const {digest} = layerOf(image);
    await expect(registriesOf(reference).pull({kind: 'blob', reference, digest, sizeBytes: 10})).rejects.toThrow(cause);
  });

  it.each<{name: string; status: number; headers: Record<string, string>; body: string; cause: string}>([
    {name: 'has no such image', status: 404, headers: {}, body: '', cause: 'has no shop/cart:1'},
    {
      name: 'answers with a page',
      status: 200,
      headers: {'content-type': 'text/html'},
      body: '<p>',
      cause: 'answered with text/html, which is no image',
    },
    {
      name: 'redirects for ever',
      status: 302,
      headers: {location: '/again'},
      body: '',
      cause: 'redirects more than 5 times',
    },
    {
      name: 'redirects to a file',
      status: 302,
      headers: {location: 'file:///etc/passwd'},
      body: '',
      cause: 'redirects to an address that is not safe',
    },
    {
      name: 'asks for a login by an unsafe way',
      status: 401,
      headers: {'www-authenticate': 'Bearer realm="ftp://login.example/token"'},
      body: '',
      cause: 'asks for a login at an address that is not safe',
    },
    {
      name: 'has manifests of 9 MB',
      status: 200,
      headers: {'content-type': 'application/vnd.oci.image.manifest.v1+json'},
      body: 'x'.repeat(9 * 1024 * 1024),
      cause: 'it answered with more than 8388608 bytes',
    },
  ])('$name is told so', async ({status, headers, body, cause}) => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(
      /./,
      Array.from({length: 9}, () => (response) => response.writeHead(status, headers).end(body)),
    );
    await expect(registriesOf(reference).pull({kind: 'manifest', reference})).rejects.toThrow(cause);
  });

  it('gives another manifest than the digest asks for is refused', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    const digest = `sha256:${'0'.repeat(64)}`;
    registry.misbehave(/manifests/, [
      (response) => response.writeHead(200, {'content-type': image.manifestType}).end(image.manifest.bytes),
    ]);
    await expect(registriesOf(reference).pull({kind: 'manifest', reference, digest})).rejects.toThrow(
      'has other content',
    );
  });

  it.each(['', 'UPPER/case:1', 'a@sha256:xyz', 'host/../etc:1', 'http://'])(
    'is never asked for %j',
    async (reference) => {
      await expect(registriesOf('x').pull({kind: 'manifest', reference})).rejects.toThrow(
        'is no reference of an image',
      );
    },
  );

  it('is stopped with the run', async () => {
    await using registry = await serveRegistry();
    const reference = registry.push('shop/cart', '1', image);
    registry.misbehave(
      /./,
      Array.from({length: 9}, () => () => {}),
    );
    const stop = new AbortController();
    const pulling = registriesOf(reference, {signal: stop.signal}).pull({kind: 'manifest', reference});
    stop.abort(new Error('enough'));
    await expect(pulling).rejects.toThrow('enough');
  });
});
