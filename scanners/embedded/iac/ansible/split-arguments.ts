/** `key=value` arguments of a module, as in `copy: src=a dest="b c" mode={{ mode }}`. */

/** Length of one line of arguments; longer texts are scripts. */
const MAX_LENGTH = 20_000;

const QUOTES = new Set(['"', "'"]);

/** Arguments of the text; other words are left out. */
export function argumentsIn(text: string): readonly Argument[] {
  return splitArguments(text).flatMap((word) => {
    const argument = toArgument(word);
    return argument === undefined ? [] : [argument];
  });
}

export type Argument = readonly [name: string, value: string | boolean];

/** Words of the text; quoted texts and expressions in braces are not cut. */
export function splitArguments(text: string): readonly string[] {
  const line = `${text.slice(0, MAX_LENGTH)} `;
  const words: string[] = [];
  let start = -1;
  let inside: Inside = {quote: '', isExpression: false};
  for (let at = 0; at < line.length; at += 1) {
    inside = after(line, at, inside);
    const isSpace =
      /\s/.test(line.charAt(at)) && ((inside.quote === '' && !inside.isExpression) || at === line.length - 1);
    if (isSpace && start !== -1) words.push(line.slice(start, at));
    if (isSpace) start = -1;
    else if (start === -1) start = at;
  }
  return words;
}

interface Inside {
  /** The quote that is open, or empty. */
  readonly quote: string;
  readonly isExpression: boolean;
}

function after(line: string, at: number, {quote, isExpression}: Inside): Inside {
  const character = line.charAt(at);
  if (quote !== '') return {quote: character === quote ? '' : quote, isExpression};
  if (QUOTES.has(character)) return {quote: character, isExpression};
  if (line.startsWith('{{', at)) return {quote, isExpression: true};
  if (character === '}' && line.charAt(at - 1) === '}') return {quote, isExpression: false};
  return {quote, isExpression};
}

/** Undefined for a word that is no `key=value`. Yes and no are told as Ansible reads them. */
export function toArgument(word: string): Argument | undefined {
  const [, key, raw] = /^([a-z_]\w*)=([\s\S]*)$/i.exec(word) ?? [];
  if (key === undefined || raw === undefined) return undefined;
  const value = /^(["'])([\s\S]*)\1$/.exec(raw)?.[2] ?? raw;
  return [key, BOOLEANS.get(value.toLowerCase()) ?? value];
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);
