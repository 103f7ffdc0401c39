/** The archive of `docker save`: manifest.json names configuration and layers of each image. */
import {compareText} from '../../../../src/finding/location.ts';
import {ImageError} from './image-error.ts';
import {type ImageFolder, MAX_JSON_BYTES} from './image-folder.ts';
import {DockerArchive, parseJson} from './manifest-schema.ts';
import type {StoredImage, StoredLayer} from './stored-image.ts';

/** Undefined when the folder is none. Throws `ImageError`. `archive` is how findings name it. */
export async function readDockerArchive(
  folder: ImageFolder,
  archive: string,
): Promise<readonly StoredImage[] | undefined> {
  const bytes = await folder.read('manifest.json', MAX_JSON_BYTES);
  if (bytes === undefined) return undefined;
  const images = parseJson(bytes, DockerArchive, 'manifest.json');
  const read: StoredImage[] = [];
  for (const {Config, RepoTags, Layers} of images) {
    const config = await folder.read(Config, MAX_JSON_BYTES);
    if (config === undefined) throw new ImageError(`${Config} is not in the archive`);
    const layers: StoredLayer[] = [];
    for (const name of Layers) layers.push(await toLayer(folder, name));
    const tag = [...(RepoTags ?? [])].sort(compareText)[0];
    const name = tag ?? (images.length === 1 ? archive : `${archive} (${Config.slice(0, 20)})`);
    read.push({name, config, layers, archive});
  }
  return read;
}

/** The archive names no digest of what it stores, so it is worked out: the same layer of ten archives is read once. */
async function toLayer(folder: ImageFolder, name: string): Promise<StoredLayer> {
  const open = () => folder.open(name);
  return {digest: await folder.digest(name), isVerified: true, open};
}
