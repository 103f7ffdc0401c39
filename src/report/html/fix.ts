/** The change that removes the problem, as a small diff. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {replaceControls} from '../escape/control-characters.ts';
import {escapeHtml, escapeHtmlCode} from '../escape/html.ts';
import type {CodeFrame} from '../report.ts';
import {type DiffLine, diffLines} from '../view/diff.ts';

/** Signs and elements tell what goes and what comes, not colours alone. */
export function renderFix({fix, status}: JudgedFinding, frame: CodeFrame | undefined): string {
  if (fix === undefined || status === 'fixed') return '';
  const text = `<p class="fix"><strong>Certain fix:</strong> ${escapeHtml(fix.description)} (<code>secure-pipeline fix</code>).</p>`;
  const rows = diffLines(frame?.diff ?? []).map(renderLine);
  if (rows.length === 0) return text;
  return `${text}<pre class="frame diff" tabindex="0" role="region" aria-label="Change">${rows.join('')}</pre>`;
}

function renderLine({kind, text}: DiffLine): string {
  const shown = escapeHtmlCode(replaceControls(text));
  if (kind === 'removed') return `<span class="removed"><del>${shown}</del></span>`;
  if (kind === 'added') return `<span class="added"><ins>${shown}</ins></span>`;
  return `<span>${shown}</span>`;
}
