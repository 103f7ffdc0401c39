/** How go-yaml writes a text: plain, in single quotes, in double quotes. */

/** Words that would be read as something else (YAML 1.1). */
const WORDS = new Set(
  [
    '',
    '~',
    'null',
    'true',
    'false',
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    '.nan',
    '.inf',
    '+.inf',
    '-.inf',
    '<<',
    '=',
  ].flatMap((word) => [word, word.toUpperCase(), `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]),
);

const NUMBER =
  /^[-+]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0o?[0-7_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|\.\d[\d_]*(?:[eE][-+]?\d+)?)$/;
const BASE_60 = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\S.*)?$/;

/** True where the plain text would be read as a number, a boolean, nothing or a date. */
export function needsQuotes(text: string): boolean {
  if (text.length > 100) return false;
  return WORDS.has(text) || NUMBER.test(text) || BASE_60.test(text) || TIMESTAMP.test(text);
}

const SPECIAL_AT_START = /^[-?:,[\]{}#&*!|>'"%@`]/;
const ALLOWED_AT_START = /^[-?:][^\s]/;
const DIRECTIVE = /^(?:---|\.\.\.)/;

/** True where the text can stand without quotes inside of a block. */
export function isPlainText(text: string): boolean {
  if (text === '' || /^\s|\s$|[\n]|: |:$| #|\t#/.test(text) || DIRECTIVE.test(text)) return false;
  if (SPECIAL_AT_START.test(text) && !ALLOWED_AT_START.test(text)) return false;
  return !UNPRINTABLE.test(text);
}

const UNPRINTABLE = /[^\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029\x85]/u;

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
  '\ufeff': '\\uFEFF',
};

/** In single quotes where that is possible; a text that reads as something else is in double quotes. */
export function quotedText(text: string): string {
  const isSingle = !needsQuotes(text) && !UNPRINTABLE.test(text) && !text.includes('\n');
  return isSingle ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(
    /["\\]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029]/gu,
    escapeOne,
  );
  return `"${escaped}"`;
}

function escapeOne(character: string): string {
  const known = ESCAPES[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
