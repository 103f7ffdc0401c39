/** Dockerfile text → instructions and stages as rules see them. */
import {DockerfileParser} from 'dockerfile-ast';
import type {LineTable} from '../../../../src/formats/cel-rules/line-table.ts';
import type {Places, Span, Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {instructionValue} from './instruction-value.ts';

export interface Instruction {
  readonly value: ValueMap;
  readonly keyword: string;
  /** First line of the instruction. */
  readonly anchor: Span;
  /** 1-based. */
  readonly line: number;
}

export interface DockerfileSource {
  readonly text: string;
  readonly lines: LineTable;
  readonly places: Places;
}

/** Keywords of the Dockerfile reference, https://docs.docker.com/reference/dockerfile/. */
const KEYWORDS = new Set([
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
  ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);

/** Instructions in order. `unknown`: 1-based lines of what is no instruction. */
export function parseInstructions({text, lines, places}: DockerfileSource): {
  readonly instructions: readonly Instruction[];
  readonly unknown: readonly number[];
} {
  const parsed = DockerfileParser.parse(text);
  const escapeCharacter = parsed.getEscapeCharacter();
  const instructions: Instruction[] = [];
  const unknown: number[] = [];
  for (const node of parsed.getInstructions()) {
    const {start, end} = node.getRange();
    const span = {start: lines.startOf(start.line) + start.character, end: lines.startOf(end.line) + end.character};
    const written = node.getKeyword();
    if (!KEYWORDS.has(written)) {
      unknown.push(start.line + 1);
      continue;
    }
    const afterKeyword = span.start + node.getInstruction().length;
    const {keyword, argumentsStart} = triggered(text, afterKeyword, written) ?? {
      keyword: written,
      argumentsStart: afterKeyword,
    };
    const value: Map<string, Value> = instructionValue(
      {keyword, text, start: argumentsStart, end: span.end, escapeCharacter},
      places,
    );
    const anchor = firstLine(text, span);
    instructions.push({value, keyword, anchor, line: start.line + 1});
  }
  return {instructions: instructions.map(markLast(instructions)), unknown};
}

/** What ONBUILD runs in the images built from this one; only what does not change the image itself as USER would. */
const TRIGGERED = /^[ \t]+(RUN|COPY|ADD|ENV|ARG)(?=\s)/i;
const LONGEST_TRIGGER = 64;

function triggered(text: string, start: number, keyword: string) {
  const [match, word] = keyword === 'ONBUILD' ? (TRIGGERED.exec(text.slice(start, start + LONGEST_TRIGGER)) ?? []) : [];
  if (match === undefined || word === undefined) return undefined;
  return {keyword: word.toUpperCase(), argumentsStart: start + match.length};
}

/** Adds `last` to the instructions after which no other of the same keyword follows in the stage. */
function markLast(instructions: readonly Instruction[]): (instruction: Instruction, index: number) => Instruction {
  const last = new Set<number>();
  const seen = new Set<string>();
  for (let index = instructions.length - 1; index >= 0; index -= 1) {
    const keyword = instructions[index]?.keyword ?? '';
    if (!seen.has(keyword)) last.add(index);
    seen.add(keyword);
    if (keyword === 'FROM') seen.clear();
  }
  return (instruction, index) => ({...instruction, value: new Map([...instruction.value, ['last', last.has(index)]])});
}

function firstLine(text: string, {start, end}: Span): Span {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? end : newline - (text.charAt(newline - 1) === '\r' ? 1 : 0);
  return {start, end: Math.min(end, lineEnd)};
}
