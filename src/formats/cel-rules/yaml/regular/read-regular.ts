/**
 * YAML in the layout that most manifests have: maps and lists by indentation, scalars and collections in brackets on one
 * line, literal texts. Values and places are exactly those that the full parser gives, many times as fast; for every
 * other layout the full parser is asked.
 */
import {IrregularYaml} from '../../../yaml/regular-scalar.ts';
import type {Places, Span, Value} from '../../value.ts';
import type {YamlDialect} from '../scalar-value.ts';
import {flowCollection, isQuote, keyName} from './flow.ts';
import {type Level, Levels, type Line} from './levels.ts';
import {endOfLine, firstOf, literalScalar} from './literal.ts';
import {contentEnd, endWithoutSpaces, plainScalar, quotedScalar, type Scalar} from './scalars.ts';

const LINES_BETWEEN_CHECKS = 1_024;
/** The full parser refuses longer keys. */
const MAX_KEY = 1_000;

export interface RegularSource {
  readonly text: string;
  readonly places: Places;
  readonly dialect: YamlDialect;
  readonly checkBudget: () => void;
}

/** The value of the one document in the stretch; undefined when only the full parser can read it. */
export function readRegular(source: RegularSource, stretch: Span): Value | undefined {
  try {
    return new Reader(source, stretch).read();
  } catch (error) {
    if (error instanceof IrregularYaml) return undefined;
    throw error;
  }
}

class Reader {
  readonly #source: RegularSource;
  readonly #text: string;
  readonly #limit: number;
  readonly #levels: Levels;
  /** Start of the next line. */
  #at: number;
  /** Of the next tab. */
  #tab = -1;

  constructor(source: RegularSource, {start, end}: Span) {
    this.#source = source;
    this.#text = source.text;
    this.#limit = end;
    this.#levels = new Levels(source.places);
    this.#at = start;
  }

  read(): Value {
    if (/[\r\0\uFEFF]/.test(this.#text.slice(this.#at, this.#limit))) throw new IrregularYaml('unusual character');
    if (this.#text.startsWith('---', this.#at)) this.#readMarker();
    for (let count = 1; this.#at < this.#limit; count += 1) {
      if (count % LINES_BETWEEN_CHECKS === 0) this.#source.checkBudget();
      this.#readLine();
    }
    return this.#levels.finish();
  }

  #readMarker(): void {
    const end = endOfLine(this.#text, this.#at, this.#limit);
    if (this.#text.slice(this.#at, end).trimEnd() !== '---') throw new IrregularYaml('content behind a marker');
    this.#at = end + 1;
  }

  #readLine(): void {
    const start = this.#at;
    const lineEnd = endOfLine(this.#text, start, this.#limit);
    const first = firstOf(this.#text, start, lineEnd);
    this.#at = lineEnd + 1;
    if (this.#hasTab(start, lineEnd)) throw new IrregularYaml('tab');
    if (first === lineEnd) return;
    if (this.#text[first] === '#') {
      this.#levels.noteComment(first - start);
      return;
    }
    this.#readContent({first, indent: first - start, lineEnd, end: contentEnd(this.#text, first, lineEnd)});
    this.#levels.forgetComments();
  }

  /** Tabs are text in a literal scalar alone, and its lines do not come here. */
  #hasTab(start: number, lineEnd: number): boolean {
    if (this.#tab < start) {
      const next = this.#text.indexOf('\t', start);
      this.#tab = next === -1 ? Number.POSITIVE_INFINITY : next;
    }
    return this.#tab < lineEnd;
  }

  #readContent(line: Line): void {
    if (line.indent === 0 && /^(?:%|\.\.\.)/.test(this.#text.slice(line.first, line.first + 3))) {
      throw new IrregularYaml('directive or end of document');
    }
    const isItem = this.#isItem(line);
    const level = this.#levels.at(line, isItem);
    if (isItem) this.#readItem(level, line);
    else this.#readEntry(level, line);
  }

  #isItem({first, end}: Line): boolean {
    return this.#text[first] === '-' && (first + 1 === end || this.#text[first + 1] === ' ');
  }

  #readItem(level: Level, {first, indent, lineEnd, end}: Line): void {
    const {list} = level;
    const start = firstOf(this.#text, first + 1, end);
    if (list === undefined || start >= end) throw new IrregularYaml('item without a value on its line');
    const line = {first: start, indent: indent + start - first, lineEnd, end};
    if (this.#isItem(line)) throw new IrregularYaml('list in a list');
    const index = list.length;
    if (this.#isEntry(line)) {
      const map = this.#levels.push({indent: line.indent, start, isItem: false, item: {owner: list, index}});
      list.push(map.map ?? null);
      this.#readEntry(map, line);
      return;
    }
    const scalar = this.#readValue(line, level);
    list.push(scalar.value);
    this.#source.places.set(list, index, {start: scalar.start, end: scalar.end});
  }

  /** A key and a colon on the line. */
  #isEntry({first, end}: Line): boolean {
    const character = this.#text[first];
    if (character === '{' || character === '[') return false;
    if (isQuote(character)) return this.#text[quotedScalar(this.#text, first, end).end] === ':';
    return this.#text[end - 1] === ':' || this.#text.slice(first, end).includes(': ');
  }

  #readEntry(level: Level, line: Line): void {
    const {map} = level;
    const key = this.#readKey(line);
    const name = keyName(key, this.#text);
    if (map === undefined || map.has(name)) throw new IrregularYaml('duplicate key');
    const first = firstOf(this.#text, key.end + 1, line.end);
    if (first >= line.end) {
      const hasComment = line.end !== endWithoutSpaces(this.#text, key.end + 1, line.lineEnd);
      map.set(name, null);
      level.open = {name, span: {start: key.start, end: key.end}, end: line.lineEnd, hasComment};
      return;
    }
    const scalar = this.#readValue({...line, first}, level);
    map.set(name, scalar.value);
    const isScalar = scalar.value !== null && typeof scalar.value !== 'object';
    this.#source.places.set(map, name, {start: key.start, end: isScalar ? scalar.end : key.end});
  }

  #readKey({first, end}: Line): Scalar {
    const text = this.#text;
    if (isQuote(text[first])) {
      const key = quotedScalar(text, first, end);
      if (text[key.end] !== ':' || (key.end + 1 < end && text[key.end + 1] !== ' '))
        throw new IrregularYaml('no colon');
      return key;
    }
    const found = text.slice(first, end).indexOf(': ');
    const colon = found === -1 ? end - 1 : first + found;
    if (text[colon] !== ':' || colon - first > MAX_KEY || colon === first) throw new IrregularYaml('no key');
    if (text[colon - 1] === ' ') throw new IrregularYaml('white space before a colon');
    return plainScalar(text, first, colon, this.#source.dialect);
  }

  /** The value on the line. A deeper line behind it, which could go on with it, finds no level and is refused. */
  #readValue(line: Line, level: Level): Scalar {
    this.#levels.count();
    const scalar = this.#text[line.first] === '|' ? this.#readLiteral(line, level.indent) : this.#readInline(line);
    // A literal text is whole lines; of any other value the line goes on.
    level.end = Math.min(this.#at, this.#limit);
    return scalar;
  }

  #readInline({first, lineEnd, end}: Line): Scalar {
    const text = this.#text;
    const character = text[first];
    if (isQuote(character)) return this.#alone(quotedScalar(text, first, lineEnd), lineEnd);
    if (character === '[' || character === '{') {
      return this.#alone(flowCollection({...this.#source, limit: lineEnd}, first), lineEnd);
    }
    return plainScalar(text, first, end, this.#source.dialect);
  }

  /** Nothing but a comment behind it. */
  #alone(scalar: Scalar, lineEnd: number): Scalar {
    const behind = firstOf(this.#text, scalar.end, lineEnd);
    if (behind < lineEnd && (behind === scalar.end || this.#text[behind] !== '#')) {
      throw new IrregularYaml('text behind a value');
    }
    return scalar;
  }

  #readLiteral({first: start, lineEnd, end}: Line, parentIndent: number): Scalar {
    if (!/^\|-?$/.test(this.#text.slice(start, end))) throw new IrregularYaml('header of a block scalar');
    const limited = {text: this.#text, limit: this.#limit};
    const scalar = literalScalar(limited, {start, headerEnd: lineEnd + 1, parentIndent});
    this.#at = scalar.end;
    return scalar;
  }
}
