/** Regular expressions of rules, in bounded time: rules come from outside. */
import {RE2JS} from 're2js';
import {PatternError} from '../pattern/pattern.ts';
import {mayHold, type Need} from '../prefilter/need.ts';
import {requiredText} from '../prefilter/required-text.ts';
import {parseRegex} from './parse-regex.ts';
import type {RegexProgram} from './program.ts';
import {searchRegex} from './run-regex.ts';
import type {Spend} from './spend.ts';

/** Longest regular expression; a longer one is a mistake or an attack. */
const MAX_LENGTH = 10_000;

/** Instructions of RE2 that cost, for a character, as much as a step of the bounded matcher. */
const SIZE_OF_A_STEP = 50;

/** A stretch of the text, with the groups of the regular expression. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** By number, from 1; undefined for one that took no part. */
  readonly groups: readonly (RegexGroup | undefined)[];
  readonly names: Readonly<Record<string, RegexGroup>>;
}

export interface RegexGroup {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Searches throw what `spend` throws. */
export interface UserRegex {
  /** What a text has to hold for a match in it; worked out when it is first asked. */
  needs(): Need;
  /** Anywhere in the text. */
  test(text: string, spend: Spend): boolean;
  /** At its beginning, as Python's `re.match`. */
  testStart(text: string, spend: Spend): boolean;
  all(text: string, spend: Spend): Generator<RegexMatch>;
}

type Search = Omit<UserRegex, 'needs'>;

type Flags = Readonly<Record<'ignoresCase' | 'dotAll' | 'multiline', boolean>>;

/** Throws `PatternError`. What RE2 cannot do (look-around, back-references) is left to the bounded matcher. */
export function compileUserRegex(source: string, letters = ''): UserRegex {
  if (source.length > MAX_LENGTH) throw new PatternError(`regular expression of more than ${MAX_LENGTH} characters`);
  const flags = {ignoresCase: letters.includes('i'), dotAll: letters.includes('s'), multiline: true};
  const regex = re2Regex(source, flags) ?? boundedRegex(parseRegex(source, flags));
  return withNeeds(regex, source, flags);
}

/** Looking for words is far cheaper than for a regular expression. */
function withNeeds(regex: Search, source: string, {ignoresCase}: Flags): UserRegex {
  let known: Need | undefined;
  const needs = () => {
    known ??= requiredText(source, ignoresCase);
    return known;
  };
  const test: Search['test'] = (text, spend) => mayHold(text, needs()) && regex.test(text, spend);
  const testStart: Search['testStart'] = (text, spend) => mayHold(text, needs()) && regex.testStart(text, spend);
  const all = function* (text: string, spend: Spend) {
    if (mayHold(text, needs())) yield* regex.all(text, spend);
  };
  return {needs, test, testStart, all};
}

function re2Regex(source: string, {ignoresCase, dotAll}: Flags): Search | undefined {
  // RE2 has no such anchor and no references, and its translation here makes letters of them.
  if (/\\[Z1-9]/.test(source)) return undefined;
  const bits = RE2JS.MULTILINE | (ignoresCase ? RE2JS.CASE_INSENSITIVE : 0) | (dotAll ? RE2JS.DOTALL : 0);
  try {
    return fromRe2(RE2JS.compile(RE2JS.translateRegExp(source.replaceAll(/\(\?<(?![=!])/g, '(?P<')), bits));
  } catch {
    return undefined;
  }
}

function fromRe2(compiled: RE2JS): Search {
  const names = new Map(Object.entries(compiled.namedGroups()));
  // It cannot be stopped while it runs, so it is paid for before: at each character it is at some of its places.
  const pay = (text: string, spend: Spend) => spend(Math.ceil((text.length * compiled.programSize()) / SIZE_OF_A_STEP));
  return {
    test: (text, spend) => {
      pay(text, spend);
      return compiled.matcher(text).find();
    },
    testStart: (text, spend) => {
      pay(text, spend);
      return compiled.matcher(text).lookingAt();
    },
    *all(text, spend) {
      pay(text, spend);
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        spend(1);
        const groups = Array.from({length: matcher.groupCount()}, (_, index) => {
          const found = matcher.group(index + 1);
          return groupOf(found ?? undefined, matcher.start(index + 1));
        });
        yield {start: matcher.start(), end: matcher.end(), groups, names: namedGroups(names, groups)};
      }
    },
  };
}

function boundedRegex(program: RegexProgram): Search {
  return {
    test: (text, spend) => searchRegex(program, text, 0, false, spend) !== undefined,
    testStart: (text, spend) => searchRegex(program, text, 0, true, spend) !== undefined,
    *all(text, spend) {
      for (let from = 0; from <= text.length; ) {
        const found = searchRegex(program, text, from, false, spend);
        if (found === undefined) return;
        const groups = Array.from({length: program.groupCount}, (_, index) => {
          const [start, end] = [found.slots[(index + 1) * 2], found.slots[(index + 1) * 2 + 1]];
          return start === undefined || end === undefined ? undefined : groupOf(text.slice(start, end), start);
        });
        yield {start: found.start, end: found.end, groups, names: namedGroups(program.names, groups)};
        from = found.end > found.start ? found.end : found.end + 1;
      }
    },
  };
}

function groupOf(text: string | undefined, start: number): RegexGroup | undefined {
  return text === undefined ? undefined : {text, start, end: start + text.length};
}

function namedGroups(names: ReadonlyMap<string, number>, groups: readonly (RegexGroup | undefined)[]) {
  const found: Record<string, RegexGroup> = {};
  for (const [name, index] of names) {
    const group = groups[index - 1];
    if (group !== undefined) found[name] = group;
  }
  return found;
}
