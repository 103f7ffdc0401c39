/** A Dockerfile as far as tracing needs it: instructions with their lines, and stages. Linear, never throws. */

export interface Instruction {
  /** In capitals: `FROM`. */
  readonly name: string;
  /** What follows, without comments, with the lines of a heredoc; white space as one blank each. */
  readonly text: string;
  readonly startLine: number;
  readonly endLine: number;
}

export interface Stage {
  /** What FROM names, with the defaults of ARG put in; undefined while it holds what only a build knows. */
  readonly base: string | undefined;
  /** The name after AS, in small letters. */
  readonly name: string | undefined;
  readonly from: Instruction;
  /** After FROM. */
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  readonly path: string;
  readonly stages: readonly Stage[];
}

/** https://docs.docker.com/reference/dockerfile/#escape */
const ESCAPE = /^#\s*escape\s*=\s*(?<escape>[`\\])\s*$/i;
const HEREDOC = /<<-?\s*["']?(?<word>[A-Za-z_][A-Za-z0-9_]*)["']?/g;
const MAX_INSTRUCTION_LENGTH = 64 * 1024;

export function parseDockerfile(path: string, text: string): Dockerfile {
  return {path, stages: toStages(readInstructions(text))};
}

function readInstructions(text: string): readonly Instruction[] {
  const lines = text.split(/\r?\n/);
  const escapeMark = ESCAPE.exec(lines[0] ?? '')?.groups?.escape ?? '\\';
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]?.trim() ?? '';
    if (line === '' || line.startsWith('#')) {
      at += 1;
      continue;
    }
    const {words, end} = joinLines(lines, at, escapeMark);
    const rest = skipHeredocs(lines, end, words);
    const instruction = toInstruction(words, at + 1, rest.end);
    if (instruction !== undefined) instructions.push(instruction);
    at = rest.end;
  }
  return instructions;
}

/** `end` is the index after the last line. Empty lines and comments within an instruction do not end it. */
function joinLines(lines: readonly string[], start: number, escapeMark: string) {
  const parts: string[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end]?.trim() ?? '';
    if (end > start && (line === '' || line.startsWith('#'))) continue;
    const goesOn = line.endsWith(escapeMark);
    parts.push(goesOn ? line.slice(0, -1) : line);
    if (!goesOn) return {words: parts.join(' '), end: end + 1};
  }
  return {words: parts.join(' '), end};
}

function skipHeredocs(lines: readonly string[], start: number, words: string): {readonly end: number} {
  if (!/^(?:RUN|COPY|ADD)\s/i.test(words)) return {end: start};
  let end = start;
  for (const {groups} of words.matchAll(HEREDOC)) {
    while (end < lines.length && lines[end]?.trim() !== groups?.word) end += 1;
    end = Math.min(end + 1, lines.length);
  }
  return {end};
}

function toInstruction(words: string, startLine: number, endLine: number): Instruction | undefined {
  const {name, text} =
    /^(?<name>[A-Za-z]+)\s+(?<text>\S.*)$/s.exec(words.slice(0, MAX_INSTRUCTION_LENGTH))?.groups ?? {};
  if (name === undefined || text === undefined) return undefined;
  return {name: name.toUpperCase(), text: text.replaceAll(/\s+/g, ' ').trim(), startLine, endLine};
}

function toStages(instructions: readonly Instruction[]): readonly Stage[] {
  const defaults = new Map<string, string>();
  const stages: {base: string | undefined; name: string | undefined; from: Instruction; instructions: Instruction[]}[] =
    [];
  for (const instruction of instructions) {
    const current = stages.at(-1);
    if (instruction.name === 'FROM')
      stages.push({...readFrom(instruction, defaults), from: instruction, instructions: []});
    else if (current !== undefined) current.instructions.push(instruction);
    else if (instruction.name === 'ARG') addDefault(instruction.text, defaults);
  }
  return stages;
}

function readFrom({text}: Instruction, defaults: ReadonlyMap<string, string>) {
  const words = text.split(' ').filter((word) => !word.startsWith('--'));
  const [image = '', as = '', name] = words;
  return {base: expand(unquote(image), defaults), name: as.toLowerCase() === 'as' ? name?.toLowerCase() : undefined};
}

function addDefault(text: string, defaults: Map<string, string>): void {
  const {name, value} = /^(?<name>\w+)=(?<value>\S*)/.exec(text)?.groups ?? {};
  if (name !== undefined && value !== undefined) defaults.set(name, unquote(value));
}

/** `$NAME`, `${NAME}` and `${NAME:-default}`; undefined when one has no value. */
function expand(text: string, defaults: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true;
  const expanded = text.replaceAll(/\$(?:\{(?<long>\w+)(?::?-(?<other>[^{}]*))?\}|(?<short>\w+))/g, (...match) => {
    const groups: {long?: string; other?: string; short?: string} = match.at(-1);
    const value = defaults.get(groups.long ?? groups.short ?? '') || groups.other;
    if (value === undefined) isKnown = false;
    return value ?? '';
  });
  return isKnown && expanded !== '' && !expanded.includes('$') ? expanded : undefined;
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
