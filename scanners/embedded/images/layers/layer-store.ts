/** Layers by digest: what ten images of a run have in common is read once. */
import type {FileAnalyzer} from '../image.ts';
import type {StoredLayer} from '../sources/stored-image.ts';
import {decompress} from './decompress.ts';
import type {LayerContents} from './layer-contents.ts';
import {type MergedLayers, nothingMerged} from './merge-layers.ts';
import {readLayer} from './read-layer.ts';

export interface LayerStore {
  /** Rejects with what is wrong with the layer. */
  read(layer: StoredLayer): Promise<LayerContents>;
  /** What images of the run have in common. */
  readonly merged: MergedLayers;
}

export interface LayerStoreOptions {
  readonly analyzers: readonly FileAnalyzer<unknown>[];
  /** Of one layer, and of one image. */
  readonly maxEntries: number;
  readonly signal: AbortSignal;
}

export function openLayerStore(options: LayerStoreOptions): LayerStore {
  const known = new Map<string, Promise<LayerContents>>();
  return {
    merged: nothingMerged(options.maxEntries),
    async read(layer) {
      const reading = known.get(layer.digest);
      if (reading === undefined) {
        const first = readLayer({...options, open: () => decompress(layer.open())});
        known.set(layer.digest, first);
        return first;
      }
      // Whoever only claims to hold the same bytes has to show them.
      if (!layer.isVerified) for await (const _ of layer.open()) options.signal.throwIfAborted();
      return reading;
    },
  };
}
