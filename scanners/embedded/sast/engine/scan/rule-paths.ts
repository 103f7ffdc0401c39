/** `paths` of a rule. */
import picomatch from 'picomatch';
import type {RuleHead} from '../rule/rule.ts';

/** Longest pattern that is compiled. */
const MAX_LENGTH = 500;

const compiled = new Map<string, (path: string) => boolean>();

/** A pattern without a slash is a name anywhere; with one it is the end of a path, or a folder of it. */
export function appliesToPath({paths}: Pick<RuleHead, 'paths'>, path: string): boolean {
  const {include, exclude} = paths;
  if (exclude.some((pattern) => matches(pattern, path))) return false;
  return include.length === 0 || include.some((pattern) => matches(pattern, path));
}

function matches(pattern: string, path: string): boolean {
  if (pattern.length > MAX_LENGTH) return false;
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known(path);
}

function compile(pattern: string): (path: string) => boolean {
  const trimmed = pattern.replace(/^\.?\/+|\/+$/g, '');
  const isRooted = pattern.startsWith('/');
  const globs = isRooted ? [trimmed, `${trimmed}/**`] : [trimmed, `**/${trimmed}`, `${trimmed}/**`, `**/${trimmed}/**`];
  return picomatch(globs, {dot: true, nonegate: true});
}
