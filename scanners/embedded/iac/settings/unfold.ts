/** Settings whose keys hold dots → nested maps, so that `a.b` and `a: {b: …}` are one to rules. */
import {isMap, type Places, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Entry} from './read-entries.ts';

type Mutable = Map<string, Value>;

/** More dots than any setting has. */
const MAX_STEPS = 40;

/** `name` brings a step into its one form. A key that is both a value and a beginning of others keeps the others. */
export function unfold(entries: readonly Entry[], places: Places, name: (step: string) => string): ValueMap {
  const root: Mutable = new Map();
  const maps = new Map<string, Mutable>();
  for (const {key, value, span} of entries) {
    const steps = key.split('.', MAX_STEPS).map(name);
    let owner = root;
    steps.slice(0, -1).forEach((step, index) => {
      const path = steps.slice(0, index + 1).join('.');
      const inner = maps.get(path) ?? new Map<string, Value>();
      maps.set(path, inner);
      owner.set(step, inner);
      if (places.get(owner, step) === undefined) places.set(owner, step, span);
      owner = inner;
    });
    const last = steps.at(-1) ?? '';
    if (isMap(owner.get(last))) continue;
    owner.set(last, value);
    places.set(owner, last, span);
  }
  return root;
}

/** Scalars and lists of nested maps as entries with dotted keys, without recursion. */
export function fold(config: ValueMap, places: Places): readonly Entry[] {
  const entries: Entry[] = [];
  const waiting: {readonly owner: ValueMap; readonly prefix: string}[] = [{owner: config, prefix: ''}];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [key, value] of next.owner) {
      const path = `${next.prefix}${key}`;
      const span = places.get(next.owner, key);
      if (isMap(value)) waiting.push({owner: value, prefix: `${path}.`});
      else if (span !== undefined) entries.push({key: path, value, span});
    }
  }
  return entries;
}
