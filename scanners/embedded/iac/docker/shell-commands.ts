/** Shell text → the commands in it, as rules see them. */
import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import {type Places, type Span, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {identityOfCommand} from './identity-text.ts';
import {splitWords, type Word, type WordGroup} from './split-words.ts';

export interface ShellText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly escapeCharacter: string;
}

/** `sh -c '…'` inside `sh -c '…'` is looked into this often. */
const MAX_SHELL_DEPTH = 3;

/**
 * Commands in order. Each is a map of `name` (without folder), `args`, `text`, `sudo`, `pipedFrom` (names of the
 * commands before it in its pipeline) and `within` (name of the command whose argument its output is, by `$(…)`);
 * `identity` is for `itemKey`.
 */
export function shellCommands(source: ShellText, places: Places): readonly ValueMap[] {
  const groups = splitWords(source.text, source.start, source.end, {
    escapeCharacter: source.escapeCharacter,
    shell: true,
  });
  return toCommands(groups, places, undefined);
}

/** Commands of the exec form, `RUN ["sh", "-c", "…"]`. */
export function execCommands(words: readonly string[], span: Span, places: Places): readonly ValueMap[] {
  const group = {operator: '', words: words.map((text) => ({text, ...span}))};
  return toCommands([group], places, {name: '', span, depth: 0});
}

/** What a shell text stands in, when it is the argument of a shell. */
interface Outer {
  readonly name: string;
  readonly span: Span;
  readonly depth: number;
}

function toCommands(groups: readonly WordGroup[], places: Places, outer: Outer | undefined): readonly ValueMap[] {
  const commands: ValueMap[] = [];
  let pipeline: readonly ValueMap[] = [];
  let previous = '';
  for (const {operator, words} of groups) {
    const {own, sudo} = withoutWrappers(words);
    const [first] = own;
    const name = first === undefined ? '' : first.text.slice(first.text.lastIndexOf('/') + 1);
    if (operator !== '|') pipeline = [];
    if (first !== undefined) {
      const span = outer?.span ?? {start: first.start, end: own.at(-1)?.end ?? first.end};
      const within = SUBSTITUTIONS.has(operator) ? enclosing(previous, outer) : '';
      const command = toCommand({name, own, within, sudo, pipeline}, span, places);
      commands.push(command, ...nestedCommands(name, own, {name, span, depth: (outer?.depth ?? 0) + 1}, places));
      pipeline = [...pipeline.slice(-MAX_PIPELINE), command];
    }
    previous = name;
  }
  return commands;
}

const SUBSTITUTIONS = new Set(['$(', '<(', '`']);

/** A text that begins with `$(` leaves a lone `$` before it: the output is then the whole argument. */
function enclosing(previous: string, outer: Outer | undefined): string {
  return previous === '$' || previous === '' ? (outer?.name ?? '') : previous;
}

/** Names kept of a pipeline; longer ones are attacks on memory. */
const MAX_PIPELINE = 20;

interface Parts {
  readonly name: string;
  readonly own: readonly Word[];
  readonly within: string;
  readonly sudo: boolean;
  /** The commands before it. */
  readonly pipeline: readonly ValueMap[];
}

function toCommand({name, own, within, sudo, pipeline}: Parts, span: Span, places: Places): ValueMap {
  const args = own.slice(1).map(({text}) => text);
  const source = textAt(pipeline.at(-1), 'identity');
  const identity = identityOfCommand(name, args);
  const command = new Map<string, Value>([
    ['name', name],
    ['args', args],
    ['text', own.map(({text}) => text).join(' ')],
    // What is piped into a shell is what it runs: another source is another problem.
    ['identity', source === '' ? identity : shortKey(`${source} | ${identity}`)],
    ['within', within],
    ['sudo', sudo],
    ['pipedFrom', pipeline.map((before) => textAt(before, 'name'))],
  ]);
  places.set(command, 'name', span);
  return command;
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

function nestedCommands(name: string, own: readonly Word[], outer: Outer, places: Places): readonly ValueMap[] {
  const script = outer.depth > MAX_SHELL_DEPTH ? undefined : scriptOf(name, own);
  if (script === undefined) return [];
  return toCommands(splitWords(script, 0, script.length, {escapeCharacter: '\\', shell: true}), places, outer);
}

/** The shell text among the arguments: of `sh -c`, of `eval`. */
function scriptOf(name: string, own: readonly Word[]): string | undefined {
  if (name === 'eval') return own[1]?.text;
  if (!SHELLS.has(name)) return undefined;
  const flag = own.findIndex(({text}) => /^-[a-z]*c$/.test(text));
  return flag === -1 ? undefined : own[flag + 1]?.text;
}

const WRAPPERS = new Set([
  'sudo',
  'exec',
  'env',
  'time',
  'nohup',
  'command',
  'then',
  'do',
  'else',
  'elif',
  'if',
  'while',
  'until',
  '!',
  '{',
]);
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;

/** The command behind `sudo`, `VAR=value`, `if` and the like. */
function withoutWrappers(words: readonly Word[]): {readonly own: readonly Word[]; readonly sudo: boolean} {
  let sudo = false;
  let at = 0;
  for (; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === 'sudo') sudo = true;
    const isFlagOfWrapper = at > 0 && text.startsWith('-');
    if (!WRAPPERS.has(text) && !ASSIGNMENT.test(text) && !isFlagOfWrapper) break;
  }
  return {own: words.slice(at), sudo};
}
