/** Layers one upon the other: the files that a container would see, and all facts by layer. */
import {compareText} from '../../../../src/finding/location.ts';
import type {FileAnalyzer, FileFacts, ImageEntry, ImageFileSystem} from '../image.ts';
import type {LayerContents} from './layer-contents.ts';
import {PathTree} from './path-tree.ts';

/** Trees of layers that were put upon each other already; images of one base go on from there. */
export interface MergedLayers {
  readonly tree: PathTree;
  readonly above: Map<LayerContents, MergedLayers>;
}

export function nothingMerged(maxEntries: number): MergedLayers {
  return {tree: new PathTree(maxEntries), above: new Map()};
}

/** The lowest layer first. Throws `CorruptArchive` when there are more entries than `maxEntries`. */
export function mergeLayers(
  layers: readonly LayerContents[],
  maxEntries: number,
  below: MergedLayers = nothingMerged(maxEntries),
): ImageFileSystem {
  const tree = treeOf(layers, maxEntries, below);
  let sorted: readonly ImageEntry[] | undefined;
  const entries = () => {
    sorted ??= tree.entries();
    return sorted;
  };
  return {
    find: (path) => tree.find(path),
    entries,
    facts: (analyzer) => visibleFacts(layers, tree, analyzer),
    factsOfAllLayers: (analyzer) => layers.flatMap((contents, layer) => factsOfLayer(contents, layer, analyzer)),
  };
}

function treeOf(layers: readonly LayerContents[], maxEntries: number, below: MergedLayers): PathTree {
  let merged = below;
  for (const [layer, contents] of layers.entries()) {
    const known = merged.above.get(contents);
    const next = known ?? {tree: new PathTree(maxEntries, merged.tree), above: new Map()};
    if (known === undefined) {
      applyLayer(next.tree, contents, layer);
      merged.above.set(contents, next);
    }
    merged = next;
  }
  return merged.tree;
}

/** What a layer takes away is gone before it adds anything, whatever their order in its archive. */
function applyLayer(tree: PathTree, {entries, deleted, opaque}: LayerContents, layer: number): void {
  for (const folder of opaque) tree.empty(folder);
  for (const path of deleted) tree.remove(path);
  for (const entry of entries) tree.add({...entry, layer});
}

/** A file is visible when the merged tree holds, at its place, the entry of its own layer. */
function visibleFacts<Facts>(
  layers: readonly LayerContents[],
  tree: PathTree,
  analyzer: FileAnalyzer<Facts>,
): readonly FileFacts<Facts>[] {
  const visible = layers.flatMap((contents, layer) =>
    factsOfLayer(contents, layer, analyzer).flatMap(({file, facts}) => {
      const path = tree.placeOf(file.path, layer);
      return path === undefined ? [] : [{file: {...file, path}, facts}];
    }),
  );
  return visible.sort((a, b) => compareText(a.file.path, b.file.path));
}

function factsOfLayer<Facts>(
  {entries, facts}: LayerContents,
  layer: number,
  {name}: FileAnalyzer<Facts>,
): readonly FileFacts<Facts>[] {
  const known = facts.get(name);
  if (known === undefined || known.size === 0) return [];
  const files: FileFacts<Facts>[] = [];
  for (const entry of entries) {
    const text = known.get(entry.path);
    if (text !== undefined && entry.kind === 'file') files.push({file: {...entry, layer}, facts: parseFacts(text)});
  }
  return files.sort((a, b) => compareText(a.file.path, b.file.path));
}

/** No schema: the same process has written the text from a value of this type. */
function parseFacts<Facts>(text: string): Facts {
  const facts: Facts = JSON.parse(text);
  return facts;
}
