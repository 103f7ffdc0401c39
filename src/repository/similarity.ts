/** How much of one text is in another, by lines, as git measures renames. Pure. */

/** git's default for `--find-renames`. */
export const RENAME_THRESHOLD = 0.5;
/** A line that is in more files than this, such as a closing brace, says nothing about which file came from which. */
const MAX_FILES_PER_LINE = 20;
/** Texts that are compared line by line with one other text, of each kind of candidate. */
const MAX_CANDIDATES = 8;

export interface NamedText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A pair whose texts are alike at least to the threshold. */
export interface SimilarPair {
  readonly from: string;
  readonly to: string;
  /** Bytes of shared lines by bytes of the larger text, from 0 to 1. */
  readonly similarity: number;
}

/**
 * Pairs of each `to` with the `from` texts that share rare lines or the file name with it, most alike first. Only few
 * candidates for each are compared line by line, which keeps the work near linear in the number of lines.
 */
export function findSimilar(from: readonly NamedText[], to: readonly NamedText[]): readonly SimilarPair[] {
  const sources = from.map(({path, bytes}) => ({path, size: bytes.length, lines: countLines(bytes)}));
  const index = {byLine: indexLines(sources), byName: indexNames(sources)};
  const pairs = to.flatMap(({path, bytes}) => {
    const target = {path, size: bytes.length, lines: countLines(bytes)};
    return candidatesFor(target, index).flatMap((position) => {
      const source = sources[position];
      return source === undefined ? [] : [{from: source.path, to: path, similarity: similarityOf(source, target)}];
    });
  });
  return pairs.filter(({similarity}) => similarity >= RENAME_THRESHOLD).sort((a, b) => b.similarity - a.similarity);
}

interface Text {
  readonly path: string;
  readonly size: number;
  readonly lines: LineCounts;
}

interface TextIndex {
  readonly byLine: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

/** Positions of the texts that share most bytes in rare lines, and of those with the same file name. */
function candidatesFor({path, lines}: Text, {byLine, byName}: TextIndex): readonly number[] {
  const shared = new Map<number, number>();
  for (const line of lines.keys()) {
    const found = byLine.get(line) ?? [];
    if (found.length > MAX_FILES_PER_LINE) continue;
    for (const position of found) shared.set(position, (shared.get(position) ?? 0) + line.length + 1);
  }
  const likest = [...shared].sort(([, a], [, b]) => b - a).map(([position]) => position);
  const sameName = byName.get(nameOf(path)) ?? [];
  return [...new Set([...likest.slice(0, MAX_CANDIDATES), ...sameName.slice(0, MAX_CANDIDATES)])];
}

/** Bytes of lines that both have, by bytes of the larger one. */
function similarityOf(source: Text, target: Text): number {
  let shared = 0;
  for (const [line, count] of target.lines) shared += Math.min(count, source.lines.get(line) ?? 0) * (line.length + 1);
  return Math.min(1, shared / Math.max(source.size, target.size, 1));
}

/** How often each line occurs. Bytes are read as Latin-1, so that every byte counts. */
type LineCounts = ReadonlyMap<string, number>;

function countLines(bytes: Uint8Array): LineCounts {
  const counts = new Map<string, number>();
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function indexLines(sources: readonly Text[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [position, {lines}] of sources.entries()) {
    for (const line of lines.keys()) {
      const found = index.get(line);
      if (found === undefined) index.set(line, [position]);
      else if (found.length <= MAX_FILES_PER_LINE) found.push(position);
    }
  }
  return index;
}

function indexNames(sources: readonly Text[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(sources.keys(), (position) => nameOf(sources[position]?.path ?? ''));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
