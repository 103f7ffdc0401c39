/** Layers one upon the other: the files that a container would see, and all facts by layer. */
import {compareText} from '../../../../src/finding/location.ts';
import type {EntryFilter, FileAnalyzer, FileFacts, ImageEntry, ImageFileSystem} from '../image.ts';
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
    select: (filter) => visibleEntries(layers, tree, filter),
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

function visibleEntries(layers: readonly LayerContents[], tree: PathTree, filter: EntryFilter): readonly ImageEntry[] {
  const visible = layers.flatMap((contents, layer) =>
    selected(contents, filter).flatMap((entry) => {
      const path = tree.placeOf(entry.path, layer);
      return path === undefined ? [] : [{...entry, path, layer}];
    }),
  );
  return visible.sort((a, b) => compareText(a.path, b.path));
}

/** By filter and layer: layers that ten images have in common are gone through once. */
const SELECTED = new WeakMap<EntryFilter, WeakMap<LayerContents, LayerContents['entries']>>();

function selected(contents: LayerContents, filter: EntryFilter): LayerContents['entries'] {
  const ofFilter = SELECTED.get(filter) ?? new WeakMap<LayerContents, LayerContents['entries']>();
  SELECTED.set(filter, ofFilter);
  const found = ofFilter.get(contents) ?? contents.entries.filter(filter);
  ofFilter.set(contents, found);
  return found;
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
  contents: LayerContents,
  layer: number,
  analyzer: FileAnalyzer<Facts>,
): readonly FileFacts<Facts>[] {
  return knownFacts(contents, analyzer).map(({entry, facts}) => ({file: {...entry, layer}, facts}));
}

interface KnownFacts<Facts> {
  readonly entry: LayerContents['entries'][number];
  readonly facts: Facts;
}

/** Sorted by path. */
function knownFacts<Facts>(contents: LayerContents, {name}: FileAnalyzer<Facts>): readonly KnownFacts<Facts>[] {
  const known = contents.facts.get(name);
  if (known === undefined || known.size === 0) return [];
  const files = filesOf(contents);
  return [...known]
    .flatMap(([path, text]) => {
      const entry = files.get(path);
      return entry === undefined ? [] : [{entry, facts: parseFacts<Facts>(text)}];
    })
    .sort((a, b) => compareText(a.entry.path, b.entry.path));
}

/** Of layers that ten images have in common. */
const FILES = new WeakMap<LayerContents, ReadonlyMap<string, KnownFacts<unknown>['entry']>>();

/** Regular files by path; of two with the same path the later one counts. */
function filesOf(contents: LayerContents) {
  const before = FILES.get(contents);
  if (before !== undefined) return before;
  const files = new Map(contents.entries.filter(({kind}) => kind === 'file').map((entry) => [entry.path, entry]));
  FILES.set(contents, files);
  return files;
}

/** No schema: the same process has written the text from a value of this type. */
function parseFacts<Facts>(text: string): Facts {
  const facts: Facts = JSON.parse(text);
  return facts;
}
