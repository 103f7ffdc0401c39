/** Text inside HTML: content and double-quoted attributes. */
import {showControls, toOneLine} from './control-characters.ts';
import {LOG_COMMAND} from './log.ts';
import {splitCode} from './split-code.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Prose on one line. */
export function escapeHtml(text: string): string {
  return escapeMarkup(toOneLine(text));
}

/** Rule texts: prose in which `…` is code. */
export function htmlProse(text: string): string {
  return splitCode(text)
    .map(({kind, text: part}) => (kind === 'code' ? `<code>${escapeHtmlCode(part)}</code>` : escapeHtml(part)))
    .join('');
}

/** Paths, ids and code: blanks are kept, control characters are shown. */
export function escapeHtmlCode(text: string): string {
  return escapeMarkup(showControls(text));
}

function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(LOG_COMMAND, (start) => `&#${start.charCodeAt(0)};${start.slice(1)}`);
}
