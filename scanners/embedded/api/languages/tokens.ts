/** Tokens of small languages with braces, names and strings. Linear: no token is looked at twice. */
import {type Lexicon, SyntaxTrouble, type Token} from './lexicon.ts';

const TOKENS_BETWEEN_CHECKS = 4_096;
const BLOCK = '"""';

export class Tokens {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #checkBudget: () => void;
  #at = 0;
  #count = 0;
  #next: Token | undefined;

  constructor(text: string, lexicon: Lexicon, checkBudget: () => void) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#checkBudget = checkBudget;
  }

  /** The token that comes next. Throws `SyntaxTrouble`. */
  peek(): Token {
    this.#next ??= this.#read();
    return this.#next;
  }

  take(): Token {
    const token = this.peek();
    this.#next = undefined;
    return token;
  }

  /** True when the next token is this mark or name. */
  isAt(text: string): boolean {
    const {kind, text: own} = this.peek();
    return own === text && (kind === 'mark' || kind === 'name');
  }

  /** Takes the mark or name if it comes next. */
  accept(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.take();
    return true;
  }

  expect(text: string): Token {
    if (!this.isAt(text)) throw this.trouble('unexpected text');
    return this.take();
  }

  expectKind(kind: Token['kind']): Token {
    if (this.peek().kind !== kind) throw this.trouble('unexpected text');
    return this.take();
  }

  trouble(message: string): SyntaxTrouble {
    return new SyntaxTrouble(this.#next?.start ?? this.#at, message);
  }

  /** Goes on at the next line that the expression (sticky) matches at its start, or at the end. */
  skipToLine(start: RegExp): void {
    const from = this.#next?.start ?? this.#at;
    this.#next = undefined;
    let line = this.#text.indexOf('\n', from);
    while (line !== -1) {
      start.lastIndex = line + 1;
      if (start.test(this.#text)) break;
      line = this.#text.indexOf('\n', line + 1);
    }
    this.#at = line === -1 ? this.#text.length : line + 1;
  }

  #read(): Token {
    this.#count += 1;
    if (this.#count % TOKENS_BETWEEN_CHECKS === 0) this.#checkBudget();
    this.#skipIgnored();
    const start = this.#at;
    const first = this.#text[start];
    if (first === undefined) return {kind: 'end', text: '', start, end: start};
    if (this.#lexicon.quotes.includes(first)) return this.#readString(first);
    const name = this.#match(this.#lexicon.name);
    if (name !== '') return this.#token('name', name);
    const number = this.#match(this.#lexicon.number);
    return number === '' ? this.#token('mark', first) : this.#token('number', number);
  }

  /** A loop: one expression for all of it would need memory for each comment. */
  #skipIgnored(): void {
    for (let length = -1; length !== 0; this.#at += length) {
      const isBlock = this.#lexicon.hasBlockComments && this.#text.startsWith('/*', this.#at);
      length = isBlock ? this.#lengthOfComment() : this.#match(this.#lexicon.ignored).length;
    }
  }

  /** Nothing behind a comment without an end is read: it could be looked for again at every line. */
  #lengthOfComment(): number {
    const start = this.#at;
    const close = this.#text.indexOf('*/', start + 2);
    if (close !== -1) return close + 2 - start;
    this.#at = this.#text.length;
    throw new SyntaxTrouble(start, 'a comment has no end');
  }

  #token(kind: Token['kind'], text: string): Token {
    const start = this.#at;
    this.#at += text.length;
    return {kind, text, start, end: this.#at};
  }

  #readString(quote: string): Token {
    const start = this.#at;
    const isBlock = this.#lexicon.hasBlockStrings && this.#text.startsWith(BLOCK, start);
    const open = start + (isBlock ? BLOCK.length : 1);
    const close = isBlock ? this.#endOfBlock(open) : this.#endOfLine(open, quote);
    if (close === -1) throw new SyntaxTrouble(start, 'a text has no end');
    this.#at = close + (isBlock ? BLOCK.length : 1);
    return {kind: 'string', text: this.#text.slice(open, close), start, end: this.#at};
  }

  #endOfBlock(open: number): number {
    let end = this.#text.indexOf(BLOCK, open);
    while (end !== -1 && this.#text[end - 1] === '\\') end = this.#text.indexOf(BLOCK, end + BLOCK.length);
    return end;
  }

  #endOfLine(open: number, quote: string): number {
    for (let at = open; at < this.#text.length; at += this.#text[at] === '\\' ? 2 : 1) {
      if (this.#text[at] === quote) return at;
      if (this.#text[at] === '\n') return -1;
    }
    return -1;
  }

  #match(expression: RegExp): string {
    expression.lastIndex = this.#at;
    return expression.exec(this.#text)?.[0] ?? '';
  }
}
