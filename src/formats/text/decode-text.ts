/** Bytes of a file → text: UTF-8, or UTF-16 when a byte order mark says so. Never fails. */

/**
 * Text without byte order mark; bytes that are no valid text become U+FFFD. Scanners and code frames decode alike, so
 * that the columns of the ones fit the others (they count UTF-16 code units of this text).
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
