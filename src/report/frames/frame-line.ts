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
  /**
   * Where a stretch of the source line is shown; 0-based columns, `end` exclusive, clamped to what is shown. A stretch
   * that touches a masked secret covers the whole mask.
   */
  toShown(span: Span): Span;
}

/** Works on a window of the line only: a line of megabytes costs no more than a short one. */
export function makeFrameLine(source: string, masks: readonly Span[], focus: number): FrameLine {
  const start = source.length <= MAX_LINE_LENGTH ? 0 : windowStart(source.length, focus);
  const end = Math.min(source.length, start + MAX_LINE_LENGTH);
  const {text, shown} = showWindow(source, masks, {start, end});
  const cutBefore = start > 0 ? '…' : '';
  const characterAt = (column: number) => {
    const index = Math.min(Math.max(column, start), end - 1) - start;
    return shown === undefined ? {start: index, end: index + 1} : shown[index];
  };
  return {
    text: `${cutBefore}${text}${end < source.length ? '…' : ''}`,
    toShown: (span) => ({
      start: cutBefore.length + (characterAt(span.start)?.start ?? 0),
      end: cutBefore.length + (characterAt(span.end - 1)?.end ?? 0),
    }),
  };
}

function windowStart(length: number, focus: number): number {
  return Math.max(0, Math.min(focus - LEAD, length - MAX_LINE_LENGTH));
}

/** `shown[i]` is where the i-th character of the window is shown; undefined where all of it is shown as it is. */
function showWindow(source: string, masks: readonly Span[], {start, end}: Span): {text: string; shown?: Span[]} {
  const raw = source.slice(start, end);
  const characters = replaceControls(raw);
  if (raw !== '' && masks.length === 0 && characters === raw && !raw.includes('\t')) return {text: raw};
  const shown: Span[] = [];
  let text = '';
  let next = firstMaskAfter(masks, start);
  for (let column = start; column < end; column += 1) {
    const mask = masks[next];
    const isMasked = mask !== undefined && column >= mask.start;
    if (isMasked && column > Math.max(mask.start, start)) shown.push(shown.at(-1) ?? {start: 0, end: 0});
    else {
      const piece = isMasked ? MASK : showCharacter(raw, characters, column - start);
      shown.push({start: text.length, end: text.length + piece.length});
      text += piece;
    }
    if (isMasked && column + 1 >= mask.end) next += 1;
  }
  return {text, shown};
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
