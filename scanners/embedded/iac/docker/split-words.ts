/** Splits the text of an instruction into words, and shell text into commands, with offsets. One pass, no backtracking. */

export interface Word {
  /** Without quotes and escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words up to an operator, with the operator that stands before them. */
export interface WordGroup {
  /** Empty for the first; `&&`, `||`, `;`, `|`, `&`, newline, `(`, `)`, `$(`, `<(` or a backquote. */
  readonly operator: string;
  readonly words: readonly Word[];
}

export interface SplitOptions {
  /** Backslash, or backquote when the Dockerfile's `escape` directive says so. */
  readonly escapeCharacter: string;
  /** True for shell text; false for plain instruction arguments, which end at the first line that is not continued. */
  readonly shell: boolean;
}

/** Splits `text` from `start` to `end`. */
export function splitWords(text: string, start: number, end: number, options: SplitOptions): readonly WordGroup[] {
  const splitter = new Splitter(text, start, end, options);
  return splitter.run();
}

class Splitter {
  readonly #text: string;
  readonly #end: number;
  readonly #options: SplitOptions;
  #at: number;
  #groups: {operator: string; words: Word[]}[] = [{operator: '', words: []}];
  #word = '';
  #wordStart = -1;
  #wordEnd = -1;

  constructor(text: string, start: number, end: number, options: SplitOptions) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#options = options;
  }

  run(): readonly WordGroup[] {
    while (this.#at < this.#end && !this.#isFinished()) this.#step(this.#text.charAt(this.#at));
    this.#endWord();
    return this.#groups;
  }

  #isFinished(): boolean {
    return !this.#options.shell && this.#text.charAt(this.#at) === '\n';
  }

  #step(character: string): void {
    if (character === this.#options.escapeCharacter) this.#skipEscape();
    else if (character === '"' || character === "'") this.#quoted(character);
    else if (character === ' ' || character === '\t' || character === '\r') this.#space();
    else if (character === '#' && this.#wordStart === -1 && this.#options.shell) this.#comment();
    else if (this.#options.shell && OPERATORS.has(character)) this.#operator(character);
    else this.#append(character, 1);
  }

  #append(character: string, width: number): void {
    if (this.#wordStart === -1) this.#wordStart = this.#at;
    this.#word += character;
    this.#at += width;
    this.#wordEnd = this.#at;
  }

  #space(): void {
    this.#endWord();
    this.#at += 1;
  }

  #endWord(): void {
    if (this.#wordStart === -1) return;
    this.#groups.at(-1)?.words.push({text: this.#word, start: this.#wordStart, end: this.#wordEnd});
    this.#word = '';
    this.#wordStart = -1;
  }

  /** The escape character joins lines, together with comment lines and empty lines that follow. */
  #skipEscape(): void {
    const next = endOfBlank(this.#text, this.#at + 1, this.#end);
    if (this.#text.charAt(next) === '\n' || next >= this.#end) {
      this.#at = skipCommentLines(this.#text, next + 1, this.#end);
      return;
    }
    this.#append(this.#text.charAt(this.#at + 1), 2);
  }

  #quoted(quote: string): void {
    if (this.#wordStart === -1) this.#wordStart = this.#at;
    this.#at += 1;
    while (this.#at < this.#end && this.#text.charAt(this.#at) !== quote) {
      const character = this.#text.charAt(this.#at);
      if (character === this.#options.escapeCharacter && quote === '"') this.#skipEscape();
      else this.#append(character, 1);
    }
    this.#at += 1;
    this.#wordEnd = Math.min(this.#at, this.#end);
  }

  #comment(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#end : end;
  }

  #operator(character: string): void {
    const previous = this.#text.charAt(this.#at - 1);
    const next = this.#text.charAt(this.#at + 1);
    if (character === '&' && (previous === '>' || next === '>')) {
      this.#append(character, 1);
      return;
    }
    const doubled = (character === '&' || character === '|') && next === character;
    const operator = doubled ? character + next : openerOf(character, previous);
    this.#endWord();
    this.#groups.push({operator, words: []});
    this.#at += doubled ? 2 : 1;
  }
}

const OPERATORS = new Set(['&', '|', ';', '\n', '(', ')', '`']);

function openerOf(character: string, previous: string): string {
  return character === '(' && (previous === '$' || previous === '<') ? previous + character : character;
}

function endOfBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '\r')) at += 1;
  return at;
}

function skipCommentLines(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const first = endOfBlank(text, at, end);
    if (text.charAt(first) !== '#' && text.charAt(first) !== '\n') return at;
    const newline = text.indexOf('\n', first);
    if (newline === -1) return end;
    at = newline + 1;
  }
  return at;
}
