/** Which file of the base lives on under another path in the head: same content first, then half the lines. */
import {compareText} from '../finding/location.ts';
import {findSimilar, type NamedText} from './similarity.ts';
import type {FileContent, FileEntry} from './snapshot.ts';

/** Files on each side whose lines are compared; git's own limit is 1,000 (`diff.renameLimit`). */
const MAX_COMPARED_FILES = 1000;
/** Larger files are renamed only when their content is the same. */
const MAX_COMPARED_BYTES = 512 * 1024;
/** All contents of one side are in memory at the same time. */
const MAX_SIDE_BYTES = 8 * 1024 * 1024;

/** Base path → head path. `read` gives contents in the order of the entries. */
export async function findRenames(
  base: readonly FileEntry[],
  head: readonly FileEntry[],
  read: (entries: readonly FileEntry[]) => AsyncIterable<FileContent>,
): Promise<ReadonlyMap<string, string>> {
  const basePaths = new Set(base.map(({path}) => path));
  const headPaths = new Set(head.map(({path}) => path));
  const deleted = base.filter(({path}) => !headPaths.has(path));
  const added = head.filter(({path}) => !basePaths.has(path));
  const renames = new Map<string, string>();
  if (deleted.length === 0 || added.length === 0) return renames;

  pairEqual(deleted, added, renames);
  const taken = new Set(renames.values());
  const from = comparable(deleted.filter(({path}) => !renames.has(path)));
  const to = comparable(added.filter(({path}) => !taken.has(path)));
  if (from.length === 0 || to.length === 0) return renames;
  for (const pair of findSimilar(await readAll(from, read), await readAll(to, read))) {
    if (renames.has(pair.from) || taken.has(pair.to)) continue;
    renames.set(pair.from, pair.to);
    taken.add(pair.to);
  }
  return renames;
}

/** Same blob: a file of the same name is taken first, as a move to another folder is likelier than a new name. */
function pairEqual(deleted: readonly FileEntry[], added: readonly FileEntry[], renames: Map<string, string>): void {
  const taken = new Set<string>();
  for (const keyOf of [byContentAndName, byContent]) {
    const places = new Map<string, string[]>();
    for (const entry of added.filter(({path}) => !taken.has(path)).toReversed()) push(places, keyOf(entry), entry.path);
    for (const entry of deleted) {
      if (entry.sizeBytes === 0 || renames.has(entry.path)) continue;
      const target = places.get(keyOf(entry))?.pop();
      if (target === undefined) continue;
      renames.set(entry.path, target);
      taken.add(target);
    }
  }
}

function byContentAndName({oid, path}: FileEntry): string {
  return `${oid} ${path.slice(path.lastIndexOf('/') + 1)}`;
}

function byContent({oid}: FileEntry): string {
  return oid;
}

function push(places: Map<string, string[]>, key: string, path: string): void {
  const found = places.get(key);
  if (found === undefined) places.set(key, [path]);
  else found.push(path);
}

/** Within the limits, smallest first so that most files are compared. */
function comparable(entries: readonly FileEntry[]): readonly FileEntry[] {
  let total = 0;
  return entries
    .filter(({sizeBytes}) => sizeBytes > 0 && sizeBytes <= MAX_COMPARED_BYTES)
    .toSorted((a, b) => a.sizeBytes - b.sizeBytes || compareText(a.path, b.path))
    .slice(0, MAX_COMPARED_FILES)
    .filter(({sizeBytes}) => {
      total += sizeBytes;
      return total <= MAX_SIDE_BYTES;
    });
}

async function readAll(
  entries: readonly FileEntry[],
  read: (entries: readonly FileEntry[]) => AsyncIterable<FileContent>,
): Promise<readonly NamedText[]> {
  const texts: NamedText[] = [];
  for await (const {entry, bytes} of read(entries)) texts.push({path: entry.path, bytes});
  return texts;
}
