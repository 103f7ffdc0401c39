/** Matches patterns of `.gitattributes` without regular expressions: a hostile pattern must not cost more than its length. */
import {matchWildcards} from '../formats/glob/match-wildcards.ts';

/** Tells whether a path matches; the path comes split at its slashes. */
export type AttributePattern = (parts: readonly string[]) => boolean;

/**
 * Undefined for what is not supported: character classes and escapes, which hardly any file uses. A pattern without a
 * slash names a file in any folder; one with a slash starts at the attribute file's folder (gitattributes(5)).
 */
export function compilePattern(pattern: string): AttributePattern | undefined {
  if (/[[\]\\]/.test(pattern) || pattern.endsWith('/')) return undefined;
  const parts = pattern.replace(/^\//, '').split('/');
  const wanted = pattern.includes('/') ? parts : ['**', ...parts];
  return (path) => matchWildcards(path, wanted, {isMany: isAnyFolders, matchesOne: matchesName});
}

function isAnyFolders(part: string): boolean {
  return part === '**';
}

function matchesName(name: string, part: string): boolean {
  if (part === '*') return true;
  if (!part.includes('*') && !part.includes('?')) return name === part;
  return matchWildcards(name, part, {isMany: (letter) => letter === '*', matchesOne: matchesLetter});
}

function matchesLetter(letter: string, wanted: string): boolean {
  return wanted === '?' || letter === wanted;
}
