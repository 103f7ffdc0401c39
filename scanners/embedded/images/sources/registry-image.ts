/** An image of a registry: manifest, configuration and layers, each by digest. */
import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import type {Pull, PullAnswer, PullRequest} from '../../../../src/scanner.ts';
import {chooseManifest, isIndex, type Platform, wordPlatforms} from './choose-manifest.ts';
import {verify} from './digest.ts';
import {ImageError} from './image-error.ts';
import {MAX_JSON_BYTES} from './image-folder.ts';
import {type Descriptor, Index, Manifest, parseJson} from './manifest-schema.ts';
import type {StoredImage, StoredLayer} from './stored-image.ts';

/** An index of indexes of indexes is no image. */
const MAX_INDEX_DEPTH = 4;
const READ_BYTES = 256 * 1024;

/** Rejects with an `ImageError`. */
export async function pullImage(reference: string, pull: Pull, platform: Platform): Promise<StoredImage> {
  const {digest, namedDigest, manifest, config} = await pullDescription(reference, pull, platform);
  const layers = manifest.layers.map((layer) => toLayer(reference, layer, pull));
  return {name: reference, digest, namedDigest, config, layers};
}

/** Configuration alone: enough to know the layers of a base. Rejects with an `ImageError`. */
export async function pullConfig(reference: string, pull: Pull, platform: Platform): Promise<Uint8Array> {
  return (await pullDescription(reference, pull, platform)).config;
}

async function pullDescription(reference: string, pull: Pull, platform: Platform) {
  let found = await pullManifest(pull, {kind: 'manifest', reference});
  const namedDigest = found.digest;
  for (let depth = 0; isIndex(found.mediaType); depth++) {
    if (depth >= MAX_INDEX_DEPTH) throw new ImageError(`its indexes are nested deeper than ${MAX_INDEX_DEPTH}`);
    const {manifests} = parseJson(found.bytes, Index, found.digest);
    const chosen = chooseManifest(manifests, platform);
    if (chosen === undefined)
      throw new ImageError(`it has no image for this platform, only ${wordPlatforms(manifests)}`);
    found = await pullManifest(pull, {kind: 'manifest', reference, digest: chosen.digest});
  }
  const manifest = parseJson(found.bytes, Manifest, found.digest);
  if (manifest.config.size > MAX_JSON_BYTES) throw new ImageError('its configuration is too large');
  const config = await readFile(await pullBlob(reference, manifest.config, pull));
  verify(config, manifest.config.digest);
  return {digest: found.digest, namedDigest, manifest, config};
}

async function pullManifest(pull: Pull, request: PullRequest): Promise<Extract<PullAnswer, {kind: 'manifest'}>> {
  const answer = await asking(pull(request));
  if (answer.kind !== 'manifest') throw new ImageError('a manifest was asked for and something else came');
  return answer;
}

async function pullBlob(reference: string, {digest, size}: Descriptor, pull: Pull): Promise<string> {
  const answer = await asking(pull({kind: 'blob', reference, digest, sizeBytes: size}));
  if (answer.kind !== 'blob') throw new ImageError('a blob was asked for and something else came');
  return answer.file;
}

/** Path of an archive with an image of this machine's engine. Rejects with an `ImageError`. */
export async function saveLocal(reference: string, pull: Pull): Promise<string> {
  const answer = await asking(pull({kind: 'daemon', reference}));
  if (answer.kind !== 'blob') throw new ImageError('an archive was asked for and something else came');
  return answer.file;
}

function toLayer(reference: string, layer: Descriptor, pull: Pull): StoredLayer {
  let file: Promise<string> | undefined;
  const pulled = () => {
    file ??= pullBlob(reference, layer, pull);
    return file;
  };
  const open = async function* () {
    yield* createReadStream(await pulled(), {highWaterMark: READ_BYTES});
  };
  // Whoever pulled it has compared its bytes with the digest.
  // Whoever reads the layer hears what is wrong.
  const fetch = () => void pulled().catch(() => {});
  return {digest: layer.digest, isVerified: true, fetch, open};
}

async function asking<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    throw new ImageError(error instanceof Error ? error.message : String(error));
  }
}
