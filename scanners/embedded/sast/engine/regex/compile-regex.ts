/** Regular expressions of rules, in linear time: rules come from outside. */
import {RE2JS} from 're2js';
import {PatternError} from '../pattern/pattern.ts';

/** Longest regular expression; a longer one is a mistake or an attack. */
const MAX_LENGTH = 10_000;

/** A stretch of the text, with the groups of the regular expression. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** Texts and places of groups by number, from 1; undefined for one that took no part. */
  readonly groups: readonly (RegexGroup | undefined)[];
  readonly names: Readonly<Record<string, RegexGroup>>;
}

export interface RegexGroup {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface UserRegex {
  /** Anywhere in the text. */
  test(text: string): boolean;
  /** At its beginning, as Python's `re.match`. */
  testStart(text: string): boolean;
  all(text: string): Generator<RegexMatch>;
}

/** Throws `PatternError`, also for look-around and back-references, which cannot be done in linear time. */
export function compileUserRegex(source: string, flags = ''): UserRegex {
  if (source.length > MAX_LENGTH) throw new PatternError(`regular expression of more than ${MAX_LENGTH} characters`);
  let bits = RE2JS.MULTILINE;
  if (flags.includes('i')) bits |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes('s')) bits |= RE2JS.DOTALL;
  const compiled = compile(source, bits);
  const names = Object.entries(compiled.namedGroups());
  return {
    test: (text) => compiled.matcher(text).find(),
    testStart: (text) => compiled.matcher(text).lookingAt(),
    *all(text) {
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        const group = (index: number): RegexGroup | undefined => {
          const found = matcher.group(index);
          if (found === null || found === undefined) return undefined;
          return {text: found, start: matcher.start(index), end: matcher.end(index)};
        };
        const groups = Array.from({length: matcher.groupCount()}, (_, index) => group(index + 1));
        const named = names.flatMap(([name, index]) =>
          groups[index - 1] === undefined ? [] : [[name, groups[index - 1]] as const],
        );
        yield {
          start: matcher.start(),
          end: matcher.end(),
          groups,
          names: Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
        };
      }
    },
  };
}

function compile(source: string, bits: number): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(python(source)), bits);
  } catch (error) {
    throw new PatternError(`regular expression: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** PCRE and Python's re have some notations that RE2 spells otherwise. */
function python(source: string): string {
  return source
    .replaceAll(/\(\?<(?![=!])/g, '(?P<')
    .replaceAll('\\Z', '\\z')
    .replaceAll('\\h', '[ \\t]')
    .replaceAll(/(?<!\\)((?:\\\\)*)\\"/g, '$1"')
    .replaceAll(/(?<!\\)((?:\\\\)*)\\'/g, "$1'");
}
