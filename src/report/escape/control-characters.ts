/** Makes characters visible that would move the cursor, turn the text around or hide in it. Used by every sink. */

/**
 * C0 and C1 controls, DEL, soft hyphen, bidirectional controls (Trojan Source, https://trojansource.codes), zero-width
 * characters, line and paragraph separators, tag characters, byte order mark and lone surrogates.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** One line: every unsafe character, line ends too, is written as `\u{1b}`. For paths, ids and code. */
export function showControls(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** One line of prose: runs of white space become one blank, other unsafe characters are made visible. */
export function toOneLine(text: string): string {
  return showControls(text.replace(/[\t\n\v\f\r ]+/g, ' '));
}

/** Same number of columns: each unsafe character becomes one picture (U+2400 block) or U+FFFD. For code frames. */
export function replaceControls(text: string): string {
  return text.replace(UNSAFE, (character) => picture(character.codePointAt(0) ?? 0).repeat(character.length));
}

function picture(codePoint: number): string {
  if (codePoint < 0x20) return String.fromCharCode(0x2400 + codePoint);
  return codePoint === 0x7f ? '\u2421' : '\ufffd';
}
