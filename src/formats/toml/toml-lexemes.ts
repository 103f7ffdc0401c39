/** Strings and keys of TOML, as far as the search for lines must know them. https://toml.io/en/v1.0.0 */

/** Offset behind the string that begins at `start`; the end of the text when it is not closed. */
export function skipString(text: string, start: number): number {
  const quote = text[start] ?? '"';
  const isMultiline = text.startsWith(quote.repeat(3), start);
  const delimiter = isMultiline ? quote.repeat(3) : quote;
  let position = start + delimiter.length;
  while (position < text.length && !text.startsWith(delimiter, position)) {
    position += quote === '"' && text[position] === '\\' ? 2 : 1;
  }
  position = Math.min(position + delimiter.length, text.length);
  // Up to two quotes may stand before the closing ones and belong to the string.
  for (let extra = 0; isMultiline && extra < 2 && text[position] === quote; extra += 1) position += 1;
  return position;
}

/** Text of a quoted key. Escapes beyond JSON's do not occur in names; such a key keeps them. */
export function unquoteKey(quoted: string): string {
  if (quoted.startsWith("'") || !quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** `A-Z a-z 0-9 _ -`. NaN (the end of the text) is none. */
export function isBareKeyCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d
  );
}
