/**
 * HCL without expressions, as Consul and Vault are configured with: settings, lists, maps and blocks.
 * https://github.com/hashicorp/hcl/blob/hcl1/README.md
 */
import type {Places, Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/** The text is not of this language; `offset` says where. */
export class UnreadableHcl extends Error {
  override readonly name = 'UnreadableHcl';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Token {
  readonly kind: 'word' | 'text' | 'sign' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SKIPPED = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const HEREDOC = /<<-?([A-Za-z_]\w*)\r?\n/y;
const TOKEN = /"((?:[^"\\\n]|\\.)*)"|([\w.+*-][\w.+*/-]*)|([{}[\]=,:])/y;
const MAX_DEPTH = 50;

/**
 * The settings of the text. Blocks with a name (`listener "tcp" {}`) are a list of maps, with the name as `type`. Throws
 * `UnreadableHcl`.
 */
export function readHcl(text: string, places: Places): ValueMap {
  return new Reader(text, places).body(0);
}

class Reader {
  readonly #text: string;
  readonly #places: Places;
  #next: Token;

  constructor(text: string, places: Places) {
    this.#text = text;
    this.#places = places;
    this.#next = tokenAt(text, 0);
  }

  /** Settings up to the brace that ends the body, which is left, or to the end of the text. */
  body(depth: number): ValueMap {
    if (depth > MAX_DEPTH) throw new UnreadableHcl(`nested more than ${MAX_DEPTH} levels deep`, this.#next.start);
    const settings = new Map<string, Value>();
    while (this.#next.kind !== 'end' && !this.#is('}')) {
      if (this.#is(',')) this.#take();
      else this.#setting(settings, depth);
    }
    return settings;
  }

  #setting(settings: Map<string, Value>, depth: number): void {
    const key = this.#take();
    if (key.kind === 'sign') throw new UnreadableHcl(`${key.text} where a name is expected`, key.start);
    const labels: string[] = [];
    while (this.#next.kind === 'text' || this.#next.kind === 'word') labels.push(this.#take().text);
    const isBlock = this.#is('{');
    if (!isBlock && !this.#is('=') && !this.#is(':')) throw new UnreadableHcl('a name without a value', key.start);
    if (!isBlock) this.#take();
    const value = this.#value(depth + 1);
    const span = {start: key.start, end: isBlock ? key.end : this.#lastEnd};
    if (labels.length > 0) this.#addBlock(settings, {key, labels, value});
    else {
      settings.set(key.text, value);
      this.#places.set(settings, key.text, span);
    }
  }

  #addBlock(settings: Map<string, Value>, block: {key: Token; labels: readonly string[]; value: Value}): void {
    const {key, labels, value} = block;
    const held = settings.get(key.text);
    const list: readonly Value[] = Array.isArray(held) ? held : [];
    const entries = value instanceof Map ? value : new Map<string, Value>();
    const named = new Map<string, Value>([['type', labels[0] ?? ''], ...entries]);
    for (const name of entries.keys()) {
      const span = this.#places.get(entries, name);
      if (span !== undefined) this.#places.set(named, name, span);
    }
    this.#places.set(named, 'name', key);
    settings.set(key.text, [...list, named]);
    this.#places.set(settings, key.text, key);
  }

  #value(depth: number): Value {
    const token = this.#take();
    if (token.kind === 'text') return token.text;
    if (token.kind === 'word') return scalarOf(token.text);
    if (token.text === '{') return this.#until('}', () => this.body(depth));
    if (token.text === '[') return this.#until(']', () => this.#list(depth));
    throw new UnreadableHcl(`${token.text || 'the end'} where a value is expected`, token.start);
  }

  #list(depth: number): readonly Value[] {
    if (depth > MAX_DEPTH) throw new UnreadableHcl(`nested more than ${MAX_DEPTH} levels deep`, this.#next.start);
    const values: Value[] = [];
    while (this.#next.kind !== 'end' && !this.#is(']')) {
      if (this.#is(',')) {
        this.#take();
        continue;
      }
      this.#places.set(values, values.length, {start: this.#next.start, end: this.#next.end});
      values.push(this.#value(depth + 1));
    }
    return values;
  }

  #until<T>(sign: string, read: () => T): T {
    const value = read();
    if (!this.#is(sign)) throw new UnreadableHcl(`${sign} is missing`, this.#next.start);
    this.#take();
    return value;
  }

  #lastEnd = 0;

  #is(sign: string): boolean {
    return this.#next.kind === 'sign' && this.#next.text === sign;
  }

  #take(): Token {
    const token = this.#next;
    this.#lastEnd = token.end;
    this.#next = token.kind === 'end' ? token : tokenAt(this.#text, token.end);
    return token;
  }
}

function tokenAt(text: string, from: number): Token {
  SKIPPED.lastIndex = from;
  const start = from + (SKIPPED.exec(text)?.[0].length ?? 0);
  if (start >= text.length) return {kind: 'end', text: '', start, end: start};
  HEREDOC.lastIndex = start;
  const heredoc = HEREDOC.exec(text);
  if (heredoc !== null) return heredocAt(text, start, heredoc);
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) throw new UnreadableHcl('a sign that is not of this language', start);
  const [whole, quoted, word, sign] = match;
  const end = start + whole.length;
  if (quoted !== undefined) return {kind: 'text', text: quoted, start, end};
  return {kind: word === undefined ? 'sign' : 'word', text: word ?? sign ?? '', start, end};
}

/** Ends at the line that holds the mark alone. */
function heredocAt(text: string, start: number, [opening, mark = '']: RegExpExecArray): Token {
  const from = start + opening.length;
  for (let line = from; line < text.length; ) {
    const found = text.indexOf('\n', line);
    const end = found === -1 ? text.length : found;
    if (text.slice(line, end).trim() === mark) return {kind: 'text', text: text.slice(from, line), start, end};
    line = end + 1;
  }
  throw new UnreadableHcl('a text without an end', start);
}

function scalarOf(word: string): Value {
  if (word === 'true' || word === 'false') return word === 'true';
  return /^-?\d{1,15}$/.test(word) ? BigInt(word) : word;
}
