/** CVSS vectors for advisories that carry none, from another database's record of the same flaw. */
import type {AdvisoryRecord} from '../../src/advisories/advisory.ts';

/**
 * Looks a record's vectors up: its own, else those of a record whose id is one of its aliases, else those of a record
 * that has an alias in common with it.
 */
export function sharedVectors(records: readonly AdvisoryRecord[]): (record: AdvisoryRecord) => readonly string[] {
  const rated = records.filter(({vectors}) => vectors.length > 0);
  const byId = new Map(rated.map(({id, vectors}) => [id, vectors]));
  const byAlias = new Map(rated.flatMap(({aliases, vectors}) => aliases.map((alias) => [alias, vectors] as const)));
  return ({id, aliases, vectors}) => {
    if (vectors.length > 0) return vectors;
    const names = [id, ...aliases];
    const name = names.find((each) => byId.has(each)) ?? names.find((each) => byAlias.has(each));
    return name === undefined ? [] : (byId.get(name) ?? byAlias.get(name) ?? []);
  };
}
