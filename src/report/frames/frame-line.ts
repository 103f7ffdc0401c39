/** One line of a code frame: cut around a column, secrets masked, tabs and control characters made plain. */
import {replaceControls} from '../escape/control-characters.ts';
import type {Span} from './masks.ts';

/** Of a fixed width, so that it says nothing about the length of the secret. */
export const MASK = '••••••••';

/** A tab in a frame; two blanks keep deeply indented code within 80 columns. */
const TAB = '  ';

/** Longer lines are cut; wide enough for honest code and narrow enough for a comment. */
export const MAX_LINE_LENGTH = 160;

/** Characters kept before the region of a cut line. */
const LEAD = 40;

export interface FrameLine {
  readonly text: string;
  /** 0-based column in `text` of a 0-based column of the source line; clamped to what is shown. */
  toShown(column: number): number;
}

/** Works on a window of the line only: a line of megabytes costs no more than a short one. */
export function makeFrameLine(source: string, masks: readonly Span[], focus: number): FrameLine {
  const start = source.length <= MAX_LINE_LENGTH ? 0 : windowStart(source.length, focus);
  const end = Math.min(source.length, start + MAX_LINE_LENGTH);
  const {text, columns} = showWindow(source, masks, {start, end});
  const cutBefore = start > 0 ? '…' : '';
  return {
    text: `${cutBefore}${text}${end < source.length ? '…' : ''}`,
    toShown: (column) => cutBefore.length + (columns[Math.min(Math.max(column - start, 0), end - start)] ?? 0),
  };
}

function windowStart(length: number, focus: number): number {
  return Math.max(0, Math.min(focus - LEAD, length - MAX_LINE_LENGTH));
}

/** `columns[i]` is the shown column of the i-th character of the window; one more for its end. */
function showWindow(source: string, masks: readonly Span[], {start, end}: Span): {text: string; columns: number[]} {
  const raw = source.slice(start, end);
  const characters = replaceControls(raw);
  const columns: number[] = [];
  let text = '';
  let next = firstMaskAfter(masks, start);
  for (let column = start; column < end; column += 1) {
    const mask = masks[next];
    const isMasked = mask !== undefined && column >= mask.start;
    columns.push(text.length);
    if (!isMasked) text += showCharacter(raw, characters, column - start);
    else if (column === Math.max(mask.start, start)) text += MASK;
    if (isMasked && column + 1 >= mask.end) next += 1;
  }
  columns.push(text.length);
  return {text, columns};
}

/** `source` decides, as a picture of a tab in the shown characters could also come from the file itself. */
function showCharacter(source: string, characters: string, index: number): string {
  return source[index] === '\t' ? TAB : (characters[index] ?? '');
}

/** Binary search: a minified line can hold thousands of masks. */
function firstMaskAfter(masks: readonly Span[], column: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}
