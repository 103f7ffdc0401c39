/** Takes away fixes that could carry a secret: what they replace can stand in what they write. */
import type {RawFinding} from '../finding/finding.ts';
import type {Fix, TextEdit} from '../finding/fix.ts';
import {findTokens} from '../formats/text/mask-tokens.ts';

type Sighting = Pick<RawFinding, 'location' | 'relatedLocations' | 'sensitive'>;

/** Returns whether a finding's fix may be shown: it rewrites no line that holds a secret in any of `sightings`. */
export function fixFilter(sightings: readonly Sighting[]): (finding: Pick<RawFinding, 'fix' | 'sensitive'>) => boolean {
  const secrets = new Map(
    [...Map.groupBy(sightings.flatMap(secretPlaces), ({path}) => path)].map(([path, places]) => [
      path,
      joinSpans(places),
    ]),
  );
  const touches = ({location}: TextEdit) => {
    const {path, startLine, startColumn, endLine, endColumn} = location;
    const isInsertion = startLine === endLine && startColumn === endColumn;
    return !isInsertion && overlaps(secrets.get(path) ?? [], startLine, endLine);
  };
  return ({fix, sensitive}) => fix !== undefined && sensitive !== true && !hasToken(fix) && !fix.edits.some(touches);
}

function hasToken({edits, description}: Fix): boolean {
  return findTokens(description).length > 0 || edits.some(({text}) => findTokens(text).length > 0);
}

/** Lines, both included. */
interface Lines {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

function secretPlaces({location, relatedLocations = [], sensitive}: Sighting): readonly Lines[] {
  if (sensitive !== true) return [];
  return [location, ...relatedLocations].map(({path, startLine, endLine = startLine}) => ({
    path,
    first: startLine,
    last: endLine,
  }));
}

/** Sorted and without overlap. */
function joinSpans(spans: readonly Lines[]): readonly Lines[] {
  const joined: Lines[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last === undefined || span.first > last.last) joined.push(span);
    else joined[joined.length - 1] = {...last, last: Math.max(last.last, span.last)};
  }
  return joined;
}

/** Binary search for the first span that ends at `first` or later. */
function overlaps(spans: readonly Lines[], first: number, last: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.last ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.first <= last;
}
