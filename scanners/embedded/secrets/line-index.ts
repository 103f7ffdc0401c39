/** Offsets in a text to lines and columns. Lines end with LF; a CR before it belongs to the line's end. */
import type {Region} from '../../../src/finding/location.ts';

/** A stretch of text by offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LineIndex {
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  region(span: Span): Region;
  /** The text from the start of the line of `start` to the end of the line of `end`, at most `reach` beyond both. */
  linesAround(span: Span, reach: number): string;
}

/** One pass over the text; look-ups are logarithmic. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineAt = (offset: number) => lastAtOrBefore(starts, offset) + 1;
  const columnAt = (offset: number) => offset - (starts[lineAt(offset) - 1] ?? 0) + 1;
  return {
    lineAt,
    region: ({start, end}) => ({
      startLine: lineAt(start),
      startColumn: columnAt(start),
      endLine: lineAt(Math.max(start, end - 1)),
      endColumn: columnAt(Math.max(start, end - 1)) + (end > start ? 1 : 0),
    }),
    linesAround: ({start, end}, reach) => {
      const lineStart = starts[lineAt(start) - 1] ?? 0;
      const lineEnd = starts[lineAt(Math.max(start, end - 1))] ?? text.length;
      return text.slice(Math.max(lineStart, start - reach), Math.min(lineEnd, end + reach));
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
