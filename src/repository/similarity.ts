/** How much of one text is in another, by lines, as git measures renames. Pure. */

/** git's default for `--find-renames`. */
export const RENAME_THRESHOLD = 0.5;
/** A line that is in more files than this, such as a closing brace, says nothing about which file came from which. */
const MAX_FILES_PER_LINE = 20;

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
 * Pairs of each `to` with the `from` texts that share lines with it, most alike first. An index of lines keeps the
 * work near linear in the number of lines.
 */
export function findSimilar(from: readonly NamedText[], to: readonly NamedText[]): readonly SimilarPair[] {
  const sources = from.map(({path, bytes}) => ({path, size: bytes.length, lines: countLines(bytes)}));
  const index = indexLines(sources.map(({lines}) => lines));
  const pairs = to.flatMap(({path, bytes}) =>
    [...sharedBytes(countLines(bytes), sources, index)].map(([source, shared]) => {
      const size = Math.max(sources[source]?.size ?? 0, bytes.length, 1);
      return {from: sources[source]?.path ?? '', to: path, similarity: Math.min(1, shared / size)};
    }),
  );
  return pairs.filter(({similarity}) => similarity >= RENAME_THRESHOLD).sort((a, b) => b.similarity - a.similarity);
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

function indexLines(sources: readonly LineCounts[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [source, lines] of sources.entries()) {
    for (const line of lines.keys()) {
      const found = index.get(line);
      if (found === undefined) index.set(line, [source]);
      else if (found.length <= MAX_FILES_PER_LINE) found.push(source);
    }
  }
  return index;
}

function sharedBytes(
  lines: LineCounts,
  sources: readonly {readonly lines: LineCounts}[],
  index: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const [line, count] of lines) {
    const found = index.get(line) ?? [];
    if (found.length > MAX_FILES_PER_LINE) continue;
    for (const source of found) {
      const both = Math.min(count, sources[source]?.lines.get(line) ?? 0);
      shared.set(source, (shared.get(source) ?? 0) + both * (line.length + 1));
    }
  }
  return shared;
}
