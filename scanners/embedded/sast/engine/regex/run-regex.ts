/**
 * Backtracking with a memory: no state is tried twice at one place, so the time is bounded by length × instructions.
 * Look-around is worked out once for each place. Back-references switch the memory off; a budget bounds those.
 */
import type {CharSet} from './char-sets.ts';
import type {Instruction, RegexProgram} from './program.ts';
import type {Spend} from './spend.ts';

/** Steps are paid for in parcels of this size. */
const PARCEL = 4_096;

export interface FoundRegex {
  readonly start: number;
  readonly end: number;
  /** Start and end of group n at 2n and 2n + 1. */
  readonly slots: readonly (number | undefined)[];
}

interface Run {
  readonly text: string;
  readonly hasMemory: boolean;
  readonly looks: Map<Instruction, Map<number, boolean>>;
  readonly spend: Spend;
  steps: number;
}

/** The first match at or after `from`; only at `from` when `isAnchored`. Throws what `spend` throws. */
export function searchRegex(
  program: RegexProgram,
  text: string,
  from: number,
  isAnchored: boolean,
  spend: Spend,
): FoundRegex | undefined {
  const run: Run = {text, hasMemory: !program.hasReferences, looks: new Map(), spend, steps: 0};
  const visited = new Set<number>();
  for (let start = from; start <= text.length; start += 1) {
    const found = match(run, program.instructions, start, visited);
    if (found !== undefined) return {start, ...found};
    if (isAnchored) return undefined;
  }
  return undefined;
}

interface Thread {
  readonly pc: number;
  readonly at: number;
  readonly slots: readonly (number | undefined)[];
}

/** Depth first, in the order of preference. `visited` holds what failed already. */
function match(run: Run, code: readonly Instruction[], start: number, visited: Set<number>, mustEndAt?: number) {
  const stack: Thread[] = [{pc: 0, at: start, slots: []}];
  for (let thread = stack.pop(); thread !== undefined; thread = stack.pop()) {
    const found = follow(run, code, thread, visited, stack);
    if (found !== undefined && (mustEndAt === undefined || found.end === mustEndAt)) return found;
  }
  return undefined;
}

/** One way until it matches or fails; the other ways wait on the stack. */
function follow(run: Run, code: readonly Instruction[], thread: Thread, visited: Set<number>, stack: Thread[]) {
  let {pc, at, slots} = thread;
  for (;;) {
    run.steps += 1;
    if (run.steps % PARCEL === 0) run.spend(PARCEL);
    const instruction = code[pc];
    if (instruction === undefined) return undefined;
    if (instruction.op === 'match') return {end: at, slots};
    if (instruction.op === 'split') {
      // Between two of these there is only one way, so it is enough to remember them.
      if (isKnown(run, visited, pc * (run.text.length + 1) + at)) return undefined;
      stack.push({pc: instruction.second, at, slots});
      pc = instruction.first;
      continue;
    }
    const next = advance(run, instruction, at, slots);
    if (next === undefined) return undefined;
    pc = instruction.op === 'jump' ? instruction.to : pc + 1;
    at = next;
    if (instruction.op === 'save') slots = withSlot(slots, instruction.slot, at);
  }
}

function isKnown(run: Run, visited: Set<number>, state: number): boolean {
  if (!run.hasMemory) return false;
  if (visited.has(state)) return true;
  visited.add(state);
  return false;
}

/** Where it goes on; undefined when it fails. */
function advance(
  run: Run,
  instruction: Instruction,
  at: number,
  slots: readonly (number | undefined)[],
): number | undefined {
  const {text} = run;
  switch (instruction.op) {
    case 'char':
      return at < text.length && isIn(instruction.set, text.charCodeAt(at)) ? at + 1 : undefined;
    case 'assert':
      return holdsAt(instruction.kind, text, at) ? at : undefined;
    case 'look':
      return looks(run, instruction, at) !== instruction.isNegated ? at : undefined;
    case 'reference': {
      const [from, to] = [slots[instruction.group * 2], slots[instruction.group * 2 + 1]];
      if (from === undefined || to === undefined) return at;
      return text.startsWith(text.slice(from, to), at) ? at + (to - from) : undefined;
    }
    default:
      return at;
  }
}

function isIn({ranges, isNegated}: CharSet, code: number): boolean {
  for (const [low, high] of ranges) if (code >= low && code <= high) return !isNegated;
  return isNegated;
}

function holdsAt(kind: Extract<Instruction, {op: 'assert'}>['kind'], text: string, at: number): boolean {
  switch (kind) {
    case 'start':
      return at === 0;
    case 'end':
      return at === text.length || (at === text.length - 1 && text[at] === '\n');
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
    case 'word':
      return isWord(text[at - 1]) !== isWord(text[at]);
    case 'not-word':
      return isWord(text[at - 1]) === isWord(text[at]);
  }
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}

/** Look-behind tries each place before that its length allows. */
function looks(run: Run, look: Extract<Instruction, {op: 'look'}>, at: number): boolean {
  const known = run.looks.get(look) ?? new Map<number, boolean>();
  run.looks.set(look, known);
  const before = known.get(at);
  if (before !== undefined) return before;
  let found = false;
  if (look.isBehind) {
    const last = Math.max(0, at - look.width.most);
    for (let start = at - look.width.least; start >= last && !found; start -= 1)
      found = match(run, look.program, start, new Set(), at) !== undefined;
  } else found = match(run, look.program, at, new Set()) !== undefined;
  known.set(at, found);
  return found;
}

function withSlot(slots: readonly (number | undefined)[], slot: number, at: number): readonly (number | undefined)[] {
  const copy = [...slots];
  copy[slot] = at;
  return copy;
}
