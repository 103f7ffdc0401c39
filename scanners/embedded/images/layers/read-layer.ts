/** One layer: every entry of its archive, and what the analyzers say of the files that they ask for. */
import type {FileAnalyzer, ImageNote, LayerFile} from '../image.ts';
import {MAX_FILE_BYTES} from '../image.ts';
import {StreamReader} from './byte-reader.ts';
import {CorruptArchive} from './corrupt-archive.ts';
import {baseOf, folderOf, joinPath, MAX_PATH_LENGTH, normalizePath} from './image-path.ts';
import type {LayerContents, LayerEntry} from './layer-contents.ts';
import {readTar, type TarEntry} from './read-tar.ts';

export interface LayerReading {
  /** The unpacked archive from its start; called again when files must be looked at a second time. */
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly analyzers: readonly FileAnalyzer<unknown>[];
  readonly maxEntries: number;
  readonly signal: AbortSignal;
}

/** https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Further files of this kind are notes of the file system that made the layer. */
const INTERNAL = '.wh..wh.';

const MAX_NOTES = 100;

/** Each of them costs what reading the file costs. */
const MAX_MISSED_LINKS = 16;

/** Throws `CorruptArchive` when it is no tar archive or beyond the limits, and the signal's reason. */
export async function readLayer(reading: LayerReading): Promise<LayerContents> {
  const draft = new LayerDraft();
  const reader = new StreamReader(reading.open());
  for await (const entry of readTar(reader)) {
    reading.signal.throwIfAborted();
    await addEntry(draft, entry, reading);
    if (draft.count > reading.maxEntries) throw new CorruptArchive(`it has over ${reading.maxEntries} entries`);
  }
  // What follows the end counts for the size, and broken packing is heard of.
  await reader.drain();
  if (draft.missed.size > 0) await readMissed(draft, reading);
  return draft.finish(reader.position);
}

class LayerDraft {
  readonly entries = new Map<string, LayerEntry>();
  readonly deleted = new Set<string>();
  readonly opaque = new Set<string>();
  readonly facts = new Map<string, Map<string, string>>();
  readonly notes: ImageNote[] = [];
  /** Files that were passed over and have a link by a name that is asked for: path → the links. */
  readonly missed = new Map<string, LayerFile[]>();
  count = 0;

  addFacts(analyzer: string, path: string, facts: unknown): void {
    const ofAnalyzer = this.facts.get(analyzer) ?? new Map<string, string>();
    ofAnalyzer.set(path, JSON.stringify(facts));
    this.facts.set(analyzer, ofAnalyzer);
  }

  /** Another entry at the same path, or a whiteout of it, takes the place of this one. */
  forget(path: string): void {
    for (const ofAnalyzer of this.facts.values()) ofAnalyzer.delete(path);
  }

  note(text: string, kind: ImageNote['kind'] = 'not-resolved'): void {
    if (this.notes.length < MAX_NOTES) this.notes.push({kind, text});
    else if (this.notes.length === MAX_NOTES) this.notes.push({kind, text: 'further files of this layer'});
  }

  finish(sizeBytes: number): LayerContents {
    const {deleted, opaque, facts, notes} = this;
    return {entries: [...this.entries.values()], deleted: [...deleted], opaque: [...opaque], facts, notes, sizeBytes};
  }
}

async function addEntry(draft: LayerDraft, entry: TarEntry, reading: LayerReading): Promise<void> {
  draft.count += 1;
  const path = normalizePath(entry.path);
  if (path.length > MAX_PATH_LENGTH) draft.note(`a path of ${path.length} characters: ${path.slice(0, 200)}…`);
  if (path === '' || path.length > MAX_PATH_LENGTH || addWhiteout(draft, path)) return;
  const file = {path, sizeBytes: entry.sizeBytes, mode: entry.mode, uid: entry.uid, gid: entry.gid};
  draft.forget(path);
  if (entry.kind === 'hard-link') return addHardLink(draft, path, normalizePath(entry.linkName), reading);
  const {kind, linkName: target} = entry;
  draft.entries.set(path, {...file, kind, target: kind === 'symlink' ? target.slice(0, MAX_PATH_LENGTH) : ''});
  if (kind === 'file') await analyze(draft, entry, [file], reading);
}

function addWhiteout(draft: LayerDraft, path: string): boolean {
  const name = baseOf(path);
  if (!name.startsWith(WHITEOUT)) return false;
  const folder = folderOf(path);
  if (name === OPAQUE) draft.opaque.add(folder);
  else if (!name.startsWith(INTERNAL)) draft.deleted.add(joinPath(folder, name.slice(WHITEOUT.length)));
  return true;
}

/** The same file by another name: what an analyzer said of it, or would have said, counts for this name as well. */
function addHardLink(draft: LayerDraft, path: string, target: string, {analyzers}: LayerReading): void {
  const original = draft.entries.get(target);
  if (original?.kind !== 'file') {
    draft.note(`${path}: its link to ${target} leads to no file of its layer`);
    return;
  }
  const file = {...original, path};
  draft.entries.set(path, file);
  const wanting = analyzers.filter((analyzer) => analyzer.wants(file));
  for (const {name} of wanting) {
    const known = draft.facts.get(name)?.get(target);
    if (known !== undefined) draft.facts.get(name)?.set(path, known);
  }
  if (wanting.every((analyzer) => analyzer.wants(original))) return;
  const links = draft.missed.get(target) ?? [];
  draft.missed.set(target, links);
  if (links.length < MAX_MISSED_LINKS) links.push(file);
  else draft.note(`${path}: one of over ${MAX_MISSED_LINKS} links to the same file`);
}

/** Reads the entry once if any analyzer asks for one of its names. */
async function analyze(
  draft: LayerDraft,
  entry: TarEntry,
  names: readonly LayerFile[],
  {analyzers, signal}: LayerReading,
): Promise<void> {
  const tasks = names.flatMap((file) =>
    analyzers.filter((analyzer) => analyzer.wants(file)).map((analyzer) => ({file, analyzer})),
  );
  if (tasks.length === 0) return;
  const bytes = entry.sizeBytes > MAX_FILE_BYTES ? undefined : await entry.read();
  if (bytes === undefined) {
    draft.note(`${entry.path}: larger than what is looked into`);
    return;
  }
  for (const {file, analyzer} of tasks) {
    signal.throwIfAborted();
    try {
      const facts = await analyzer.read(file, bytes);
      if (facts !== undefined) draft.addFacts(analyzer.name, file.path, facts);
    } catch (error) {
      draft.note(`${file.path}: ${error instanceof Error ? error.message : String(error)}`, 'unparsable');
    }
  }
}

/** A second time through the archive, for files whose first name nobody asked for. */
async function readMissed(draft: LayerDraft, reading: LayerReading): Promise<void> {
  for await (const entry of readTar(new StreamReader(reading.open()))) {
    reading.signal.throwIfAborted();
    const links = draft.missed.get(normalizePath(entry.path));
    if (entry.kind === 'file' && links !== undefined) await analyze(draft, entry, links, reading);
  }
}
