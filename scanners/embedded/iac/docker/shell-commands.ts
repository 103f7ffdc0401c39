/** Shell text → the commands in it, as rules see them. */
import type {Places, Span, Value, ValueMap} from '../engine/value.ts';
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
 * Commands in order. Each is a map of `name` (without folder), `args`, `text`, `operator` (before it), `sudo`, and
 * `pipedFrom` (names of the commands before it in its pipeline).
 */
export function shellCommands(source: ShellText, places: Places): readonly ValueMap[] {
  const groups = splitWords(source.text, source.start, source.end, {
    escapeCharacter: source.escapeCharacter,
    shell: true,
  });
  return toCommands(groups, places, undefined, 0);
}

/** Commands of the exec form, `RUN ["sh", "-c", "…"]`. */
export function execCommands(words: readonly string[], span: Span, places: Places): readonly ValueMap[] {
  const group = {operator: '', words: words.map((text) => ({text, ...span}))};
  return toCommands([group], places, span, 0);
}

function toCommands(
  groups: readonly WordGroup[],
  places: Places,
  outer: Span | undefined,
  depth: number,
): readonly ValueMap[] {
  const commands: ValueMap[] = [];
  let pipeline: string[] = [];
  for (const {operator, words} of groups) {
    if (operator !== '|') pipeline = [];
    const {own, sudo} = withoutWrappers(words);
    const [first] = own;
    if (first === undefined) continue;
    const name = first.text.slice(first.text.lastIndexOf('/') + 1);
    const span = outer ?? {start: first.start, end: own.at(-1)?.end ?? first.end};
    commands.push(toCommand({name, own, operator, sudo, pipeline}, span, places));
    commands.push(...nestedCommands(name, own, span, places, depth));
    pipeline = [...pipeline.slice(-MAX_PIPELINE), name];
  }
  return commands;
}

/** Names kept of a pipeline; longer ones are attacks on memory. */
const MAX_PIPELINE = 20;

interface Parts {
  readonly name: string;
  readonly own: readonly Word[];
  readonly operator: string;
  readonly sudo: boolean;
  readonly pipeline: readonly string[];
}

function toCommand({name, own, operator, sudo, pipeline}: Parts, span: Span, places: Places): ValueMap {
  const command = new Map<string, Value>([
    ['name', name],
    ['args', own.slice(1).map(({text}) => text)],
    ['text', own.map(({text}) => text).join(' ')],
    ['operator', operator],
    ['sudo', sudo],
    ['pipedFrom', pipeline],
  ]);
  places.set(command, 'name', span);
  return command;
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

function nestedCommands(
  name: string,
  own: readonly Word[],
  span: Span,
  places: Places,
  depth: number,
): readonly ValueMap[] {
  if (!SHELLS.has(name) || depth >= MAX_SHELL_DEPTH) return [];
  const flag = own.findIndex(({text}) => /^-[a-z]*c$/.test(text));
  const script = flag === -1 ? undefined : own[flag + 1];
  if (script === undefined) return [];
  const groups = splitWords(script.text, 0, script.text.length, {escapeCharacter: '\\', shell: true});
  return toCommands(groups, places, span, depth + 1);
}

const WRAPPERS = new Set([
  'sudo',
  'exec',
  'env',
  'time',
  'nohup',
  'command',
  'eval',
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
