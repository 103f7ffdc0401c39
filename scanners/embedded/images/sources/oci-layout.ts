/** An OCI layout, as a folder or a tar archive. https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
import {z} from 'zod';
import {chooseManifest, isAttached, isIndex, type Platform, wordPlatforms} from './choose-manifest.ts';
import {verified, verify} from './digest.ts';
import {ImageError} from './image-error.ts';
import {type ImageFolder, MAX_JSON_BYTES} from './image-folder.ts';
import {type Descriptor, Index, Manifest, parseJson} from './manifest-schema.ts';
import type {StoredImage, StoredLayer} from './stored-image.ts';

const Layout = z.object({imageLayoutVersion: z.string()});

/** An index of indexes of indexes is no image. */
const MAX_INDEX_DEPTH = 4;

/** Names that builders give to an image in a layout, the best first. */
const NAME_KEYS = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];

/** Undefined when the folder is none. Throws `ImageError`. `archive` is how findings name it. */
export async function readOciLayout(
  folder: ImageFolder,
  archive: string,
  platform: Platform,
): Promise<readonly StoredImage[] | undefined> {
  const [layout, index] = [
    await folder.read('oci-layout', MAX_JSON_BYTES),
    await folder.read('index.json', MAX_JSON_BYTES),
  ];
  if (layout === undefined || index === undefined) return undefined;
  parseJson(layout, Layout, 'oci-layout');
  const {manifests} = parseJson(index, Index, 'index.json');
  const images: StoredImage[] = [];
  for (const [named, entries] of byName(manifests.filter((entry) => !isAttached(entry)))) {
    const name = named === '' ? archive : wordName(named, archive);
    images.push({...(await readEntry(folder, entries, platform)), name, archive});
  }
  return images;
}

type Entry = Index['manifests'][number];

/** Manifests of one name are the platforms of one image; those without a name are taken together. */
function byName(manifests: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(manifests, ({annotations}) => {
    const [name = ''] = NAME_KEYS.flatMap((key) => annotations?.[key] ?? []);
    return name;
  });
}

/** `ref.name` is often a tag alone. */
function wordName(name: string, archive: string): string {
  return /[/:]/.test(name) ? name : `${archive}:${name}`;
}

async function readEntry(folder: ImageFolder, entries: readonly Entry[], platform: Platform) {
  let candidates = entries;
  for (let depth = 0; depth < MAX_INDEX_DEPTH; depth++) {
    const chosen = chooseManifest(candidates, platform);
    if (chosen === undefined)
      throw new ImageError(`it has no image for this platform, only ${wordPlatforms(candidates)}`);
    const bytes = await readBlob(folder, chosen);
    if (!isIndex(chosen.mediaType)) return readManifest(folder, bytes, chosen.digest);
    candidates = parseJson(bytes, Index, chosen.digest).manifests;
  }
  throw new ImageError(`its indexes are nested deeper than ${MAX_INDEX_DEPTH}`);
}

async function readManifest(folder: ImageFolder, bytes: Uint8Array, digest: string) {
  const {config, layers} = parseJson(bytes, Manifest, digest);
  return {digest, config: await readBlob(folder, config), layers: layers.map((layer) => toLayer(folder, layer))};
}

async function readBlob(folder: ImageFolder, {digest}: Descriptor): Promise<Uint8Array> {
  const bytes = await folder.read(blobPath(digest), MAX_JSON_BYTES);
  if (bytes === undefined) throw new ImageError(`${digest} is missing`);
  verify(bytes, digest);
  return bytes;
}

function toLayer(folder: ImageFolder, {digest}: Descriptor): StoredLayer {
  return {digest, isVerified: false, open: () => verified(folder.open(blobPath(digest)), digest)};
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}
