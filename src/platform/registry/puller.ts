/** Manifests, blobs and what signs images, each request checked before anything is sent. */
import {createHash, randomUUID} from 'node:crypto';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type PullReference, parsePullReference} from '../../formats/oci/pull-reference.ts';
import type {Pull, PullAnswer, PullRequest} from '../../scanner.ts';
import {makePrivateFolder} from '../private-folder.ts';
import type {RegistryOptions} from '../registry.ts';
import {BlobStore} from './blob-store.ts';
import {REGISTRY_LIMITS, RegistryClient} from './client.ts';
import {NO_CREDENTIALS, readDockerCredentials} from './docker-credentials.ts';
import {saveFromDaemon} from './docker-daemon.ts';
import {collect, openAgents} from './exchange.ts';
import {listAttached} from './list-attached.ts';
import {listTags} from './list-tags.ts';
import {RegistryError} from './registry-fault.ts';

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests: 4 MB are usual. */
const MAX_MANIFEST_BYTES = 8 * 1024 * 1024;
const MAX_BLOB_BYTES = 16 * 1024 ** 3;

const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

export async function openPuller(options: RegistryOptions): Promise<{pull: Pull; close: () => Promise<void>}> {
  const {environment, privateFolder, signal, limits} = options;
  const stop = new AbortController();
  const agents = openAgents(environment);
  const either = AbortSignal.any([signal, stop.signal]);
  const mirrorsOf = mirrorsBy(options.mirrors);
  const client = new RegistryClient({
    agents,
    credentials: await credentialsFor(options, either),
    mirrorsOf,
    isPlain: plainRegistries(options),
    limits: {...REGISTRY_LIMITS, ...limits},
    signal: either,
  });
  const place = await blobFolder(privateFolder);
  const fromDaemon = daemonReader({...options, signal: either}, place.folder);
  const store = new BlobStore(place.folder);
  let root: Promise<PullAnswer> | undefined;
  return {
    async pull(request) {
      if (request.kind === 'daemon') return fromDaemon.save(request.reference);
      if (request.kind !== 'trusted-root') return answer(request, client, store);
      root ??= import('./trusted-root.ts').then(({findTrustedRoot}) => findTrustedRoot(options));
      return root;
    },
    async close() {
      stop.abort();
      agents.http.destroy();
      agents.https.destroy();
      await fromDaemon.close();
      if (place.isTemporary) await rm(place.folder, {recursive: true, force: true}).catch(() => {});
      else await store.prune();
    },
  };
}

/** Rejects with a `RegistryError` when the configuration of docker cannot be read. */
async function credentialsFor({credentials, environment}: RegistryOptions, signal: AbortSignal) {
  if (credentials === 'none') return NO_CREDENTIALS;
  return readDockerCredentials({environment, allowHelpers: credentials === 'docker-config-and-helpers', signal});
}

/** The same repository at each mirror of its registry. */
function mirrorsBy(mirrors: RegistryOptions['mirrors']): (reference: PullReference) => readonly PullReference[] {
  return (reference) =>
    (mirrors[reference.registry] ?? []).map((mirror) => ({...reference, registry: hostOf(mirror), scheme: undefined}));
}

function hostOf(mirror: string): string {
  return mirror.replace(/^https?:\/\//, '');
}

/** By http are asked: this machine, and whoever the user names so. What the repository names is asked by https. */
function plainRegistries({references, mirrors}: RegistryOptions): (reference: PullReference) => boolean {
  // Any repository will do: the host is what counts.
  const ofMirrors = Object.values(mirrors).flatMap((hosts) => hosts.map((host) => `${host}/mirror`));
  const named = [...references, ...ofMirrors].flatMap((text) => parsePullReference(text) ?? []);
  const plain = named.filter(
    ({scheme, registry}) => scheme === 'http' || (scheme === undefined && LOOPBACK.test(registry)),
  );
  const registries = new Set(plain.map(({registry}) => registry));
  return ({registry}) => registries.has(registry);
}

async function blobFolder(privateFolder: string | undefined) {
  const folder = privateFolder === undefined ? undefined : join(privateFolder, 'images');
  if (folder !== undefined && makePrivateFolder(folder)) return {folder, isTemporary: false};
  return {folder: await mkdtemp(join(tmpdir(), 'secure-pipeline-images-')), isTemporary: true};
}

/** Only for what the user named: whoever reaches the engine's socket can do anything on the machine. */
function daemonReader({references, environment, signal}: RegistryOptions, folder: string) {
  const files: string[] = [];
  return {
    async save(reference: string): Promise<PullAnswer> {
      if (!references.includes(`docker-daemon:${reference}`)) throw new RegistryError('the engine was not named');
      const file = join(folder, `${randomUUID()}.tar`);
      files.push(file);
      await mkdir(folder, {recursive: true, mode: 0o700});
      await saveFromDaemon({name: reference, file, environment, signal});
      return {kind: 'blob', file};
    },
    /** Its archives are of no use to a later run. */
    async close() {
      for (const file of files) await rm(file, {force: true}).catch(() => {});
    },
  };
}

async function answer(
  request: Exclude<PullRequest, {kind: 'daemon' | 'trusted-root'}>,
  client: RegistryClient,
  store: BlobStore,
): Promise<PullAnswer> {
  const reference = parsePullReference(request.reference);
  if (reference === undefined)
    throw new RegistryError(`${request.reference.slice(0, 200)} is no reference of an image`);
  switch (request.kind) {
    case 'manifest':
      return manifest(reference, request.digest, client);
    case 'blob':
      return {kind: 'blob', file: await blob(reference, request, client, store)};
    case 'tags':
      return {kind: 'tags', tags: await listTags(reference, client)};
    case 'attached':
      return {kind: 'attached', manifests: await listAttached(reference, expectDigest(request.digest), client)};
  }
}

async function manifest(
  reference: PullReference,
  asked: string | undefined,
  client: RegistryClient,
): Promise<PullAnswer> {
  const digest = asked ?? reference.digest;
  if (digest !== '' && !DIGEST.test(digest)) throw new RegistryError('what was asked for is no digest');
  const path = `manifests/${digest === '' ? reference.tag : digest}`;
  return client.retry(reference, async () => {
    const received = await client.get({reference, path, headers: {accept: MANIFEST_TYPES.join(', ')}});
    const mediaType = (received.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
    if (!MANIFEST_TYPES.includes(mediaType)) {
      received.discard();
      throw new RegistryError(`${reference.registry} answered with ${mediaType.slice(0, 100)}, which is no image`);
    }
    const bytes = await collect(received, MAX_MANIFEST_BYTES);
    const [algorithm = 'sha256'] = (digest || 'sha256').split(':');
    const actual = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
    if (digest !== '' && digest !== actual) throw new RegistryError(`${digest} has other content than its digest says`);
    return {kind: 'manifest', mediaType, digest: actual, bytes};
  });
}

async function blob(
  reference: PullReference,
  {digest, sizeBytes}: {readonly digest: string; readonly sizeBytes: number},
  client: RegistryClient,
  store: BlobStore,
): Promise<string> {
  expectDigest(digest);
  if (sizeBytes > MAX_BLOB_BYTES) throw new RegistryError(`${digest} is larger than ${MAX_BLOB_BYTES} bytes`);
  return store.get({
    digest,
    sizeBytes,
    retry: (act) => client.retry(reference, act),
    async fetch(offset) {
      const headers: Record<string, string> = offset === 0 ? {} : {range: `bytes=${offset}-`};
      const {status, body} = await client.get({reference, path: `blobs/${digest}`, headers});
      // A server that knows no ranges starts again.
      return {start: status === 206 ? offset : 0, body};
    },
  });
}

function expectDigest(digest: string): string {
  if (!DIGEST.test(digest)) throw new RegistryError('what was asked for is no digest');
  return digest;
}
