/** A file of patterns such as `.gitignore`: which of them leaves a path out. */
import {type IgnorePattern, parsePattern} from './pattern.ts';

/** A pattern with its place, for people. */
export interface IgnoreRule extends IgnorePattern {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** In the order of the file. Lines that are no pattern are left out. */
export function parseIgnoreFile(file: string, text: string): readonly IgnoreRule[] {
  return text.split('\n').flatMap((line, index) => {
    const pattern = parsePattern(line);
    return pattern === undefined ? [] : [{...pattern, file, line: index + 1}];
  });
}

/**
 * The rule that leaves the file at a path out; undefined when none does. The last rule that matches decides, and what
 * lies in a folder that is left out stays out whatever a rule says of it, as in git.
 */
export function findIgnore(rules: readonly IgnoreRule[], path: string): IgnoreRule | undefined {
  if (rules.length === 0) return undefined;
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const own = parts.slice(0, depth);
    const isFolder = depth < parts.length;
    const rule = rules.findLast((candidate) => (isFolder || !candidate.isForFolders) && candidate.matches(own));
    if (rule !== undefined && !rule.isNegated) return rule;
  }
  return undefined;
}
