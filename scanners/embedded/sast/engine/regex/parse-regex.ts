/** Regular expressions with look-around and back-references → instructions for the bounded matcher. */
import {PatternError} from '../pattern/pattern.ts';
import {type CharSet, CLASSES, complement, foldedRanges, posixRanges} from './char-sets.ts';

export type Instruction =
  | {readonly op: 'char'; readonly set: CharSet}
  | {readonly op: 'split'; readonly first: number; readonly second: number}
  | {readonly op: 'jump'; readonly to: number}
  | {readonly op: 'save'; readonly slot: number}
  | {readonly op: 'assert'; readonly kind: 'start' | 'end' | 'line-start' | 'line-end' | 'word' | 'not-word'}
  | {
      readonly op: 'look';
      readonly program: readonly Instruction[];
      readonly isBehind: boolean;
      readonly isNegated: boolean;
    }
  | {readonly op: 'reference'; readonly group: number}
  | {readonly op: 'match'};

export interface RegexProgram {
  readonly instructions: readonly Instruction[];
  readonly groupCount: number;
  readonly names: ReadonlyMap<string, number>;
  readonly hasReferences: boolean;
}

const MAX_INSTRUCTIONS = 20_000;
const MAX_DEPTH = 100;
const MAX_REPEAT = 1_000;

const ESCAPES: Readonly<Record<string, number>> = {n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27, '0': 0};

/** Throws `PatternError`. */
export function parseRegex(
  source: string,
  flags: {readonly ignoresCase: boolean; readonly dotAll: boolean; readonly multiline: boolean},
): RegexProgram {
  const compiler = new Compiler(source, flags);
  return compiler.compile();
}

interface Flags {
  readonly ignoresCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
}

class Compiler {
  private readonly source: string;
  private flags: Flags;
  private at = 0;
  private depth = 0;
  private code: Instruction[] = [];
  private groups = 0;
  private readonly names = new Map<string, number>();
  private hasReferences = false;

  constructor(source: string, flags: Flags) {
    this.source = source;
    this.flags = flags;
  }

  compile(): RegexProgram {
    this.alternatives();
    if (this.at < this.source.length) this.fail('unexpected `)`');
    this.emit({op: 'match'});
    return {instructions: this.code, groupCount: this.groups, names: this.names, hasReferences: this.hasReferences};
  }

  private alternatives(): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.fail('too deep');
    const outer = this.flags;
    const jumps: number[] = [];
    let start = this.code.length;
    this.sequence();
    while (this.take('|')) {
      this.insert(start, {op: 'split', first: start + 1, second: this.code.length + 2});
      jumps.push(this.code.length);
      this.emit({op: 'jump', to: -1});
      start = this.code.length;
      this.sequence();
    }
    for (const jump of jumps) this.code[jump] = {op: 'jump', to: this.code.length};
    this.flags = outer;
    this.depth -= 1;
  }

  private sequence(): void {
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
      const start = this.code.length;
      this.atom();
      this.quantifier(start);
    }
  }

  private quantifier(start: number): void {
    const match = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(this.source.slice(this.at, this.at + 24));
    if (match === null) return;
    this.at += match[0].length;
    const isLazy = this.take('?');
    if (!isLazy) this.take('+');
    const [least, most] = boundsOf(match);
    if (least > MAX_REPEAT || (most !== undefined && most > MAX_REPEAT))
      this.fail(`repeats more than ${MAX_REPEAT} times`);
    const body = this.code.splice(start);
    for (let count = 0; count < least; count += 1) this.append(body, start);
    if (most === undefined) this.star(body, start, isLazy);
    else for (let count = least; count < most; count += 1) this.optional(body, start, isLazy);
  }

  private star(body: readonly Instruction[], from: number, isLazy: boolean): void {
    const split = this.code.length;
    this.emit({op: 'jump', to: -1});
    this.append(body, from);
    this.emit({op: 'jump', to: split});
    this.code[split] = splitTo(split + 1, this.code.length, isLazy);
  }

  private optional(body: readonly Instruction[], from: number, isLazy: boolean): void {
    const split = this.code.length;
    this.emit({op: 'jump', to: -1});
    this.append(body, from);
    this.code[split] = splitTo(split + 1, this.code.length, isLazy);
  }

  /** Adds a copy whose targets fit the new place. */
  private append(body: readonly Instruction[], from: number): void {
    const shift = this.code.length - from;
    for (const instruction of body) this.emit(shifted(instruction, shift));
  }

  private insert(at: number, instruction: Instruction): void {
    const rest = this.code.splice(at);
    this.emit(instruction);
    for (const each of rest) this.emit(shifted(each, 1));
  }

  private emit(instruction: Instruction): void {
    if (this.code.length > MAX_INSTRUCTIONS) this.fail('too long');
    this.code.push(instruction);
  }

  private atom(): void {
    const char = this.next();
    switch (char) {
      case '(':
        this.group();
        return;
      case '[':
        this.emit({op: 'char', set: this.folded(this.characterClass())});
        return;
      case '.':
        this.emit({op: 'char', set: {ranges: this.flags.dotAll ? [] : [[10, 10]], isNegated: true}});
        return;
      case '^':
        this.emit({op: 'assert', kind: this.flags.multiline ? 'line-start' : 'start'});
        return;
      case '$':
        this.emit({op: 'assert', kind: this.flags.multiline ? 'line-end' : 'end'});
        return;
      case '\\':
        this.escape();
        return;
      default:
        if ('*+?'.includes(char)) this.fail('nothing to repeat');
        this.literal(char.codePointAt(0) ?? 0);
    }
  }

  private literal(code: number): void {
    this.emit({op: 'char', set: this.folded({ranges: [[code, code]], isNegated: false})});
  }

  /** Both cases of letters. */
  private folded(set: CharSet): CharSet {
    if (!this.flags.ignoresCase) return set;
    return {...set, ranges: [...set.ranges, ...foldedRanges(set.ranges)]};
  }

  private escape(): void {
    const char = this.next();
    if (/[1-9]/.test(char)) {
      this.hasReferences = true;
      this.emit({op: 'reference', group: Number(char)});
    } else if (char === 'b' || char === 'B') this.emit({op: 'assert', kind: char === 'b' ? 'word' : 'not-word'});
    else if (char === 'A') this.emit({op: 'assert', kind: 'start'});
    else if (char === 'Z' || char === 'z') this.emit({op: 'assert', kind: 'end'});
    else this.emit({op: 'char', set: this.folded(this.escapedSet(char))});
  }

  private escapedSet(char: string): CharSet {
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

  private characterClass(): CharSet {
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

  private group(): void {
    const head = /^\?(?:(P?<)([A-Za-z_]\w*)>|(<?[=!])|:|>|([imsxU]*)(?:-([imsx]+))?([:)]))/.exec(
      this.source.slice(this.at, this.at + 200),
    );
    if (head === null) {
      if (this.peek() === '?') this.fail('unknown group');
      this.capture(undefined);
      return;
    }
    this.at += head[0].length;
    if (head[2] !== undefined) this.capture(head[2]);
    else if (head[3] !== undefined) this.lookAround(head[3]);
    else if (head[6] === ')') this.setFlags(head[4] ?? '', head[5] ?? '');
    else this.plainGroup(head[4] ?? '', head[5] ?? '');
  }

  private plainGroup(on: string, off: string): void {
    const outer = this.flags;
    this.setFlags(on, off);
    this.alternatives();
    this.flags = outer;
    this.close();
  }

  private setFlags(on: string, off: string): void {
    const has = (flag: string, before: boolean) => (on.includes(flag) || before) && !off.includes(flag);
    const {ignoresCase, dotAll, multiline} = this.flags;
    this.flags = {ignoresCase: has('i', ignoresCase), dotAll: has('s', dotAll), multiline: has('m', multiline)};
  }

  private capture(name: string | undefined): void {
    this.groups += 1;
    const number = this.groups;
    if (name !== undefined) this.names.set(name, number);
    this.emit({op: 'save', slot: number * 2});
    this.alternatives();
    this.emit({op: 'save', slot: number * 2 + 1});
    this.close();
  }

  private lookAround(kind: string): void {
    const outer = this.code;
    this.code = [];
    this.alternatives();
    this.emit({op: 'match'});
    const program = this.code;
    this.code = outer;
    this.close();
    this.emit({op: 'look', program, isBehind: kind.startsWith('<'), isNegated: kind.endsWith('!')});
  }

  private close(): void {
    if (!this.take(')')) this.fail('`(` without `)`');
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private next(): string {
    const char = this.source[this.at];
    if (char === undefined) return this.fail('unexpected end');
    this.at += 1;
    return char;
  }

  private take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at += 1;
    return true;
  }

  private fail(message: string): never {
    throw new PatternError(`regular expression: ${message}`);
  }
}

function boundsOf(match: RegExpExecArray): readonly [number, number | undefined] {
  if (match[0] === '*') return [0, undefined];
  if (match[0] === '+') return [1, undefined];
  if (match[0] === '?') return [0, 1];
  const least = Number(match[1]);
  if (match[2] === undefined) return [least, least];
  return [least, match[3] === '' || match[3] === undefined ? undefined : Number(match[3])];
}

function splitTo(body: number, after: number, isLazy: boolean): Instruction {
  return isLazy ? {op: 'split', first: after, second: body} : {op: 'split', first: body, second: after};
}

function shifted(instruction: Instruction, by: number): Instruction {
  if (instruction.op === 'split')
    return {...instruction, first: instruction.first + by, second: instruction.second + by};
  return instruction.op === 'jump' ? {...instruction, to: instruction.to + by} : instruction;
}
