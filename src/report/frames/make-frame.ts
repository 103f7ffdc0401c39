/** A code frame: the lines around a location, with the part that the finding is about marked. */
import type {Region} from '../../finding/location.ts';
import type {CodeFrame, FrameMark} from '../report.ts';
import {type FrameLine, makeFrameLine} from './frame-line.ts';
import {type Masks, spanOnLine} from './masks.ts';

/** Lines shown before and after the region. */
const CONTEXT_LINES = 2;

/** A region of more lines is shown up to here; a private key need not fill a page. */
const MAX_REGION_LINES = 4;

/** Line ends of Unix and Windows; the carriage return does not belong to the line. */
export function toLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Frame of one location; the text is split already, as a file may have many findings. Undefined outside of the text. */
export function frameOf(lines: readonly string[], region: Region, masks: Masks): CodeFrame | undefined {
  if (region.startLine < 1 || region.startLine > lines.length) return undefined;
  const endLine = Math.min(region.endLine ?? region.startLine, region.startLine + MAX_REGION_LINES - 1, lines.length);
  const firstLine = Math.max(1, region.startLine - CONTEXT_LINES);
  const source = lines.slice(firstLine - 1, endLine + CONTEXT_LINES);
  const shown = source.map((line, index) =>
    makeFrameLine(line, masks.get(firstLine + index) ?? [], focusOf(region, firstLine + index)),
  );
  const marks = source
    .map((line, index) => markOf(region, firstLine + index, {line, shown: shown[index]}))
    .filter((mark) => mark !== undefined);
  return {firstLine, lines: shown.map(({text}) => text), marks};
}

/** The column that stays visible when the line is cut: the region's on its first line, else the beginning. */
function focusOf({startLine, startColumn}: Region, line: number): number {
  return line === startLine ? (startColumn ?? 1) - 1 : 0;
}

/** Undefined for lines of context. A region without columns is marked from the first to the last visible character. */
function markOf(
  region: Region,
  line: number,
  texts: {readonly line: string; readonly shown: FrameLine | undefined},
): FrameMark | undefined {
  if (texts.shown === undefined || line < region.startLine || line > (region.endLine ?? region.startLine))
    return undefined;
  const indent = texts.line.length - texts.line.trimStart().length;
  const span = spanOnLine(region, line);
  const shown = texts.shown.toShown({
    start: Math.max(span.start, indent),
    end: Math.min(span.end, texts.line.trimEnd().length),
  });
  return {line, startColumn: shown.start + 1, endColumn: Math.max(shown.end, shown.start + 1) + 1};
}
