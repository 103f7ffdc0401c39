/** Reads the characters of a regular expression: escapes, classes, quantifiers. */
import {PatternError} from '../pattern/pattern.ts';
import {type CharSet, CLASSES, complement, posixRanges} from './char-sets.ts';

const ESCAPES: Readonly<Record<string, number>> = {n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27, '0': 0};

/** Least and most repetitions; undefined for any number. */
export interface Repetition {
  readonly least: number;
  readonly most: number | undefined;
  readonly isLazy: boolean;
}

/** All that reads may throw `PatternError`. */
export class RegexReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** The quantifier that begins here, if one does. */
  quantifier(): Repetition | undefined {
    const match = this.match(/^(?:[*+?]|\{(\d+)(,(\d*))?\})/, 24);
    if (match === undefined) return undefined;
    const isLazy = this.take('?');
    if (!isLazy) this.take('+');
    return {...boundsOf(match), isLazy};
  }

  /** Takes what the expression matches in the next characters. */
  match(regex: RegExp, most: number): RegExpExecArray | undefined {
    const found = regex.exec(this.source.slice(this.at, this.at + most));
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  escapedSet(char: string): CharSet {
    const lower = char.toLowerCase();
    const known = CLASSES[lower];
    if (known !== undefined) return {ranges: known, isNegated: char !== lower};
    const code = this.escapedCode(char);
    return {ranges: [[code, code]], isNegated: false};
  }

  private escapedCode(char: string): number {
    const hex = /^(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4}))/.exec(
      this.source.slice(this.at - 1, this.at + 10),
    );
    if (hex !== null) {
      this.at += hex[0].length - 1;
      return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16);
    }
    return ESCAPES[char] ?? char.codePointAt(0) ?? 0;
  }

  characterClass(): CharSet {
    const ranges: (readonly [number, number])[] = [];
    const isNegated = this.take('^');
    let isFirst = true;
    while (isFirst || this.peek() !== ']') {
      isFirst = false;
      const posix = /^\[:(\w+):\]/.exec(this.source.slice(this.at, this.at + 12));
      if (posix !== null) {
        this.at += posix[0].length;
        ranges.push(...posixRanges(posix[1] ?? ''));
        continue;
      }
      this.classItem(ranges);
    }
    this.at += 1;
    return {ranges, isNegated};
  }

  private classItem(ranges: (readonly [number, number])[]): void {
    const set = this.classChar();
    const [only] = set.ranges;
    const isSingle = set.ranges.length === 1 && only !== undefined && only[0] === only[1] && !set.isNegated;
    if (isSingle && this.peek() === '-' && this.source[this.at + 1] !== ']') {
      this.at += 1;
      const end = this.classChar().ranges[0]?.[1] ?? only[0];
      ranges.push([only[0], end]);
    } else ranges.push(...(set.isNegated ? complement(set.ranges) : set.ranges));
  }

  private classChar(): CharSet {
    const char = this.next();
    if (char === '\\') {
      const escaped = this.next();
      if (escaped === 'b') return {ranges: [[8, 8]], isNegated: false};
      return this.escapedSet(escaped);
    }
    const code = char.codePointAt(0) ?? 0;
    return {ranges: [[code, code]], isNegated: false};
  }

  peek(): string {
    return this.source[this.at] ?? '';
  }

  next(): string {
    const char = this.source[this.at];
    if (char === undefined) return this.fail('unexpected end');
    this.at += 1;
    return char;
  }

  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at += 1;
    return true;
  }

  fail(message: string): never {
    throw new PatternError(`regular expression: ${message}`);
  }
}

function boundsOf(match: RegExpExecArray): Omit<Repetition, 'isLazy'> {
  if (match[0] === '*') return {least: 0, most: undefined};
  if (match[0] === '+') return {least: 1, most: undefined};
  if (match[0] === '?') return {least: 0, most: 1};
  const least = Number(match[1]);
  if (match[2] === undefined) return {least, most: least};
  return {least, most: match[3] === '' || match[3] === undefined ? undefined : Number(match[3])};
}
