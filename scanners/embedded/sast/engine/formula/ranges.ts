/** Sets of ranges: what lies in what, with metavariables that agree. */
import {type Bindings, lookUp, mergeBindings} from '../match/bindings.ts';
import type {Range} from '../match/find-pattern.ts';
import {isSameCode} from '../match/same-code.ts';

/** Those of either side that lie in one of the other, with the metavariables of both. */
export function intersect(left: readonly Range[], right: readonly Range[], step: () => void): Range[] {
  return unique([...within(left, right, step), ...within(right, left, step)]);
}

/** Those of `left` that no range of `right` excludes. */
export function subtract(left: readonly Range[], right: readonly Range[], step: () => void): readonly Range[] {
  if (right.length === 0) return left;
  const index = new RangeIndex(right);
  return left.filter((range) => !isExcluded(range, right, index, step));
}

function isExcluded(range: Range, others: readonly Range[], index: RangeIndex, step: () => void): boolean {
  if (others[0]?.kind === 'anywhere') return true;
  for (const other of index.around(range)) {
    step();
    if (!agree(range.bindings, other.bindings)) continue;
    if (other.kind !== 'plain' || (other.start === range.start && other.end === range.end)) return true;
  }
  return others[0]?.kind === 'regex' && others.some((other) => other.start >= range.start && other.end <= range.end);
}

function within(inner: readonly Range[], outer: readonly Range[], step: () => void): Range[] {
  if (inner.length === 0 || outer.length === 0) return [];
  const index = new RangeIndex(outer);
  const found: Range[] = [];
  for (const range of inner) {
    for (const other of outer[0]?.kind === 'anywhere' ? outer : index.around(range)) {
      step();
      if (range.kind === 'inside' && other.kind !== 'inside') continue;
      if (agree(range.bindings, other.bindings))
        found.push({...range, bindings: mergeBindings(range.bindings, other.bindings)});
    }
  }
  return found;
}

/** True when metavariables that both have stand for the same code. */
export function agree(left: Bindings, right: Bindings): boolean {
  for (let at = left; at !== undefined; at = at.next) {
    if (/^\$\d+$/.test(at.name)) continue;
    const other = lookUp(right, at.name);
    if (other !== undefined && !isSameCode(at.value, other)) return false;
  }
  return true;
}

/** Finds the ranges around a range. Ranges of code nest, so few are open at any place. */
class RangeIndex {
  private readonly sorted: readonly Range[];
  /** For each place in `sorted`, the furthest end of those up to it. */
  private readonly reach: readonly number[];

  constructor(ranges: readonly Range[]) {
    this.sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
    let furthest = -1;
    this.reach = this.sorted.map(({end}) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  *around({start, end}: Range): Generator<Range> {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && (this.reach[at] ?? -1) >= end; at -= 1) {
      const range = this.sorted[at];
      if (range !== undefined && range.end >= end) yield range;
    }
  }
}

export function unique(ranges: readonly Range[]): Range[] {
  const seen = new Set<string>();
  return ranges.filter((range) => {
    let key = `${range.start}:${range.end}:${range.kind}`;
    const parts: string[] = [];
    for (let at = range.bindings; at !== undefined; at = at.next)
      parts.push(`${at.name}=${at.value.start}:${at.value.end}`);
    key += parts.sort().join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
