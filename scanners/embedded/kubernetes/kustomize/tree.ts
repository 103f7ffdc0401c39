/** Changes to trees of values: each makes a copy of what it changes and keeps the place of everything else. */
import {
  isList,
  isMap,
  type Places,
  type Span,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';

/** A value with the place of the entry that it is. */
export interface Placed {
  readonly value: Value;
  readonly span: Span | undefined;
}

export type Change = (current: Placed | undefined) => Placed | undefined;

/** A copy of the map with one entry set, or without it where nothing is given. */
export function withEntry(map: ValueMap, key: string, entry: Placed | undefined, places: Places): ValueMap {
  const copy = new Map(map);
  if (entry === undefined) copy.delete(key);
  else copy.set(key, entry.value);
  for (const own of map.keys()) keepPlace(places, {from: map, to: copy, key: own});
  if (entry?.span !== undefined) places.set(copy, key, entry.span);
  return copy;
}

function keepPlace(
  places: Places,
  {from, to, key}: {readonly from: object; readonly to: object; readonly key: string},
): void {
  const span = places.get(from, key);
  if (span !== undefined) places.set(to, key, span);
}

export function entryOf(owner: Value | undefined, key: string | number, places: Places): Placed | undefined {
  if (isMap(owner)) {
    const value = owner.get(String(key));
    return value === undefined ? undefined : {value, span: places.get(owner, String(key))};
  }
  const value = isList(owner) ? owner[Number(key)] : undefined;
  return value === undefined || !isList(owner) ? undefined : {value, span: places.get(owner, Number(key))};
}

export function itemsOf(list: readonly Value[], places: Places): readonly Placed[] {
  return list.map((value, index) => ({value, span: places.get(list, index)}));
}

export function toList(items: readonly Placed[], places: Places): readonly Value[] {
  const list = items.map(({value}) => value);
  items.forEach(({span}, index) => {
    if (span !== undefined) places.set(list, index, span);
  });
  return list;
}

export interface PathChange {
  /** Keys; a list on the way is changed in all of its items, unless the key names one by its number. */
  readonly path: readonly string[];
  readonly change: Change;
  /** Makes maps that are missing on the way. */
  readonly creates: boolean;
}

/** The tree with a change at a path; the same tree where there is nothing to change. */
export function changeAt(tree: Value, {path, change, creates}: PathChange, places: Places): Value {
  const [key, ...rest] = path;
  if (key === undefined) return change({value: tree, span: undefined})?.value ?? null;
  if (isList(tree)) return changeItems(tree, {path, change, creates}, places);
  if (!isMap(tree)) return tree;
  const current = entryOf(tree, key, places);
  if (rest.length === 0) {
    const changed = change(current);
    return changed === current ? tree : withEntry(tree, key, changed, places);
  }
  if (current === undefined || current.value === null)
    return creates ? created(tree, {path, change, creates}, places) : tree;
  const inner = changeAt(current.value, {path: rest, change, creates}, places);
  return inner === current.value ? tree : withEntry(tree, key, {value: inner, span: current.span}, places);
}

function changeItems(list: readonly Value[], change: PathChange, places: Places): Value {
  const [key = '', ...rest] = change.path;
  const only = /^\d{1,9}$/.test(key) ? Number(key) : undefined;
  const items = itemsOf(list, places);
  const changed = items.map((item, index) => {
    if (only === undefined) return {...item, value: changeAt(item.value, change, places)};
    return only === index ? changeItem(item, {...change, path: rest}, places) : item;
  });
  return changed.every(({value}, index) => value === list[index]) ? list : toList(changed, places);
}

function changeItem(item: Placed, change: PathChange, places: Places): Placed {
  if (change.path.length === 0) return change.change(item) ?? item;
  return {...item, value: changeAt(item.value, change, places)};
}

/** Maps down to the change; their place is that of what is put there. */
function created(tree: ValueMap, {path, change}: PathChange, places: Places): Value {
  const made = change(undefined);
  if (made === undefined) return tree;
  const [key = '', ...rest] = path;
  const inner = rest.reduceRight<Placed>(
    (entry, own) => ({value: withEntry(new Map(), own, entry, places), span: made.span}),
    made,
  );
  return withEntry(tree, key, inner, places);
}
