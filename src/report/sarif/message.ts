/** Plain text as a SARIF message, which has a syntax of its own (SARIF 2.1.0 §3.11.5 and §3.11.6). */
import type {Message} from 'sarif';
import {toOneLine} from '../escape/control-characters.ts';
import {truncate} from '../escape/truncate.ts';

/** Ours; a message is a sentence, and hostile text must not fill the file. */
const MAX_MESSAGE_LENGTH = 4_096;

/** Placeholders are doubled; `](` of an embedded link is taken apart, as not every viewer knows escaped brackets. */
export function toMessage(text: string): Message {
  const plain = truncate(toOneLine(text).trim(), MAX_MESSAGE_LENGTH)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll('](', '] (');
  return {text: plain === '' ? '(no text)' : plain};
}
