/** Advisories about a package × its installed version → flaws. */

import {compareCodeUnits} from '../../formats/versions/comparison.ts';
import type {AdvisoryRecord} from '../advisory.ts';
import {affects} from './affects.ts';
import type {Flaw} from './flaw.ts';
import {mergeAliases} from './merge-aliases.ts';
import {rate} from './rate.ts';
import {smallestFix} from './smallest-fix.ts';

/** What is known of one installed version. */
export interface Flaws {
  /** Sorted by id. */
  readonly flaws: readonly Flaw[];
  /** Ids of advisories that may or may not affect it, as its version cannot be compared with their ranges. */
  readonly unknown: readonly string[];
  /** Smallest version above the installed one that nothing affects; absent without flaws or without such a version. */
  readonly clean?: string;
}

/** Judges one installed version against everything that is known of its package. */
export function findFlaws(ecosystem: string, version: string, records: readonly AdvisoryRecord[]): Flaws {
  const judged = Map.groupBy(records, (record) => affects(ecosystem, version, record));
  const affected = judged.get('affected') ?? [];
  const stableIds = affected.length === 0 ? new Map<string, string>() : stableIdsOf(records, new Set(affected));
  const flaws = mergeAliases(affected).map((group) => toFlaw(ecosystem, version, group, stableIds));
  const clean = affected.length === 0 ? undefined : smallestFix(ecosystem, version, records);
  return {
    ...(clean !== undefined && {clean}),
    flaws: flaws.sort((left, right) => compareCodeUnits(left.id, right.id)),
    unknown: (judged.get('unknown') ?? []).map(({id}) => id).sort(compareCodeUnits),
  };
}

/** By affected advisory: the best known id of the whole alias set, whatever versions its advisories are about. */
function stableIdsOf(
  records: readonly AdvisoryRecord[],
  affected: ReadonlySet<AdvisoryRecord>,
): ReadonlyMap<string, string> {
  const groups = mergeAliases(records).filter((group) => group.some((record) => affected.has(record)));
  return new Map(
    groups.flatMap((group) => {
      const stableId = bestKnown(idsOf(group));
      return group.map(({id}) => [id, stableId] as const);
    }),
  );
}

function idsOf(group: readonly AdvisoryRecord[]): readonly string[] {
  return [...new Set(group.flatMap(({id, aliases}) => [id, ...aliases]))].sort(compareCodeUnits);
}

function toFlaw(
  ecosystem: string,
  version: string,
  group: readonly AdvisoryRecord[],
  stableIds: ReadonlyMap<string, string>,
): Flaw {
  const records = group.toSorted((left, right) => compareCodeUnits(left.id, right.id));
  const ids = idsOf(records);
  const published = records.map((record) => record.published).filter((day) => day !== '');
  const fixed = smallestFix(ecosystem, version, records);
  return {
    id: bestKnown(ids),
    stableId: stableIds.get(records[0]?.id ?? '') ?? bestKnown(ids),
    ids,
    records,
    rating: rate(records),
    malicious: records.some(({malicious}) => malicious),
    knownExploited: records.some(({knownExploited}) => knownExploited),
    published: published.sort(compareCodeUnits)[0] ?? '',
    ...(fixed !== undefined && {fixed}),
  };
}

/** Whose ids people look up first. */
const PREFERENCE = ['MAL-', 'GHSA-', 'CVE-', 'GO-', 'RUSTSEC-', 'PYSEC-'];

function bestKnown(ids: readonly string[]): string {
  for (const prefix of PREFERENCE) {
    const found = ids.find((id) => id.startsWith(prefix));
    if (found !== undefined) return found;
  }
  return ids[0] ?? '';
}
