/** Fetched documents laid over a set of advisories. */
import {type AdvisoryRecord, type AdvisorySet, baseEcosystem} from '../advisory.ts';
import {groupRecords} from '../group-records.ts';
import {lookupKeys} from '../package-key.ts';
import {type KnownExploited, type PackageRecord, toRecords} from '../to-records.ts';
import type {Fetched} from './fetch-advisories.ts';

/** A fetched document stands for all that was held of its advisory: nothing is left of one that was withdrawn. */
export function overlay(
  held: AdvisorySet,
  fetched: readonly Fetched[],
  knownExploited: KnownExploited,
): Pick<AdvisorySet, 'find'> {
  const documents = fetched.flatMap((each) => (each.kind === 'document' ? [each] : []));
  const replaced = new Set(documents.map(({id}) => id));
  const fresh = byEcosystem(documents.flatMap(({advisory}) => toRecords(advisory, knownExploited)));
  return {
    find: (asked) => {
      const kept = held.find(asked).filter(({id}) => !replaced.has(id));
      const records = fresh.get(baseEcosystem(asked.ecosystem));
      return records === undefined ? kept : [...kept, ...lookupKeys(asked).flatMap((key) => records.get(key) ?? [])];
    },
  };
}

function byEcosystem(
  entries: readonly PackageRecord[],
): ReadonlyMap<string, ReadonlyMap<string, readonly AdvisoryRecord[]>> {
  const grouped = Map.groupBy(entries, (entry) => baseEcosystem(entry.package.ecosystem));
  return new Map([...grouped].map(([ecosystem, ofOne]) => [ecosystem, groupRecords(ofOne)]));
}
