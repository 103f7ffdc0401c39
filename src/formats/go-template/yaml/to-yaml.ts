/** Values → YAML as sigs.k8s.io/yaml writes it: keys sorted, lists of maps as far left as their key. */
import {type GoMap, GoObject, type GoValue, isList, isMap} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';
import {compareKeys} from './compare-keys.ts';
import {foldText} from './fold-text.ts';
import {isPlainText, needsQuotes, quotedText} from './scalar-text.ts';

export interface YamlStyle {
  /** Lists are indented below their key. */
  readonly indentsLists: boolean;
}

const MAX_DEPTH = 300;

/** Without a line break at the end. Throws `TemplateError` for values that nest without end. */
export function toYaml(
  value: GoValue,
  step: (count: number) => void,
  style: YamlStyle = {indentsLists: false},
): string {
  const writer = new YamlWriter(step, style);
  writer.write(value, {indent: 0, position: 'root', depth: 0});
  return writer.finish();
}

interface Place {
  /** Column at which entries begin. */
  readonly indent: number;
  /** What stands before the value on its line. */
  readonly position: 'root' | 'key' | 'item';
  readonly depth: number;
}

class YamlWriter {
  readonly #step: (count: number) => void;
  readonly #style: YamlStyle;
  readonly #parts: string[] = [];
  #column = 0;

  constructor(step: (count: number) => void, style: YamlStyle) {
    this.#step = step;
    this.#style = style;
  }

  finish(): string {
    return this.#parts.join('').replace(/\n$/, '');
  }

  /** Writes a value and the line break behind it. */
  write(value: GoValue, place: Place): void {
    if (place.depth > MAX_DEPTH) throw new TemplateError('values nest too deep for YAML');
    this.#step(1);
    if (isMap(value)) this.#map(value, place);
    else if (isList(value)) this.#list(value, place);
    else if (value instanceof GoObject) this.write(value.entries ?? value.text ?? new Map(value.fields), place);
    else this.#scalar(value, place);
  }

  #scalar(value: GoValue, place: Place): void {
    this.#add(space(place));
    const text = scalarText(value, place);
    const indent = place.position === 'root' ? 2 : place.indent;
    const isFolded = typeof value === 'string' && !text.includes('\n');
    this.#add(isFolded ? foldText(text, {column: this.#column, indent, isDoubleQuoted: text.startsWith('"')}) : text);
    this.#add('\n');
  }

  #add(text: string): void {
    this.#parts.push(text);
    const newline = text.lastIndexOf('\n');
    this.#column = newline === -1 ? this.#column + text.length : text.length - newline - 1;
  }

  #map(map: GoMap, place: Place): void {
    if (map.size === 0) {
      this.#add(`${space(place)}{}\n`);
      return;
    }
    const {indent, position} = place;
    if (position === 'key') this.#add('\n');
    [...map.keys()].sort(compareKeys).forEach((key, index) => {
      const margin = position === 'item' && index === 0 ? ' ' : ' '.repeat(indent);
      this.#add(`${margin}${keyText(key)}:`);
      this.#entry(map.get(key) ?? null, place);
    });
  }

  #entry(value: GoValue, {indent, depth}: Place): void {
    const isIndented = isMap(value) || this.#style.indentsLists || !isList(value);
    this.write(value, {indent: isIndented ? indent + 2 : indent, position: 'key', depth: depth + 1});
  }

  #list(list: readonly GoValue[], place: Place): void {
    if (list.length === 0) {
      this.#add(`${space(place)}[]\n`);
      return;
    }
    const {indent, position, depth} = place;
    if (position === 'key') this.#add('\n');
    list.forEach((item, index) => {
      this.#add(`${position === 'item' && index === 0 ? ' ' : ' '.repeat(indent)}-`);
      this.write(item, {indent: indent + 2, position: 'item', depth: depth + 1});
    });
  }
}

function space({position}: Place): string {
  return position === 'root' ? '' : ' ';
}

function keyText(key: string): string {
  return isPlainText(key) && !needsQuotes(key) ? key : quotedText(key);
}

function scalarText(value: GoValue, {indent, position}: Place): string {
  if (typeof value !== 'string') return value === null ? 'null' : numberText(value);
  if (value.includes('\n') && isBlockText(value)) return blockText(value, position === 'root' ? 2 : indent);
  return isPlainText(value) && !needsQuotes(value) ? value : quotedText(value);
}

/** Integers of float64 are written without an exponent as far as they are exact. */
function numberText(value: GoValue): string {
  return typeof value === 'number' ? floatText(value) : String(value);
}

function floatText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [digits = '', exponent = ''] = text.split('e');
  return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[-+]/, '').padStart(2, '0')}`;
}

/** Printable, with no space before a line break, so that it can stand as it is. */
function isBlockText(text: string): boolean {
  return (
    !/[^\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text) &&
    !/ \n/.test(text) &&
    !/ $/.test(text)
  );
}

/** `|`, with a hint where the text begins with a space, `-` or `+` for what ends it. */
function blockText(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomping = text.endsWith('\n') ? (/^\n*$|\n\n$/.test(text) ? '+' : '') : '-';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const margin = ' '.repeat(indent);
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${margin}${line}`));
  return `|${hint}${chomping}\n${lines.join('\n')}`;
}
