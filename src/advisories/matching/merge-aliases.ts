/** Records that name the same flaw, found by union-find over ids and aliases. */
import type {AdvisoryRecord} from '../advisory.ts';

/** Groups of records that are connected by a common id or alias; order of groups and records as given. */
export function mergeAliases(records: readonly AdvisoryRecord[]): readonly (readonly AdvisoryRecord[])[] {
  const parents = new Map<string, string>();
  for (const {id, aliases} of records) {
    for (const alias of [id, ...aliases]) parents.set(rootOf(parents, alias), rootOf(parents, id));
  }
  const groups = Map.groupBy(records, ({id}) => rootOf(parents, id));
  return [...groups.values()];
}

/** The representative of an id, with the path to it halved on the way. */
function rootOf(parents: Map<string, string>, id: string): string {
  let current = id;
  for (;;) {
    const parent = parents.get(current) ?? current;
    if (parent === current) return current;
    const grandparent = parents.get(parent) ?? parent;
    parents.set(current, grandparent);
    current = grandparent;
  }
}
