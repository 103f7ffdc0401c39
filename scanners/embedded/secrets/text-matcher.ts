/** Regexes of two origins behind one question. */
import {RE2JS} from 're2js';

/** Answers whether a text has a match. A JavaScript RegExp without the `g` and `y` flags is one. */
export interface TextMatcher {
  test(text: string): boolean;
}

/** For built-in patterns: they are bounded. A leading `(?i)` becomes a flag. */
export function builtInMatcher(source: string): TextMatcher {
  return toRegExp(source, '');
}

/** For patterns of the scanned repository: linear time whatever they are. Throws RE2JSException. */
export function userMatcher(source: string): TextMatcher {
  const pattern = RE2JS.compile(source);
  return {test: (text) => pattern.matcher(text).find()};
}

/** RE2 writes flags in front of the pattern, JavaScript beside it. */
export function toRegExp(source: string, flags: string): RegExp {
  const inline = /^\(\?([is]+)\)/.exec(source);
  return new RegExp(source.slice(inline?.[0].length ?? 0), `${flags}${inline?.[1] ?? ''}`);
}
