/** Matches patterns of `.gitattributes` without regular expressions: a hostile pattern must not cost more than its length. */

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
  return (path) => matchesAll(path, wanted, {isMany: isAnyFolders, matchesOne: matchesName});
}

function isAnyFolders(part: string): boolean {
  return part === '**';
}

function matchesName(name: string, part: string): boolean {
  if (part === '*') return true;
  if (!part.includes('*') && !part.includes('?')) return name === part;
  return matchesAll(name, part, {isMany: (letter) => letter === '*', matchesOne: matchesLetter});
}

function matchesLetter(letter: string, wanted: string): boolean {
  return wanted === '?' || letter === wanted;
}

interface Wildcards {
  /** Stands for any number of elements. */
  readonly isMany: (wanted: string) => boolean;
  readonly matchesOne: (element: string, wanted: string) => boolean;
}

/**
 * Wildcard matching that only ever goes back to the last wildcard, so that the work is at most length times length.
 * Texts are matched by letter, split paths by part.
 */
function matchesAll(elements: ArrayLike<string>, wanted: ArrayLike<string>, {isMany, matchesOne}: Wildcards): boolean {
  let element = 0;
  let position = 0;
  let lastMany = -1;
  let retryFrom = 0;
  while (element < elements.length) {
    const one = wanted[position];
    if (one !== undefined && isMany(one)) {
      lastMany = position;
      retryFrom = element;
      position += 1;
    } else if (one !== undefined && matchesOne(elements[element] ?? '', one)) {
      element += 1;
      position += 1;
    } else {
      if (lastMany < 0) return false;
      retryFrom += 1;
      element = retryFrom;
      position = lastMany + 1;
    }
  }
  while (position < wanted.length && isMany(wanted[position] ?? '')) position += 1;
  return position === wanted.length;
}
