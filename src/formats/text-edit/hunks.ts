/** What edits change in a text, as the hunks of a diff. */
import {lineStarts} from '../text/line-starts.ts';
import {applyOffsetEdits, type OffsetEdit} from './edit.ts';

export interface HunkLine {
  readonly kind: 'context' | 'removed' | 'added';
  /** Without line end. */
  readonly text: string;
}

export interface Hunk {
  /** 1-based line of the first line, before the change. */
  readonly firstLine: number;
  readonly lines: readonly HunkLine[];
}

/** Sorted edits that do not overlap → hunks in the order of the text, each with up to `context` lines around it. */
export function toHunks(text: string, edits: readonly OffsetEdit[], context: number): readonly Hunk[] {
  const starts = lineStarts(text);
  const changes = groupByLines(edits, starts)
    .map((group) => toChange(text, starts, group))
    .filter(({removed, added}) => removed.length + added.length > 0);
  return joinNear(changes, context).map((near) => toHunk(near, {text, starts, context}));
}

/** Lines that are replaced by others; `line` is 0-based. */
interface Change {
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

interface Group {
  readonly firstLine: number;
  lastLine: number;
  readonly edits: OffsetEdit[];
}

/** Edits that touch the same line belong together. */
function groupByLines(edits: readonly OffsetEdit[], starts: readonly number[]): readonly Group[] {
  const groups: Group[] = [];
  let line = 0;
  for (const edit of edits) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= edit.start) line += 1;
    let lastLine = line;
    while ((starts[lastLine + 1] ?? Number.POSITIVE_INFINITY) <= edit.end) lastLine += 1;
    const last = groups.at(-1);
    if (last === undefined || last.lastLine < line) groups.push({firstLine: line, lastLine, edits: [edit]});
    else {
      last.edits.push(edit);
      last.lastLine = Math.max(last.lastLine, lastLine);
    }
  }
  return groups;
}

function toChange(text: string, starts: readonly number[], {firstLine, lastLine, edits}: Group): Change {
  const from = starts[firstLine] ?? 0;
  const before = text.slice(from, starts[lastLine + 1] ?? text.length);
  const moved = edits.map(({start, end, text: replacement}) => ({
    start: start - from,
    end: end - from,
    text: replacement,
  }));
  const old = toLines(before);
  const changed = toLines(applyOffsetEdits(before, moved));
  const shortest = Math.min(old.length, changed.length);
  let head = 0;
  while (head < shortest && old[head] === changed[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === changed.at(-1 - tail)) tail += 1;
  return {
    line: firstLine + head,
    removed: old.slice(head, old.length - tail),
    added: changed.slice(head, changed.length - tail),
  };
}

/** A text that ends with a line end has no further line. */
function toLines(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Changes whose context would overlap stand in one hunk. */
function joinNear(changes: readonly Change[], context: number): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last !== undefined && change.line - (last.line + last.removed.length) <= 2 * context;
    if (isNear) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

interface Whole {
  readonly text: string;
  readonly starts: readonly number[];
  readonly context: number;
}

function toHunk(changes: readonly Change[], {text, starts, context}: Whole): Hunk {
  const lineCount = text === '' || text.endsWith('\n') ? starts.length - 1 : starts.length;
  const linesFrom = (from: number, to: number): readonly HunkLine[] =>
    toLines(text.slice(starts[from] ?? text.length, starts[to] ?? text.length)).map((line) => ({
      kind: 'context',
      text: line,
    }));
  const firstLine = Math.max(0, (changes[0]?.line ?? 0) - context);
  const lines: HunkLine[] = [];
  let at = firstLine;
  for (const {line, removed, added} of changes) {
    lines.push(...linesFrom(at, line));
    lines.push(...removed.map((removedLine) => ({kind: 'removed', text: removedLine}) as const));
    lines.push(...added.map((addedLine) => ({kind: 'added', text: addedLine}) as const));
    at = line + removed.length;
  }
  lines.push(...linesFrom(at, Math.min(lineCount, at + context)));
  return {firstLine: firstLine + 1, lines};
}
