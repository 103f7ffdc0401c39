/** The part of a replacement that differs from what it replaces. */
import type {OffsetEdit} from './edit.ts';

/**
 * The same edit without the words that it begins and ends with anyway, so that it leaves alone what stays; undefined
 * when it changes nothing. `text` is the whole text that the edit is for.
 */
export function shrinkEdit(text: string, {start, end, text: replacement}: OffsetEdit): OffsetEdit | undefined {
  const old = text.slice(start, end);
  if (old === replacement) return undefined;
  const head = wordBoundaryBefore(old, replacement, commonHead(old, replacement));
  const tail = commonTail(old.slice(head), replacement.slice(head));
  return {start: start + head, end: end - tail, text: replacement.slice(head, replacement.length - tail)};
}

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** Back to the beginning of a word that is cut in one of the texts. */
function wordBoundaryBefore(a: string, b: string, length: number): number {
  let at = length;
  while (at > 0 && (joins(a, at) || joins(b, at))) at -= 1;
  return at;
}

function commonTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  while (length > 0 && (joins(a, a.length - length) || joins(b, b.length - length))) length -= 1;
  return length;
}

/** The characters before and after `at` belong to one word or to one surrogate pair. */
function joins(text: string, at: number): boolean {
  return /^[\w$\ud800-\udfff]{2}$/.test(text.slice(at - 1, at + 1));
}
