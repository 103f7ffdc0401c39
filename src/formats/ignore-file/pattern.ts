/** One pattern of an ignore file, in git's syntax. https://git-scm.com/docs/gitignore#_pattern_format */
import {matchWildcards} from '../glob/match-wildcards.ts';

export interface IgnorePattern {
  /** As written. */
  readonly text: string;
  /** `!`: takes back what an earlier pattern said. */
  readonly isNegated: boolean;
  /** Ends with a slash: means folders alone, and with them all below. */
  readonly isForFolders: boolean;
  /** Tells whether a path matches; the path comes split at its slashes. */
  matches(parts: readonly string[]): boolean;
}

/** Undefined for an empty line and a comment. */
export function parsePattern(line: string): IgnorePattern | undefined {
  const text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '');
  if (text === '' || text.startsWith('#')) return undefined;
  const isNegated = text.startsWith('!');
  const body = isNegated ? text.slice(1) : text;
  const isForFolders = body.endsWith('/');
  const path = isForFolders ? body.slice(0, -1) : body;
  const parts = path.replace(/^\//, '').split('/').map(toPart);
  const wanted: readonly Part[] = path.includes('/') ? parts : [ANY_FOLDERS, ...parts];
  const matches = (names: readonly string[]) =>
    matchWildcards(names, wanted, {isMany: (part) => part.kind === 'any-folders', matchesOne: matchesName});
  return {text, isNegated, isForFolders, matches};
}

type Part = {readonly kind: 'any-folders'} | {readonly kind: 'name'; readonly letters: readonly Letter[]};

const ANY_FOLDERS: Part = {kind: 'any-folders'};

function toPart(text: string): Part {
  return text === '**' ? ANY_FOLDERS : {kind: 'name', letters: toLetters(text)};
}

/** A character, any one, any number of them, or one of a class. */
type Letter =
  | {readonly kind: 'one'; readonly text: string}
  | {readonly kind: 'any' | 'many'}
  | {readonly kind: 'class'; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[]};

function toLetters(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '*') letters.push({kind: 'many'});
    else if (letter === '?') letters.push({kind: 'any'});
    else if (letter === '\\' && at + 1 < text.length) {
      at += 1;
      letters.push({kind: 'one', text: text[at] ?? ''});
    } else if (letter === '[') {
      const end = text.indexOf(']', at + 2);
      if (end === -1) letters.push({kind: 'one', text: letter});
      else {
        letters.push(toClass(text.slice(at + 1, end)));
        at = end;
      }
    } else letters.push({kind: 'one', text: letter});
  }
  return letters;
}

function toClass(text: string): Letter {
  const isNegated = /^[!^]/.test(text);
  const body = isNegated ? text.slice(1) : text;
  const ranges = Array.from(body.matchAll(/(.)-(.)|(.)/gsu), ([, from, to, single]) => {
    const start = from ?? single ?? '';
    return [start, to ?? start] as const;
  });
  return {kind: 'class', isNegated, ranges};
}

function matchesName(name: string, part: Part): boolean {
  if (part.kind === 'any-folders') return true;
  return matchWildcards(name, part.letters, {isMany: ({kind}) => kind === 'many', matchesOne: matchesLetter});
}

function matchesLetter(character: string, letter: Letter): boolean {
  if (letter.kind === 'one') return character === letter.text;
  if (letter.kind !== 'class') return true;
  return letter.ranges.some(([from, to]) => character >= from && character <= to) !== letter.isNegated;
}
