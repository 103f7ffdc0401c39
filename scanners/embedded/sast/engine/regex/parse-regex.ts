/** Regular expressions with look-around and back-references → instructions for the bounded matcher. */
import {type CharSet, foldedRanges} from './char-sets.ts';
import {type Instruction, type RegexProgram, shifted, splitTo, widthOf} from './program.ts';
import {RegexReader} from './regex-reader.ts';

const MAX_INSTRUCTIONS = 20_000;
const MAX_DEPTH = 100;
const MAX_REPEAT = 1_000;

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
  private readonly reader: RegexReader;
  private flags: Flags;
  private depth = 0;
  private code: Instruction[] = [];
  private groups = 0;
  private readonly names = new Map<string, number>();
  private hasReferences = false;

  constructor(source: string, flags: Flags) {
    this.reader = new RegexReader(source);
    this.flags = flags;
  }

  compile(): RegexProgram {
    this.alternatives();
    if (!this.reader.isAtEnd) this.reader.fail('unexpected `)`');
    this.emit({op: 'match'});
    return {instructions: this.code, groupCount: this.groups, names: this.names, hasReferences: this.hasReferences};
  }

  private alternatives(): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.reader.fail('too deep');
    const outer = this.flags;
    const jumps: number[] = [];
    let start = this.code.length;
    this.sequence();
    while (this.reader.take('|')) {
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
    while (!this.reader.isAtEnd && this.reader.peek() !== '|' && this.reader.peek() !== ')') {
      const start = this.code.length;
      this.atom();
      this.quantifier(start);
    }
  }

  private quantifier(start: number): void {
    const repetition = this.reader.quantifier();
    if (repetition === undefined) return;
    const {least, most, isLazy} = repetition;
    if (least > MAX_REPEAT || (most !== undefined && most > MAX_REPEAT))
      this.reader.fail(`repeats more than ${MAX_REPEAT} times`);
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
    if (this.code.length > MAX_INSTRUCTIONS) this.reader.fail('too long');
    this.code.push(instruction);
  }

  private atom(): void {
    const char = this.reader.next();
    switch (char) {
      case '(':
        this.group();
        return;
      case '[':
        this.emit({op: 'char', set: this.folded(this.reader.characterClass())});
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
        if ('*+?'.includes(char)) this.reader.fail('nothing to repeat');
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
    const char = this.reader.next();
    if (/[1-9]/.test(char)) {
      this.hasReferences = true;
      this.emit({op: 'reference', group: Number(char)});
    } else if (char === 'b' || char === 'B') this.emit({op: 'assert', kind: char === 'b' ? 'word' : 'not-word'});
    else if (char === 'A') this.emit({op: 'assert', kind: 'start'});
    else if (char === 'Z' || char === 'z') this.emit({op: 'assert', kind: 'end'});
    else this.emit({op: 'char', set: this.folded(this.reader.escapedSet(char))});
  }

  private group(): void {
    const head = this.reader.match(/^\?(?:(P?<)([A-Za-z_]\w*)>|(<?[=!])|:|>|([imsxU]*)(?:-([imsx]+))?([:)]))/, 200);
    if (head === undefined) {
      if (this.reader.peek() === '?') this.reader.fail('unknown group');
      this.capture(undefined);
      return;
    }
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
    this.emit({
      op: 'look',
      program,
      isBehind: kind.startsWith('<'),
      isNegated: kind.endsWith('!'),
      width: widthOf(program),
    });
  }

  private close(): void {
    if (!this.reader.take(')')) this.reader.fail('`(` without `)`');
  }
}
