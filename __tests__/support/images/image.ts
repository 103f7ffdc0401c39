/** Images assembled without a container engine: layers from tables, in every form in which images are stored. */
import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {gzipSync, zstdCompressSync} from 'node:zlib';
import {type Item, tar} from './tar.ts';

export interface LayerPlan {
  readonly files: Readonly<Record<string, Item>>;
  /** The line of the history, as a builder writes it. */
  readonly createdBy: string;
}

export interface ImagePlan {
  readonly name?: string;
  /** A text alone is the history line of an instruction without a layer. */
  readonly steps: readonly (LayerPlan | string)[];
  readonly config?: object;
  readonly created?: string;
  readonly architecture?: string;
  readonly packing?: 'gzip' | 'zstd' | 'none';
}

export interface Blob {
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** An image as blobs. */
export interface MadeImage {
  readonly name: string | undefined;
  readonly architecture: string;
  readonly config: Blob;
  readonly manifest: Blob;
  readonly manifestType: string;
  /** As stored, and unpacked. */
  readonly layers: readonly {readonly stored: Blob; readonly plain: Blob}[];
}

const TYPES = {
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  none: 'application/vnd.oci.image.layer.v1.tar',
} as const;

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

export function blob(bytes: Uint8Array | string): Blob {
  const buffer = Buffer.from(bytes);
  return {bytes: buffer, digest: `sha256:${createHash('sha256').update(buffer).digest('hex')}`};
}

export async function makeImage(plan: ImagePlan): Promise<MadeImage> {
  const {packing = 'gzip', architecture = 'amd64', created = '2025-12-01T00:00:00Z'} = plan;
  const layers: {stored: Blob; plain: Blob}[] = [];
  for (const step of plan.steps) {
    if (typeof step === 'string') continue;
    const plain = await tar(step.files);
    layers.push({plain: blob(plain), stored: blob(pack(plain, packing))});
  }
  const history = plan.steps.map((step) =>
    typeof step === 'string' ? {created, created_by: step, empty_layer: true} : {created, created_by: step.createdBy},
  );
  const config = blob(
    JSON.stringify({
      os: 'linux',
      architecture,
      created,
      config: plan.config ?? {},
      rootfs: {type: 'layers', diff_ids: layers.map(({plain}) => plain.digest)},
      history,
    }),
  );
  const manifest = blob(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: {mediaType: 'application/vnd.oci.image.config.v1+json', digest: config.digest, size: config.bytes.length},
      layers: layers.map(({stored}) => ({mediaType: TYPES[packing], digest: stored.digest, size: stored.bytes.length})),
    }),
  );
  return {name: plan.name, architecture, config, manifest, manifestType: MANIFEST_TYPE, layers};
}

function pack(bytes: Uint8Array, packing: 'gzip' | 'zstd' | 'none'): Uint8Array {
  if (packing === 'none') return bytes;
  return packing === 'gzip' ? gzipSync(bytes) : zstdCompressSync(bytes);
}

/** As `docker save` before version 25 writes it; a layer that occurs again is a link. */
export async function dockerArchive(images: readonly MadeImage[]): Promise<Uint8Array> {
  const items: Record<string, Item> = {};
  const first = new Map<string, string>();
  const manifest = images.map(({name, config, layers}, number) => {
    const file = `${config.digest.slice(7)}.json`;
    items[file] = config.bytes;
    const paths = layers.map(({plain}, index) => {
      const path = `${number}-${index}/layer.tar`;
      const known = first.get(plain.digest);
      items[path] = known === undefined ? plain.bytes : {link: `../${known}`};
      first.set(plain.digest, known ?? path);
      return path;
    });
    return {Config: file, RepoTags: name === undefined ? null : [name], Layers: paths};
  });
  return tar({...items, 'manifest.json': JSON.stringify(manifest)});
}

/** The files of an OCI layout. Several images with one name are the platforms of one index. */
export function ociLayout(images: readonly MadeImage[]): Record<string, Uint8Array | string> {
  const files: Record<string, Uint8Array | string> = {'oci-layout': '{"imageLayoutVersion":"1.0.0"}'};
  const put = ({digest, bytes}: Blob) => {
    files[`blobs/${digest.replace(':', '/')}`] = bytes;
  };
  const descriptors = images.map((image) => {
    put(image.config);
    put(image.manifest);
    for (const {stored} of image.layers) put(stored);
    const annotations = image.name === undefined ? {} : {annotations: {'io.containerd.image.name': image.name}};
    return {...describe(image), ...annotations};
  });
  files['index.json'] = JSON.stringify({schemaVersion: 2, mediaType: INDEX_TYPE, manifests: descriptors});
  return files;
}

export function describe({manifest, manifestType, architecture}: MadeImage) {
  const {digest, bytes} = manifest;
  return {mediaType: manifestType, digest, size: bytes.length, platform: {os: 'linux', architecture}};
}

export async function writeLayout(folder: string, images: readonly MadeImage[]): Promise<void> {
  for (const [path, content] of Object.entries(ociLayout(images))) {
    const file = join(folder, path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, content);
  }
}
