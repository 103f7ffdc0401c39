/** Text inside HTML: content and double-quoted attributes. */
import {showControls, toOneLine} from './control-characters.ts';

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

/** Paths, ids and code: blanks are kept, control characters are shown. */
export function escapeHtmlCode(text: string): string {
  return escapeMarkup(showControls(text));
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
