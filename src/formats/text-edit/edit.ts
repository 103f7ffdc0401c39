/** Edits of a text by lines and columns, as offsets in that text. */
import {lineStarts} from '../text/line-starts.ts';

/** 1-based, `endColumn` one past the last character, in UTF-16 code units (SARIF 2.1.0 §3.30). */
export interface EditRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Replaces the text of a region; an empty region inserts. */
export interface RegionEdit {
  readonly location: EditRegion;
  /** Line ends are `\n`. */
  readonly text: string;
}

/** Replaces `start` to `end` (exclusive). */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * In the order of the text, with the text's own line ends; edits at the same place keep their order. Undefined when a
 * region is not in the text or two edits overlap: the text is then not the one that they were made for.
 */
export function toOffsetEdits(text: string, edits: readonly RegionEdit[]): readonly OffsetEdit[] | undefined {
  const starts = lineStarts(text);
  const lineEnd = lineEndOf(text);
  const placed: OffsetEdit[] = [];
  for (const {location, text: replacement} of edits) {
    const start = offsetOf(text, starts, location.startLine, location.startColumn);
    const end = offsetOf(text, starts, location.endLine, location.endColumn);
    if (start === undefined || end === undefined || end < start) return undefined;
    placed.push({start, end, text: replacement.replaceAll(/\r?\n/g, lineEnd)});
  }
  const sorted = placed.sort((a, b) => a.start - b.start || a.end - b.end);
  const overlaps = sorted.some(({start}, index) => start < (sorted[index - 1]?.end ?? 0));
  return overlaps ? undefined : sorted;
}

/** The text with sorted edits applied that do not overlap. */
export function applyOffsetEdits(text: string, edits: readonly OffsetEdit[]): string {
  let result = '';
  let from = 0;
  for (const {start, end, text: replacement} of edits) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** That of the first line; a text of one line has Unix's. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Undefined outside of the text; the line end belongs to no column. */
function offsetOf(text: string, starts: readonly number[], line: number, column: number): number | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const next = starts[line];
  const end = next === undefined ? text.length : next - 1;
  return start + column - 1 <= end ? start + column - 1 : undefined;
}
