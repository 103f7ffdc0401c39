/** Plain text as a SARIF message, which has a syntax of its own (SARIF 2.1.0 §3.11.5 and §3.11.6). */
import {toOneLine} from '../escape/control-characters.ts';
import {truncate} from '../escape/truncate.ts';

/** Ours; a message is a sentence, and hostile text must not fill the file. */
const MAX_MESSAGE_LENGTH = 4_096;

/** Never empty: GitHub refuses a result without text. */
export function toMessage(text: string): {readonly text: string} {
  const plain = escapeMessage(truncate(toOneLine(text).trim(), MAX_MESSAGE_LENGTH));
  return {text: plain === '' ? '(no text)' : plain};
}

/** Placeholders are doubled; `](` of an embedded link is taken apart, as not every viewer knows escaped brackets. */
export function escapeMessage(line: string): string {
  return line.replace(/\{(\d+)\}/g, '{{$1}}').replaceAll('](', '] (');
}
