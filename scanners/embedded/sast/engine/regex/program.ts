/** Instructions of the bounded matcher, and what can be said of them without running them. */
import type {CharSet} from './char-sets.ts';

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
      /** How many characters it can be about. */
      readonly width: Width;
    }
  | {readonly op: 'reference'; readonly group: number}
  | {readonly op: 'match'};

export interface RegexProgram {
  readonly instructions: readonly Instruction[];
  readonly groupCount: number;
  readonly names: ReadonlyMap<string, number>;
  readonly hasReferences: boolean;
}

/** Least and most characters; infinite for a repetition without end. */
export interface Width {
  readonly least: number;
  readonly most: number;
}

/** From the last instruction to the first: all but loops go on further down. */
export function widthOf(code: readonly Instruction[]): Width {
  const widths: Width[] = [];
  for (let pc = code.length - 1; pc >= 0; pc -= 1) {
    const instruction = code[pc];
    if (instruction !== undefined) widths[pc] = widthFrom(instruction, pc, widths);
  }
  return widths[0] ?? {least: 0, most: 0};
}

const ENDLESS: Width = {least: 0, most: Number.POSITIVE_INFINITY};

function widthFrom(instruction: Instruction, pc: number, widths: readonly Width[]): Width {
  const at = (target: number) => (target > pc ? (widths[target] ?? {least: 0, most: 0}) : ENDLESS);
  switch (instruction.op) {
    case 'match':
      return {least: 0, most: 0};
    case 'jump':
      return at(instruction.to);
    case 'split': {
      const [one, other] = [at(instruction.first), at(instruction.second)];
      return {least: Math.min(one.least, other.least), most: Math.max(one.most, other.most)};
    }
    case 'char':
      return {least: at(pc + 1).least + 1, most: at(pc + 1).most + 1};
    case 'reference':
      return {least: at(pc + 1).least, most: Number.POSITIVE_INFINITY};
    default:
      return at(pc + 1);
  }
}

/** Prefers the body, or what comes after it where it is lazy. */
export function splitTo(body: number, after: number, isLazy: boolean): Instruction {
  return isLazy ? {op: 'split', first: after, second: body} : {op: 'split', first: body, second: after};
}

/** A copy that stands so many places further down. */
export function shifted(instruction: Instruction, by: number): Instruction {
  if (instruction.op === 'split')
    return {...instruction, first: instruction.first + by, second: instruction.second + by};
  return instruction.op === 'jump' ? {...instruction, to: instruction.to + by} : instruction;
}
