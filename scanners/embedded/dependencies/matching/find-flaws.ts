/** Advisories about a package × its installed version → flaws. */
import type {AdvisoryRecord} from '../advisories/advisory.ts';
import {compareCodeUnits} from '../versions/comparison.ts';
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
}

/** Judges one installed version against everything that is known of its package. */
export function findFlaws(ecosystem: string, version: string, records: readonly AdvisoryRecord[]): Flaws {
  const judged = Map.groupBy(records, (record) => affects(ecosystem, version, record));
  const flaws = mergeAliases(judged.get('affected') ?? []).map((group) => toFlaw(ecosystem, version, group));
  return {
    flaws: flaws.sort((left, right) => compareCodeUnits(left.id, right.id)),
    unknown: (judged.get('unknown') ?? []).map(({id}) => id).sort(compareCodeUnits),
  };
}

function toFlaw(ecosystem: string, version: string, group: readonly AdvisoryRecord[]): Flaw {
  const records = group.toSorted((left, right) => compareCodeUnits(left.id, right.id));
  const ids = [...new Set(records.flatMap(({id, aliases}) => [id, ...aliases]))].sort(compareCodeUnits);
  const published = records.map((record) => record.published).filter((day) => day !== '');
  const fixed = smallestFix(ecosystem, version, records);
  return {
    id: bestKnown(ids),
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
