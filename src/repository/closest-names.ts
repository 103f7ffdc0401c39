/** Names that a misspelt one may have meant, for error messages. */
import {compareText} from '../finding/location.ts';

/** Longer names are cut for the comparison, and of more candidates only the first are compared. */
const MAX_NAME_LENGTH = 100;
const MAX_CANDIDATES = 2000;
const MAX_SUGGESTIONS = 3;

/** At most three of `known`, nearest first; empty when none is near. A part of a name counts as near. */
export function closestNames(wanted: string, known: readonly string[]): readonly string[] {
  const name = wanted.slice(0, MAX_NAME_LENGTH).toLowerCase();
  const most = Math.max(1, Math.floor(name.length / 3));
  return known
    .slice(0, MAX_CANDIDATES)
    .map((candidate) => ({candidate, distance: distanceTo(name, candidate.slice(0, MAX_NAME_LENGTH).toLowerCase())}))
    .filter(({distance}) => distance <= most)
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, MAX_SUGGESTIONS)
    .map(({candidate}) => candidate);
}

/** The last part of `origin/feature/login` is worth as much as the whole. */
function distanceTo(name: string, candidate: string): number {
  if (name.length > 2 && candidate.includes(name)) return 0;
  const afterRemote = candidate.slice(candidate.indexOf('/') + 1);
  return Math.min(editDistance(name, candidate), editDistance(name, afterRemote));
}

/** Levenshtein distance, with a swap of two neighbours as one step (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({length: b.length + 1}, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwap ? (beforePrevious[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY;
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution, swap));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
