/** Groovy as far as a Jenkinsfile is read: words, strings and marks. One pass, comments left out; nothing is evaluated. */

export interface Token {
  readonly kind: 'word' | 'string' | 'mark';
  /** Of a string, what stands between its quotes, escapes as written. */
  readonly text: string;
  /** Of a string, where its text begins. */
  readonly start: number;
  readonly end: number;
  /** In double quotes: Groovy puts values in place of `${…}`. */
  readonly interpolated: boolean;
}

/** Line ends are marks, too, as they end statements. What is no Groovy gives tokens all the same. */
export function groovyTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const comment = endOfComment(text, at);
    if (comment !== undefined) {
      at = comment;
      continue;
    }
    const token = stringAt(text, at) ?? wordAt(text, at) ?? markAt(text, at);
    if (token.kind !== 'mark' || MARKS.has(token.text)) tokens.push(token);
    at = Math.max(at + 1, token.kind === 'string' ? token.end + quoteAt(text, at).length : token.end);
  }
  return tokens;
}

const MARKS: ReadonlySet<string> = new Set(['{', '}', '(', ')', '[', ']', ':', '=', ',', ';', '\n']);

function endOfComment(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '/') return undefined;
  if (text.startsWith('//', at)) return indexOr(text, '\n', at);
  return text.startsWith('/*', at) ? indexOr(text, '*/', at + 2) + 2 : undefined;
}

function indexOr(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from);
  return found === -1 ? text.length : found;
}

function quoteAt(text: string, at: number): string {
  const character = text.charAt(at);
  if (character !== '"' && character !== "'") return '';
  return text.startsWith(character.repeat(3), at) ? character.repeat(3) : character;
}

function stringAt(text: string, at: number): Token | undefined {
  const quote = quoteAt(text, at);
  if (quote === '') return undefined;
  const start = at + quote.length;
  let end = start;
  while (end < text.length && !text.startsWith(quote, end)) {
    if (quote.length === 1 && text.charAt(end) === '\n') break;
    end += text.charAt(end) === '\\' ? 2 : 1;
  }
  end = Math.min(end, text.length);
  return {kind: 'string', text: text.slice(start, end), start, end, interpolated: quote.startsWith('"')};
}

const WORD = /[\w.@]+/y;

function wordAt(text: string, at: number): Token | undefined {
  WORD.lastIndex = at;
  const [word] = WORD.exec(text) ?? [];
  return word === undefined
    ? undefined
    : {kind: 'word', text: word, start: at, end: at + word.length, interpolated: false};
}

function markAt(text: string, at: number): Token {
  return {kind: 'mark', text: text.charAt(at), start: at, end: at + 1, interpolated: false};
}
