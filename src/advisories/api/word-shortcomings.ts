/** Sentences about what the OSV API did not answer. */
import type {Fetched} from './fetch-advisories.ts';
import type {Listing} from './list-advisories.ts';

/** Empty when everything was answered. */
export function wordShortcomings(listings: readonly Listing[], fetched: readonly Fetched[]): readonly string[] {
  return [...wordPackages(listings), ...wordDocuments(listings, fetched)];
}

function wordPackages(listings: readonly Listing[]): readonly string[] {
  const causes = listings.flatMap(({refused}) => refused ?? []);
  const [cause] = causes;
  if (cause === undefined) return [];
  return [
    `The OSV API did not say which advisories there are for ${causes.length} of ${listings.length} packages: ${cause}.`,
  ];
}

/** A document that does not exist is missed only where it is listed: others were asked for to see if they are withdrawn. */
function wordDocuments(listings: readonly Listing[], fetched: readonly Fetched[]): readonly string[] {
  const listed = new Set(listings.flatMap(({advisories}) => [...advisories.keys()]));
  const refused = fetched.flatMap((each) => {
    if (each.kind === 'refused') return [{id: each.id, cause: each.cause}];
    return each.kind === 'unknown' && listed.has(each.id) ? [{id: each.id, cause: 'it has no such document'}] : [];
  });
  const [first] = refused;
  if (first === undefined) return [];
  const others = refused.length === 1 ? '' : ` and ${refused.length - 1} more`;
  return [`The OSV API did not give the advisory ${first.id}${others}: ${first.cause}.`];
}
