/**
 * Finds all keywords of all rules in one pass (Aho-Corasick as a complete automaton, ignoring case). Linear in the
 * text whatever the number of keywords.
 */

/** How many characters are looked at between two calls of `tick`. */
const TICK_CHARACTERS = 65_536;

/** Characters of UTF-16. */
const CODE_UNITS = 65_536;

export interface KeywordIndex {
  /**
   * Calls `onHit(keyword, start)` with the position of the keyword in the list and the offset of its first character,
   * in the order of their ends. `tick` is called every few ten thousand characters.
   */
  search(text: string, onHit: (keyword: number, start: number) => void, tick: () => void): void;
}

/** Empty keywords are never found. */
export function buildKeywordIndex(keywords: readonly string[]): KeywordIndex {
  const lowered = keywords.map((keyword) => keyword.toLowerCase());
  const classes = characterClasses(lowered);
  const width = classes.count;
  const trie = buildTrie(lowered, classes.ofCode, width);
  const next = completeTransitions(trie, width);
  const ofCode = classes.ofCode;
  const hasOutput = Uint8Array.from(next.outputs, (output) => (output.length > 0 ? 1 : 0));
  return {
    search(text, onHit, tick) {
      const table = next.table;
      let state = 0;
      for (let from = 0; from < text.length; from += TICK_CHARACTERS) {
        const end = Math.min(text.length, from + TICK_CHARACTERS);
        for (let offset = from; offset < end; offset += 1) {
          state = table[state + (ofCode[text.charCodeAt(offset)] ?? 0)] ?? 0;
          if (state !== 0 && hasOutput[state / width] === 1) {
            for (const keyword of next.outputs[state / width] ?? []) {
              onHit(keyword, offset + 1 - (lowered[keyword] ?? '').length);
            }
          }
        }
        tick();
      }
    },
  };
}

/** Maps every character that occurs in a keyword, in either case, to a small number; all others to 0. */
function characterClasses(keywords: readonly string[]): {readonly ofCode: Uint16Array; readonly count: number} {
  const ofCode = new Uint16Array(CODE_UNITS);
  let count = 1;
  for (const char of new Set(keywords.join(''))) {
    for (let index = 0; index < char.length; index += 1) {
      const unit = char.charAt(index);
      if (ofCode[unit.charCodeAt(0)] !== 0) continue;
      ofCode[unit.charCodeAt(0)] = count;
      const upper = unit.toUpperCase();
      if (upper.length === 1) ofCode[upper.charCodeAt(0)] = count;
      count += 1;
    }
  }
  return {ofCode, count};
}

interface Trie {
  /** Child of node `n` by class `c` at `n * width + c`; 0 for none. */
  readonly children: readonly number[];
  /** Keywords that end in each node. */
  readonly outputs: readonly (readonly number[])[];
}

function buildTrie(keywords: readonly string[], ofCode: Uint16Array, width: number): Trie {
  const children = new Array<number>(width).fill(0);
  const outputs: number[][] = [[]];
  for (const [index, keyword] of keywords.entries()) {
    let node = 0;
    for (let at = 0; at < keyword.length; at += 1) {
      const slot = node * width + (ofCode[keyword.charCodeAt(at)] ?? 0);
      if (children[slot] === 0) {
        children[slot] = outputs.length;
        outputs.push([]);
        for (let added = 0; added < width; added += 1) children.push(0);
      }
      node = children[slot] ?? 0;
    }
    if (node !== 0) outputs[node]?.push(index);
  }
  return {children, outputs};
}

interface Automaton {
  /** Next state by state and class; states are multiplied by the number of classes. */
  readonly table: Int32Array;
  readonly outputs: readonly (readonly number[])[];
}

/** Breadth first: a missing child is the child of the longest proper suffix; outputs of suffixes are inherited. */
function completeTransitions({children, outputs}: Trie, width: number): Automaton {
  const table = Int32Array.from(children);
  const suffix = new Int32Array(outputs.length);
  const merged = outputs.map((output) => [...output]);
  const queue: number[] = [0];
  for (const node of queue) {
    for (let at = 0; at < width; at += 1) {
      const child = table[node * width + at] ?? 0;
      const fallback = node === 0 ? 0 : (table[(suffix[node] ?? 0) * width + at] ?? 0);
      if (child === 0) {
        table[node * width + at] = fallback;
        continue;
      }
      suffix[child] = fallback;
      merged[child]?.push(...(merged[fallback] ?? []));
      queue.push(child);
    }
  }
  return {table: table.map((node) => node * width), outputs: merged};
}
