/** Patterns of repositories and identities: `*` for any part between slashes, `**` for anything. */
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';

/** No identity or repository is longer. */
const MAX_LENGTH = 2_000;

/** Linear in the product of both lengths, whatever the stars. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (text.length > MAX_LENGTH || pattern.length > MAX_LENGTH) return false;
  const parts = pattern.match(/\*\*|[\s\S]/g) ?? [];
  // Places in the pattern that the text so far can lead to.
  let places = withStars(new Set([0]), parts);
  for (const character of text) {
    const next = new Set<number>();
    for (const place of places) {
      const part = parts[place];
      if (part === '**' || (part === '*' && character !== '/')) next.add(place);
      else if (part === character) next.add(place + 1);
    }
    places = withStars(next, parts);
  }
  return places.has(parts.length);
}

/** A star may stand for nothing. */
function withStars(places: Set<number>, parts: readonly string[]): Set<number> {
  for (const place of places) {
    const part = parts[place];
    if (part === '*' || part === '**') places.add(place + 1);
  }
  return places;
}

/** `docker.io/library/alpine` of `alpine:3.20`; undefined for what is no reference. */
export function repositoryOf(reference: string): string | undefined {
  const parsed = parsePullReference(reference);
  return parsed === undefined ? undefined : `${parsed.registry}/${parsed.repository}`;
}

/** Patterns are written like references: `alpine` and `acme/*` are of Docker Hub. */
export function matchesRepository(pattern: string, repository: string): boolean {
  return matchesPattern(fullPattern(pattern), repository);
}

function fullPattern(pattern: string): string {
  const [first = '', ...rest] = pattern.split('/');
  if (rest.length === 0 && first === '**') return pattern;
  if (rest.length === 0) return /[.:]/.test(first) ? pattern : `docker.io/library/${pattern}`;
  const isHost = /[.:]/.test(first) || first === 'localhost' || first.includes('*');
  return isHost
    ? pattern.replace(/^(?:index\.docker\.io|registry-1\.docker\.io)\//, 'docker.io/')
    : `docker.io/${pattern}`;
}
