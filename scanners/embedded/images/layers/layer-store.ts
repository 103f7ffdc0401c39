/** Layers by digest: what ten images of a run, or runs one after the other, have in common is read once. */
import type {LayerMemory} from '../../../../src/scanner.ts';
import type {FileAnalyzer} from '../image.ts';
import type {StoredLayer} from '../sources/stored-image.ts';
import {decompress} from './decompress.ts';
import type {LayerContents} from './layer-contents.ts';
import {type MergedLayers, nothingMerged} from './merge-layers.ts';
import {packContents, unpackContents} from './pack-contents.ts';
import {readLayer} from './read-layer.ts';

export interface LayerStore {
  /** Fetches what must be read, as much at a time as the source allows. */
  prepare(layers: readonly StoredLayer[]): Promise<void>;
  /** Rejects with what is wrong with the layer. */
  read(layer: StoredLayer): Promise<LayerContents>;
  /** What images of the run have in common. */
  readonly merged: MergedLayers;
}

export interface LayerStoreOptions {
  readonly analyzers: readonly FileAnalyzer<unknown>[];
  /** Of one layer, and of one image. */
  readonly maxEntries: number;
  /** What earlier runs have found. */
  readonly memory: LayerMemory | undefined;
  readonly signal: AbortSignal;
}

export function openLayerStore(options: LayerStoreOptions): LayerStore {
  const known = new Map<string, Promise<LayerContents>>();
  const recalled = new Map<string, Promise<LayerContents | undefined>>();
  const recall = (digest: string) => {
    const before = recalled.get(digest) ?? recallLayer(digest, options.memory);
    recalled.set(digest, before);
    return before;
  };
  return {
    merged: nothingMerged(options.maxEntries),
    async prepare(layers) {
      const missing = layers.filter(({digest}) => !known.has(digest));
      for (const layer of missing) if ((await recall(layer.digest)) === undefined) layer.fetch?.();
    },
    async read(layer) {
      const reading = known.get(layer.digest) ?? (await recall(layer.digest));
      if (reading === undefined) {
        const first = readAndKeep(layer, options);
        known.set(layer.digest, first);
        return first;
      }
      // Whoever only claims to hold the same bytes has to show them.
      if (!layer.isVerified) for await (const _ of layer.open()) options.signal.throwIfAborted();
      return reading;
    },
  };
}

async function recallLayer(digest: string, memory: LayerMemory | undefined): Promise<LayerContents | undefined> {
  const text = await memory?.recall(digest);
  return text === undefined ? undefined : unpackContents(text);
}

async function readAndKeep(layer: StoredLayer, options: LayerStoreOptions): Promise<LayerContents> {
  const contents = await readLayer({...options, open: () => decompress(layer.open())});
  const text = options.memory === undefined ? undefined : packContents(contents);
  if (text !== undefined) await options.memory?.keep(layer.digest, text);
  return contents;
}
