/** Images made of plain data for tests of what is worked out of their files. */
import type {FileAnalyzer, FileFacts, ImageEntry, ImageFileSystem} from '../../../scanners/embedded/images/image.ts';

/** Contents by path; `null` deletes what a lower layer has; an object makes a link. */
export type LayerContents = Readonly<Record<string, string | Uint8Array | null | {readonly linkTo: string}>>;

interface Read {
  readonly file: ImageEntry;
  readonly bytes: Uint8Array;
}

/** Everything can be executed, so that analyzers of programs look at what is large enough. */
const MODE = 0o755;

/** The files of layers, the lowest first, with the facts of the analyzers. */
export async function filesOf(
  layers: readonly LayerContents[],
  analyzers: readonly FileAnalyzer<unknown>[],
): Promise<ImageFileSystem> {
  const files = layers.flatMap((layer, index) =>
    Object.entries(layer).flatMap(([path, content]): Read[] => {
      if (content === null || (typeof content === 'object' && 'linkTo' in content)) return [];
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return [{file: toEntry(path, index, {sizeBytes: bytes.length}), bytes}];
    }),
  );
  const known = new Map<string, Kept>();
  for (const analyzer of analyzers) known.set(analyzer.name, await factsOf(analyzer, files));
  const visible = visibleEntries(layers);
  const find = (path: string, hops = 0): ImageEntry | undefined => {
    const entry = visible.get(path);
    return entry?.kind === 'symlink' && hops < 10 ? find(resolve(path, entry.target), hops + 1) : entry;
  };
  return {
    find: (path) => find(path),
    entries: () => [...visible.values()].sort((left, right) => (left.path < right.path ? -1 : 1)),
    select: (filter) => [...visible.values()].filter(filter).sort((left, right) => (left.path < right.path ? -1 : 1)),
    facts: (analyzer) => allFacts(known, analyzer).filter(({file}) => visible.get(file.path)?.layer === file.layer),
    factsOfAllLayers: (analyzer) => allFacts(known, analyzer),
  };
}

/** Kept as JSON, which facts must survive. */
type Kept = readonly {readonly file: ImageEntry; readonly facts: string}[];

function allFacts<Facts>(known: ReadonlyMap<string, Kept>, {name}: FileAnalyzer<Facts>): FileFacts<Facts>[] {
  const kept = known.get(name);
  if (kept === undefined) throw new Error(`${name} was not among the analyzers`);
  return kept.map(({file, facts}) => ({file, facts: JSON.parse(facts)}));
}

async function factsOf(analyzer: FileAnalyzer<unknown>, files: readonly Read[]): Promise<Kept> {
  const found: {file: ImageEntry; facts: string}[] = [];
  for (const {file, bytes} of files.filter((each) => analyzer.wants(each.file))) {
    const facts = await analyzer.read(file, bytes);
    if (facts !== undefined) found.push({file, facts: JSON.stringify(facts)});
  }
  return found.sort((left, right) => left.file.layer - right.file.layer || (left.file.path < right.file.path ? -1 : 1));
}

function visibleEntries(layers: readonly LayerContents[]): ReadonlyMap<string, ImageEntry> {
  const visible = new Map<string, ImageEntry>();
  for (const [index, layer] of layers.entries()) {
    for (const [path, content] of Object.entries(layer)) {
      if (content === null) visible.delete(path);
      else if (typeof content === 'object' && 'linkTo' in content) {
        visible.set(path, toEntry(path, index, {kind: 'symlink', target: content.linkTo}));
      } else visible.set(path, toEntry(path, index, {sizeBytes: content.length}));
    }
  }
  return visible;
}

function toEntry(path: string, layer: number, more: Partial<ImageEntry>): ImageEntry {
  return {path, sizeBytes: 0, mode: MODE, uid: 0, gid: 0, kind: 'file', layer, target: '', ...more};
}

function resolve(path: string, target: string): string {
  const absolute = target.startsWith('/') ? target : `/${path.slice(0, path.lastIndexOf('/'))}/${target}`;
  return new URL(absolute, 'file:///').pathname.slice(1);
}
