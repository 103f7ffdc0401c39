/** A code frame as HTML. */

import {replaceControls} from '../escape/control-characters.ts';
import {escapeHtmlCode} from '../escape/html.ts';
import type {CodeFrame, FrameMark} from '../report.ts';

/** The lines of the finding are marked by class and element, not by colour alone. */
export function renderFrame({firstLine, lines, marks = []}: CodeFrame): string {
  const marked = new Map(marks.map((mark) => [mark.line, mark]));
  const rows = lines.map((text, index) => renderLine(replaceControls(text), firstLine + index, marked));
  return `<pre class="frame" tabindex="0" role="region" aria-label="Code">${rows.join('')}</pre>`;
}

function renderLine(text: string, line: number, marked: ReadonlyMap<number, FrameMark>): string {
  const mark = marked.get(line);
  if (mark === undefined) return `<span><i>${line}</i>${escapeHtmlCode(text)}</span>`;
  const [start, end] = [mark.startColumn - 1, mark.endColumn - 1];
  const before = escapeHtmlCode(text.slice(0, start));
  const after = escapeHtmlCode(text.slice(end));
  return `<span class="at"><i>${line}</i>${before}<mark>${escapeHtmlCode(text.slice(start, end))}</mark>${after}</span>`;
}
