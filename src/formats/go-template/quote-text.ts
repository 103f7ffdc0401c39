/** Text → Go string literal, as `%q` and `strconv.Quote` write it, and back. */
import {TemplateError} from './template-error.ts';

const NAMED: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

/** Not printable in Go's sense: controls, separators but the space, format characters, private and unassigned ones. */
const ESCAPED = /["\\]|[^\P{C}]|[^\P{Z} ]/gu;

export function quoteText(text: string): string {
  return `"${text.replace(ESCAPED, (character) => NAMED[character] ?? numeric(character))}"`;
}

function numeric(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

const UNESCAPED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMED).map(([character, written]) => [written.slice(1), character] as const),
  ["'", "'"] as const,
]);

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(.))/gsu;

/** What stands between the quotes of a Go literal → text. Throws `TemplateError` for an escape that Go has not. */
export function unquoteText(body: string): string {
  return body.replace(ESCAPE, (written, x?: string, u?: string, long?: string, octal?: string, named?: string) => {
    const hex = x ?? u ?? long;
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
    const character = UNESCAPED.get(named ?? '');
    if (character === undefined) throw new TemplateError(`unknown escape ${JSON.stringify(written)}`);
    return character;
  });
}

function codePoint(code: number): string {
  if (code > 0x10ffff) throw new TemplateError('an escape is beyond Unicode');
  return String.fromCodePoint(code);
}
