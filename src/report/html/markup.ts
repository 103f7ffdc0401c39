/** Small pieces of markup that several parts of the page use. */
import type {Severity} from '../../finding/severity.ts';
import {escapeHtml, escapeHtmlCode} from '../escape/html.ts';
import {capitalize, formatCount} from '../view/words.ts';

/** The word in the colour of the severity. */
export function severityBadge(severity: Severity): string {
  return `<span class="badge ${severity}">${capitalize(severity)}</span>`;
}

export function code(text: string): string {
  return `<code>${escapeHtmlCode(text)}</code>`;
}

/** Items are markup already. */
export function list(items: readonly string[]): string {
  return `<ul class="list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** A card with a heading that names it for screen readers. */
export function card(id: string, title: string, body: string): string {
  return `<section class="card" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${body}</section>`;
}

/** The same, folded. */
export function foldedCard(title: string, body: string): string {
  return `<details class="card more"><summary>${escapeHtml(title)}</summary>${body}</details>`;
}

/** A cell of a table of counts; zero is quiet. */
export function countCell(count: number): string {
  return count === 0 ? '<td class="count zero">–</td>' : `<td class="count">${formatCount(count)}</td>`;
}

/** A table that may be wider than a narrow window; focusable, so that it scrolls by keyboard. */
export function scrollable(label: string, table: string): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${label}">${table}</div>`;
}
