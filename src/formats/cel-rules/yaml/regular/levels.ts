/** Maps and lists by indentation while they are filled: which of them a line goes on with, and where each of them ends. */
import {IrregularYaml} from '../../../yaml/regular-scalar.ts';
import type {Places, Span, Value} from '../../value.ts';

/** Deeper ones are left to the full parser and its limits, and so are larger ones. */
const MAX_LEVELS = 60;
const MAX_VALUES = 200_000;

/** A line with content; offsets in the text. */
export interface Line {
  readonly first: number;
  readonly indent: number;
  readonly lineEnd: number;
  /** Of its content, without a comment. */
  readonly end: number;
}

/** A key without a value on its line: deeper lines that follow are its value. */
export interface OpenKey {
  readonly name: string;
  readonly span: Span;
  /** Where the value stands when there is none. */
  readonly end: number;
  readonly hasComment: boolean;
}

export interface Level {
  readonly indent: number;
  /** What it is: one of both. */
  readonly map: Map<string, Value> | undefined;
  readonly list: Value[] | undefined;
  readonly start: number;
  /** Where it stands in the list above it, if it does. */
  readonly item: {readonly owner: readonly Value[]; readonly index: number} | undefined;
  open: OpenKey | undefined;
  /** Behind its last value and what follows that on the line. */
  end: number;
}

export class Levels {
  readonly #places: Places;
  readonly #levels: Level[] = [];
  #values = 0;
  /** Indentation of the deepest comment since the last line with content; -1 without any. */
  #comment = -1;

  constructor(places: Places) {
    this.#places = places;
  }

  noteComment(indent: number): void {
    this.#comment = Math.max(this.#comment, indent);
  }

  forgetComments(): void {
    this.#comment = -1;
  }

  count(): void {
    this.#values += 1;
    if (this.#values > MAX_VALUES) throw new IrregularYaml('large');
  }

  /** The map or list that the line goes on with, or starts. `isItem`: it starts with a dash. */
  at({indent, first}: Line, isItem: boolean): Level {
    this.#closeAbove(indent, isItem);
    const top = this.#levels.at(-1);
    if (top === undefined) {
      if (indent > 0 || this.#values > 0) throw new IrregularYaml('indentation');
      return this.push({indent, start: first, isItem, item: undefined});
    }
    if (top.open !== undefined && (indent > top.indent || (isItem && indent === top.indent))) {
      const level = this.push({indent, start: first, isItem, item: undefined});
      this.#fill(top, level.map ?? level.list ?? null);
      return level;
    }
    if (top.indent !== indent || (top.map === undefined) !== isItem) throw new IrregularYaml('indentation');
    this.#settle(top);
    return top;
  }

  push({indent, start, isItem, item}: Pick<Level, 'indent' | 'start' | 'item'> & {readonly isItem: boolean}): Level {
    this.count();
    if (this.#levels.length >= MAX_LEVELS) throw new IrregularYaml('deep');
    const [map, list] = isItem ? [undefined, []] : [new Map<string, Value>(), undefined];
    const level: Level = {indent, map, list, start, item, open: undefined, end: start};
    this.#levels.push(level);
    return level;
  }

  /** Closes everything; the value of the document. */
  finish(): Value {
    const [root] = this.#levels;
    while (this.#levels.length > 0) this.#close();
    const value = root?.map ?? root?.list;
    if (value === undefined) throw new IrregularYaml('nothing');
    return value;
  }

  /** A list may stand as deep as the key that it is the value of. */
  #closeAbove(indent: number, isItem: boolean): void {
    for (let top = this.#levels.at(-1); top !== undefined; top = this.#levels.at(-1)) {
      const isSame = (top.map === undefined) === isItem || (isItem && top.open !== undefined);
      if (top.indent < indent || (top.indent === indent && isSame)) return;
      this.#close();
    }
  }

  #close(): void {
    const level = this.#levels.pop();
    if (level === undefined) return;
    this.#settle(level);
    if (level.item !== undefined) {
      // The full parser may take the comment into the map.
      if (this.#comment >= level.indent) throw new IrregularYaml('comment at the end of an item');
      this.#places.set(level.item.owner, level.item.index, {start: level.start, end: level.end});
    }
    const parent = this.#levels.at(-1);
    if (parent !== undefined) parent.end = level.end;
  }

  /** A key that nothing deeper followed has no value. Where comments stand in its place, the full parser is asked. */
  #settle(level: Level): void {
    if (level.open === undefined) return;
    if (level.open.hasComment || this.#comment !== -1) throw new IrregularYaml('comment in place of a value');
    level.end = level.open.end;
    this.#fill(level, null);
  }

  /** The place of the entry is its key: a map or list has no end of its own. */
  #fill(level: Level, value: Value): void {
    const {open, map} = level;
    if (open === undefined || map === undefined) throw new IrregularYaml('no key');
    map.set(open.name, value);
    this.#places.set(map, open.name, open.span);
    level.open = undefined;
  }
}
