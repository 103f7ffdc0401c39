/** Records by package; entries of one advisory about one package become one record. */
import {compareCodeUnits} from '../formats/versions/comparison.ts';
import type {AdvisoryRecord} from './advisory.ts';
import {packageKey} from './package-key.ts';
import type {PackageRecord} from './to-records.ts';

/** Keys sorted; the records of a key sorted by id. */
export function groupRecords(entries: Iterable<PackageRecord>): ReadonlyMap<string, readonly AdvisoryRecord[]> {
  const byKey = new Map<string, Map<string, AdvisoryRecord>>();
  for (const entry of entries) {
    const key = packageKey(entry.package);
    const records = byKey.get(key) ?? new Map<string, AdvisoryRecord>();
    byKey.set(key, records);
    const known = records.get(entry.record.id);
    records.set(entry.record.id, known === undefined ? entry.record : join(known, entry.record));
  }
  return new Map(
    [...byKey]
      .sort(([left], [right]) => compareCodeUnits(left, right))
      .map(([key, records]) => [key, [...records.values()].sort((left, right) => compareCodeUnits(left.id, right.id))]),
  );
}

function join(first: AdvisoryRecord, second: AdvisoryRecord): AdvisoryRecord {
  return {
    ...first,
    vectors: [...new Set([...first.vectors, ...second.vectors])],
    ranges: [...first.ranges, ...second.ranges],
    versions: [...new Set([...first.versions, ...second.versions])],
  };
}
