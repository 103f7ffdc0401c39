/** Bytes of a file → text. Kubernetes reads UTF-8 and, with a byte order mark, UTF-16 (YAML 1.2 §5.2). */

/** Text without byte order mark; bytes that are no valid text become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
