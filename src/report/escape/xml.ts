/** Text inside XML 1.0 attributes and elements. */
import {showControls} from './control-characters.ts';
import {LOG_COMMAND} from './log.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 cannot hold even as references (§2.2): non-characters. Controls are shown before. */
const NON_CHARACTERS = /[\ufffe\uffff]/g;

/** One line; control characters are shown as `\u{1b}`, so the text is always legal. */
export function escapeXml(text: string): string {
  return showControls(text)
    .replace(NON_CHARACTERS, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(LOG_COMMAND, escapeCommand);
}

function escapeCommand(start: string): string {
  return `&#${start.charCodeAt(0)};${start.slice(1)}`;
}

/** Several lines of element content; each line is escaped for itself. */
export function escapeXmlLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeXml(line))
    .join('\n');
}
