/** Strategic merge patches (https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md). */
import {isList, isMap, type Places, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {isBuiltInGroup, mergeKeyOf} from './merge-keys.ts';
import {typeOf} from './resource.ts';
import {entryOf, itemsOf, type Placed, toList, withEntry} from './tree.ts';

export interface Merging {
  readonly places: Places;
  readonly step: (count: number) => void;
}

const DIRECTIVE = '$patch';
const PRIMITIVE_DELETION = '$deleteFromPrimitiveList/';

/** The object with the patch in it; undefined when the patch deletes it. Depth is that of the patch, which is bounded. */
export function mergeStrategically(object: ValueMap, patch: ValueMap, merging: Merging): ValueMap | undefined {
  const hasKeys = isBuiltInGroup(typeOf(object).group);
  const merged = mergeMaps(object, patch, {...merging, hasKeys, path: []});
  return isMap(merged) ? merged : undefined;
}

interface Merge extends Merging {
  readonly hasKeys: boolean;
  /** Keys from the object down; items of lists add none. */
  readonly path: readonly string[];
}

function mergeMaps(into: ValueMap, patch: ValueMap, merge: Merge): Value | undefined {
  const directive = patch.get(DIRECTIVE);
  if (directive === 'delete') return undefined;
  const start: ValueMap = directive === 'replace' ? new Map() : into;
  merge.step(patch.size);
  let merged = start;
  for (const key of patch.keys()) {
    if (key === DIRECTIVE || key.startsWith('$setElementOrder/') || key === '$retainKeys') continue;
    merged = mergeEntry(merged, key, {patch, merge});
  }
  return merged;
}

function mergeEntry(
  into: ValueMap,
  key: string,
  {patch, merge}: {readonly patch: ValueMap; readonly merge: Merge},
): ValueMap {
  const {places} = merge;
  merge.step(1 + into.size);
  const given = entryOf(patch, key, places);
  if (given === undefined) return into;
  if (key.startsWith(PRIMITIVE_DELETION))
    return withoutItems(into, key.slice(PRIMITIVE_DELETION.length), given.value, places);
  if (given.value === null) return withEntry(into, key, undefined, places);
  const own = entryOf(into, key, places);
  const merged = mergeValues(own, given, {...merge, path: [...merge.path, key]});
  return withEntry(into, key, merged, places);
}

/** The place of a map or list that was there stays; the patch's entries in it have places of their own. */
function mergeValues(own: Placed | undefined, given: Placed, merge: Merge): Placed | undefined {
  if (isMap(given.value)) {
    const merged = mergeMaps(isMap(own?.value) ? own.value : new Map(), given.value, merge);
    return merged === undefined ? undefined : {value: merged, span: isMap(own?.value) ? own.span : given.span};
  }
  // What the patch only repeats, such as the name of a container, stays where it was said first.
  if (!isList(given.value)) return own?.value === given.value ? own : given;
  const key = merge.hasKeys ? mergeKeyOf(merge.path) : undefined;
  const items = isList(own?.value) ? own.value : [];
  if (key === undefined || !given.value.every(isMap))
    return {value: withoutDirectives(given.value, merge), span: given.span};
  return {value: mergeLists(items, given.value, {...merge, key}), span: isList(own?.value) ? own.span : given.span};
}

/** A list that replaces another one. */
function withoutDirectives(list: readonly Value[], {places}: Merge): readonly Value[] {
  const items = itemsOf(list, places).filter(({value}) => !isMap(value) || !value.has(DIRECTIVE));
  return items.length === list.length ? list : toList(items, places);
}

interface ListMerge extends Merge {
  readonly key: string;
}

/** As in kustomize: items of the patch come first, in its order; of ports only those that are new. */
function mergeLists(own: readonly Value[], given: readonly Value[], merge: ListMerge): readonly Value[] {
  const patches = itemsOf(given, merge.places);
  const isReplaced = patches.some(
    ({value}) => isMap(value) && value.get(DIRECTIVE) === 'replace' && !value.has(merge.key),
  );
  const items = isReplaced ? [] : itemsOf(own, merge.places);
  merge.step(items.length * patches.length);
  const merged = new Map<Placed, readonly Placed[]>();
  const patched = patches.map((patch) => {
    const item = items.find((candidate) => isSameItem(candidate.value, patch.value, merge.key));
    const result = mergeItem(item, patch, merge);
    if (item !== undefined) merged.set(item, result);
    return {isNew: item === undefined, result};
  });
  const keepsOrder = hasPortKey(merge.key);
  const first = patched.filter(({isNew}) => isNew || !keepsOrder).flatMap(({result}) => result);
  const rest = items.flatMap((item) => (keepsOrder ? (merged.get(item) ?? [item]) : merged.has(item) ? [] : [item]));
  return toList([...first, ...rest], merge.places);
}

function mergeItem(item: Placed | undefined, patch: Placed, merge: Merge): readonly Placed[] {
  if (!isMap(patch.value)) return [];
  if (item === undefined) return patch.value.has(DIRECTIVE) ? [] : [patch];
  const value = mergeMaps(isMap(item.value) ? item.value : new Map(), patch.value, merge);
  return value === undefined ? [] : [{value, span: item.span}];
}

/** Ports with the same number can differ by their protocol. */
function isSameItem(item: Value, patch: Value, key: string): boolean {
  if (!isMap(item) || !isMap(patch) || item.get(key) === undefined || item.get(key) !== patch.get(key)) return false;
  const [one, other] = [item.get('protocol'), patch.get('protocol')];
  return !hasPortKey(key) || one === undefined || other === undefined || one === other;
}

/** Ports are told apart by two keys. */
function hasPortKey(key: string): boolean {
  return key === 'port' || key === 'containerPort';
}

function withoutItems(into: ValueMap, key: string, deleted: Value, places: Places): ValueMap {
  const list = into.get(key);
  if (!isList(list) || !isList(deleted)) return into;
  const items = itemsOf(list, places).filter(({value}) => !deleted.includes(value));
  return withEntry(into, key, {value: toList(items, places), span: places.get(into, key)}, places);
}
