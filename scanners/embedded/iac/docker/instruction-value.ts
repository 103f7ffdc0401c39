/** Arguments of one instruction → the map that rules see. */
import type {Places, Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {execCommands, shellCommands} from './shell-commands.ts';
import {splitWords, type Word} from './split-words.ts';

export interface InstructionText {
  readonly keyword: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly escapeCharacter: string;
}

/**
 * Every instruction has `keyword`, `args` (words without flags), `flags` and `text` (the words joined). RUN, CMD,
 * ENTRYPOINT and HEALTHCHECK also have `commands`; ENV, ARG and LABEL have `properties` of `name` and `value`; COPY and
 * ADD have `sources`. `last`, set with the stages, is true for the last instruction of its keyword in its stage.
 */
export function instructionValue(source: InstructionText, places: Places): Map<string, Value> {
  const {keyword, text, start, end, escapeCharacter} = source;
  const all = splitWords(text, start, end, {escapeCharacter, shell: false})[0]?.words ?? [];
  const flags = leadingFlags(all);
  const words = all.slice(flags.length);
  const args = argumentsOf(source, words);
  const value = new Map<string, Value>([
    ['keyword', keyword],
    ['args', placedList(args, places)],
    ['flags', flagValues(flags)],
    ['text', all.map((word) => word.text).join(' ')],
  ]);
  if (COMMAND_KEYWORDS.has(keyword)) value.set('commands', commandsOf(source, words, places));
  if (PROPERTY_KEYWORDS.has(keyword)) value.set('properties', propertiesOf(keyword, words, places));
  if (COPY_KEYWORDS.has(keyword)) value.set('sources', placedList(args.slice(0, -1), places));
  return value;
}

const COPY_KEYWORDS = new Set(['COPY', 'ADD']);
const COMMAND_KEYWORDS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
const PROPERTY_KEYWORDS = new Set(['ENV', 'ARG', 'LABEL']);

/** The words, or those of the exec form: `COPY ["a b", "/c"]`. */
function argumentsOf({text, end}: InstructionText, words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (first === undefined || text.charAt(first.start) !== '[') return words;
  const exec = parseExecForm(text.slice(first.start, end));
  return exec?.map((word) => ({text: word, start: first.start, end: words.at(-1)?.end ?? end})) ?? words;
}

function placedList(words: readonly Word[], places: Places): readonly Value[] {
  const list = words.map(({text}) => text);
  words.forEach(({start, end}, index) => {
    places.set(list, index, {start, end});
  });
  return list;
}

function leadingFlags(words: readonly Word[]): readonly Word[] {
  const count = words.findIndex(({text}) => !text.startsWith('--'));
  return words.slice(0, count === -1 ? words.length : count);
}

function flagValues(flags: readonly Word[]): ValueMap {
  return new Map(flags.map(({text}) => splitAssignment(text.slice(2))));
}

function commandsOf(source: InstructionText, words: readonly Word[], places: Places): readonly ValueMap[] {
  const [first] = words;
  if (first === undefined) return [];
  const {text, end, escapeCharacter} = source;
  const span = {start: first.start, end};
  const exec = text.charAt(first.start) === '[' ? parseExecForm(text.slice(first.start, end)) : undefined;
  return exec === undefined
    ? shellCommands({text, ...span, escapeCharacter}, places)
    : execCommands(exec, span, places);
}

function parseExecForm(text: string): readonly string[] | undefined {
  try {
    const words: unknown = JSON.parse(text.replace(/\\[ \t]*\r?\n/g, ' '));
    return Array.isArray(words) ? words.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** `ENV a=1 b=2`, the older `ENV a 1`, `ARG a`. */
function propertiesOf(keyword: string, words: readonly Word[], places: Places): readonly ValueMap[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  if (keyword !== 'ARG' && !first.text.includes('=')) {
    const value = rest.map(({text}) => text).join(' ');
    return [toProperty(first.text, value, {...first, end: rest.at(-1)?.end ?? first.end}, places)];
  }
  return words.map((word) => toProperty(...splitAssignment(word.text), word, places));
}

function toProperty(name: string, value: string, {start, end}: Word, places: Places): ValueMap {
  const property = new Map<string, Value>([
    ['name', name],
    ['value', value],
  ]);
  places.set(property, 'name', {start, end});
  return property;
}

function splitAssignment(text: string): [string, string] {
  const at = text.indexOf('=');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
