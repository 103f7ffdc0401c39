/** Reads a stored image: its configuration, and its layers from the lowest on. */
import type {Image, ImageNote} from './image.ts';
import {CorruptArchive} from './layers/corrupt-archive.ts';
import type {LayerContents} from './layers/layer-contents.ts';
import type {LayerStore} from './layers/layer-store.ts';
import {mergeLayers} from './layers/merge-layers.ts';
import {parseConfig} from './sources/config-schema.ts';
import {ImageError} from './sources/image-error.ts';
import type {StoredImage} from './sources/stored-image.ts';

/** A container of more is none; memory is bounded by it. */
export const MAX_ENTRIES = 1_000_000;

/** Throws `ImageError` when it cannot be read; the message names the layer. */
export async function readImage(stored: StoredImage, store: LayerStore): Promise<Image> {
  const {config, history, layers} = parseConfig(stored.config, stored.layers.length);
  await store.prepare(stored.layers);
  const contents: LayerContents[] = [];
  for (const [index, layer] of stored.layers.entries()) {
    contents.push(await nameLayer(index, () => store.read(layer)));
  }
  return {
    name: stored.name,
    ...(stored.digest !== undefined && {digest: stored.digest}),
    ...(stored.namedDigest !== undefined && {namedDigest: stored.namedDigest}),
    config,
    history,
    layers: layers.map((layer, index) => ({...layer, sizeBytes: contents[index]?.sizeBytes ?? 0})),
    files: mergeLayers(contents, MAX_ENTRIES, store.merged),
    notes: contents.flatMap(({notes}, index) => notes.map((note) => inLayer(note, index))),
  };
}

function inLayer({kind, text}: ImageNote, index: number): ImageNote {
  return {kind, text: `layer ${index + 1}: ${text}`};
}

async function nameLayer<Result>(index: number, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CorruptArchive || error instanceof ImageError)) throw error;
    throw new ImageError(`layer ${index + 1} cannot be read: ${error.message}`);
  }
}
