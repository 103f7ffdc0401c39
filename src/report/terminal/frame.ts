/** A code frame for the terminal: line numbers, the region pointed at and underlined. */
import type {Severity} from '../../finding/severity.ts';
import {replaceControls} from '../escape/control-characters.ts';
import {truncate} from '../escape/truncate.ts';
import type {CodeFrame, FrameMark} from '../report.ts';
import {type Paint, SEVERITY_TONES} from './style.ts';
import {columnsOf} from './width.ts';

/** Underlines of a region of many lines would hide the code. */
const MAX_UNDERLINED_LINES = 1;

export interface FrameStyle {
  readonly paint: Paint;
  readonly width: number;
  readonly severity: Severity;
}

/** Lines without line ends. */
export function renderFrame({firstLine, lines, marks = []}: CodeFrame, style: FrameStyle): readonly string[] {
  const {paint, severity} = style;
  const tone = SEVERITY_TONES[severity];
  const digits = String(firstLine + lines.length - 1).length;
  const room = Math.max(20, style.width - digits - 8);
  const marked = new Map(marks.map((mark) => [mark.line, mark]));
  return lines.flatMap((text, index) => {
    const line = firstLine + index;
    const mark = marked.get(line);
    const number = String(line).padStart(digits);
    const code = truncate(replaceControls(text), room);
    const gutter =
      mark === undefined
        ? `    ${paint('dim', `${number} │`)}`
        : `  ${paint(tone, '>')} ${number} ${paint('dim', '│')}`;
    const shown = `${gutter} ${mark === undefined ? paint('dim', code) : code}`.trimEnd();
    if (mark === undefined || marks.length > MAX_UNDERLINED_LINES) return [shown];
    return [shown, `    ${' '.repeat(digits)} ${paint('dim', '│')} ${paint(tone, underline(code, mark))}`];
  });
}

/** Carets below the region, as wide as its characters are in the terminal. */
function underline(code: string, {startColumn, endColumn}: FrameMark): string {
  const before = columnsOf(code.slice(0, startColumn - 1));
  const length = columnsOf(code.slice(startColumn - 1, endColumn - 1));
  return `${' '.repeat(before)}${'^'.repeat(Math.max(1, length))}`;
}
