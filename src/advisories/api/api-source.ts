/**
 * Advisories from the OSV API, laid over those of another source: only documents that the other does not have, or has
 * older, are fetched. Names of packages are sent, versions are not.
 */
import {
  AdvisoryDataError,
  type AdvisorySet,
  type AdvisorySource,
  baseEcosystem,
  type PackageName,
} from '../advisory.ts';
import type {KnownExploited} from '../to-records.ts';
import type {AskApi} from './ask-api.ts';
import {type Fetched, fetchAdvisories} from './fetch-advisories.ts';
import {fetchScores} from './fetch-scores.ts';
import {isAskable} from './is-askable.ts';
import {type Listing, listAdvisories} from './list-advisories.ts';
import {overlay} from './overlay.ts';
import {wordShortcomings} from './word-shortcomings.ts';

export interface ApiSourceOptions {
  readonly ask: AskApi;
  /** What is known without asking. */
  readonly held: AdvisorySource;
  readonly knownExploited: KnownExploited;
  /** `YYYY-MM-DD`: the date of what the API says. */
  readonly today: string;
  /** True when any refusal of the API is an error; else it is a shortcoming, and what is held is used. */
  readonly required: boolean;
}

/** The API as a source. */
export function apiSource({ask, held, knownExploited, today, required}: ApiSourceOptions): AdvisorySource {
  return {
    kind: 'api',
    load: async (packages, signal) => {
      const named = distinct(packages);
      const askable = named.filter(isAskable);
      const known = await held.load(named, signal);
      const listings = await listAdvisories(ask, askable);
      signal?.throwIfAborted();
      const missing = await fetchAdvisories(ask, missingIds(listings, known));
      signal?.throwIfAborted();
      const {documents: fetched, aliases} = await fetchScores(ask, missing, scoredIds(listings, known));
      signal?.throwIfAborted();
      const shortcomings = wordShortcomings(listings, [...fetched, ...aliases]);
      if (required && shortcomings.length > 0) throw new AdvisoryDataError(shortcomings.join(' '));
      return {
        ...overlay(known, fetched, knownExploited),
        dates: datesOf({known, listings, fetched, today}),
        covers: (ecosystem) => isAnswered(listings, ecosystem) || known.covers?.(ecosystem) !== false,
        shortcomings: [...(known.shortcomings ?? []), ...shortcomings],
      };
    },
  };
}

function distinct(packages: Iterable<PackageName>): readonly PackageName[] {
  const byText = new Map(Array.from(packages, ({ecosystem, name}) => [`${ecosystem}\n${name}`, {ecosystem, name}]));
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, named]) => named);
}

/**
 * What is listed and not held as it is now, and what is held and not listed any more: the API does not list an advisory
 * that was withdrawn, but still has its document.
 */
function missingIds(listings: readonly Listing[], known: AdvisorySet): readonly string[] {
  const missing = new Set<string>();
  for (const {package: named, advisories, refused} of listings) {
    const held = known.find(named);
    const date = known.dates.get(baseEcosystem(named.ecosystem)) ?? '';
    const modified = new Map(held.map((record) => [record.id, record.modified]));
    for (const [id, day] of advisories) if (!isCurrent(modified.get(id), day, date)) missing.add(id);
    if (refused !== undefined) continue;
    for (const {id} of held) if (!advisories.has(id)) missing.add(id);
  }
  return [...missing].sort();
}

/** Advisories of which what is held has a score. */
function scoredIds(listings: readonly Listing[], known: AdvisorySet): ReadonlySet<string> {
  const records = listings.flatMap((listing) => known.find(listing.package));
  return new Set(records.filter(({vectors}) => vectors.length > 0).map(({id}) => id));
}

/** A change on the last day of what is held may have come after it was made. */
function isCurrent(held: string | undefined, listed: string, date: string): boolean {
  return held !== undefined && held >= listed && listed < date;
}

function isAnswered(listings: readonly Listing[], ecosystem: string): boolean {
  return listings.some((listing) => listing.package.ecosystem === ecosystem && listing.refused === undefined);
}

interface Answers {
  readonly known: AdvisorySet;
  readonly listings: readonly Listing[];
  readonly fetched: readonly Fetched[];
  readonly today: string;
}

/** Today for ecosystems about which everything was answered. */
function datesOf({known, listings, fetched, today}: Answers): ReadonlyMap<string, string> {
  const refusedIds = new Set(fetched.filter(({kind}) => kind === 'refused').map(({id}) => id));
  const isIncomplete = ({advisories, refused}: Listing) =>
    refused !== undefined || [...advisories.keys()].some((id) => refusedIds.has(id));
  const ecosystemOf = (listing: Listing) => baseEcosystem(listing.package.ecosystem);
  const incomplete = new Set(listings.filter(isIncomplete).map(ecosystemOf));
  const complete = listings.map(ecosystemOf).filter((ecosystem) => !incomplete.has(ecosystem));
  return new Map([...known.dates, ...complete.map((ecosystem) => [ecosystem, today] as const)]);
}
