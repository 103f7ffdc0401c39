/** Where in a target a rule looks and where it points: the entries of `each`, the place that `at` names. */
import {withoutCredentials} from './credentials.ts';
import {shortKey} from './short-key.ts';
import type {Target} from './target.ts';
import {isList, isMap, type Places, type Span, type Value, type ValueMap, valueAt} from './value.ts';

/** An entry of the list or map that `each` names. */
export interface Item {
  readonly value: Value;
  readonly anchor: Span | undefined;
  /** Tells it from its siblings without its position where it can. */
  readonly key: string;
}

/** Entries at the path; none when there is no list or map. */
export function itemsAt(self: ValueMap, path: string, places: Places): readonly Item[] {
  const owner = valueAt(self, path.split('.'));
  if (isList(owner)) {
    return owner.map((value, index) => ({
      value,
      anchor: (isMap(value) ? places.anchorOf(value) : undefined) ?? places.get(owner, index),
      key: itemKey(value, index),
    }));
  }
  if (!isMap(owner)) return [];
  return [...owner].map(([key, value]) => ({
    value: new Map([
      ['key', key],
      ['value', value],
    ]),
    anchor: places.get(owner, key),
    key,
  }));
}

/**
 * By its own `identity`, by name, by scalar value, else by number: other values can be secrets, and a hash of a weak
 * one gives it away.
 */
function itemKey(value: Value, index: number): string {
  if (isMap(value)) {
    const name = value.get('identity') ?? value.get('name');
    return typeof name === 'string' ? shortKey(name) : String(index);
  }
  return isList(value) ? String(index) : shortKey(withoutCredentials(String(value)));
}

export interface Place {
  readonly span: Span;
  readonly path: string;
}

/** The first of the paths that exists, else the item or the target itself. */
export function findPlace(at: readonly string[], target: Target, places: Places, item: Item | undefined): Place {
  for (const path of at) {
    const [root, local] = rootOf(path, target, item);
    const span = spanAt(root, local.split('.'), places);
    if (span !== undefined) return {span, path};
  }
  return {span: item?.anchor ?? target.anchor, path: at[0] ?? ''};
}

/** Where a path starts, and the rest of it: `name:path` names a binding of the target. */
export function rootOf(path: string, target: Target, item: Item | undefined): readonly [Value | undefined, string] {
  const [root, local] = path.split(':');
  if (root !== undefined && local !== undefined) return [target.bindings[root], local];
  return [item === undefined ? target.self : item.value, path];
}

function spanAt(root: Value | undefined, path: readonly string[], places: Places): Span | undefined {
  const owner = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return undefined;
  if (isList(owner)) return places.get(owner, Number(key));
  return isMap(owner) ? places.get(owner, key) : undefined;
}
