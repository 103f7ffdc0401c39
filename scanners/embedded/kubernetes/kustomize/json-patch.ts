/** JSON patches (RFC 6902) on trees of values. */
import {
  isList,
  isMap,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {entryOf, itemsOf, type Placed, toList, withEntry} from './tree.ts';

/** An operation that does not fit the object. */
export class JsonPatchError extends Error {
  override readonly name = 'JsonPatchError';
}

const MAX_POINTER = 100;

/** Throws `JsonPatchError`. */
export function applyJsonPatch(object: Value, operations: readonly Value[], places: Places): Value {
  return operations.filter(isMap).reduce<Value>((current, operation) => applyOne(current, operation, places), object);
}

function applyOne(object: Value, operation: ValueMap, places: Places): Value {
  const path = pointer(textAt(operation, 'path'));
  const given = entryOf(operation, 'value', places) ?? {value: null, span: undefined};
  switch (textAt(operation, 'op')) {
    case 'add':
      return edit(object, path, {places, edit: () => given, isAdded: true});
    case 'replace':
      // A key that is not there is set, as in kustomize; an item of a list must be there.
      return edit(object, path, {places, edit: () => given});
    case 'remove':
      return edit(object, path, {places, edit: (current) => (current === undefined ? missing(path) : undefined)});
    case 'copy':
    case 'move':
      return relocated(object, operation, places);
    case 'test':
      return object;
    default:
      throw new JsonPatchError(`unknown operation ${JSON.stringify(textAt(operation, 'op').slice(0, 50))}`);
  }
}

function relocated(object: Value, operation: ValueMap, places: Places): Value {
  const from = pointer(textAt(operation, 'from'));
  const found = placedAt(object, from, places) ?? missing(from);
  const isMove = textAt(operation, 'op') === 'move';
  const start = isMove ? edit(object, from, {places, edit: () => undefined}) : object;
  return edit(start, pointer(textAt(operation, 'path')), {places, edit: () => found, isAdded: true});
}

function missing(path: readonly string[]): never {
  throw new JsonPatchError(`nothing is at /${path.join('/').slice(0, 200)}`);
}

function pointer(text: string): readonly string[] {
  const keys = text.split('/').slice(1);
  if (keys.length === 0 || keys.length > MAX_POINTER) throw new JsonPatchError('a path is empty or too long');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function placedAt(object: Value, path: readonly string[], places: Places): Placed | undefined {
  let current: Placed | undefined = {value: object, span: undefined};
  for (const key of path) current = entryOf(current?.value, key, places);
  return current;
}

interface Edit {
  readonly places: Places;
  readonly edit: (current: Placed | undefined) => Placed | undefined;
  /** An item is put into a list, in front of what is there. */
  readonly isAdded?: boolean;
}

function edit(object: Value, path: readonly string[], how: Edit): Value {
  const [key = '', ...rest] = path;
  if (isList(object)) return editList(object, path, how);
  if (!isMap(object)) return missing(path);
  const current = entryOf(object, key, how.places);
  if (rest.length === 0) return withEntry(object, key, how.edit(current), how.places);
  if (current === undefined) return missing(path);
  return withEntry(object, key, {value: edit(current.value, rest, how), span: current.span}, how.places);
}

function editList(list: readonly Value[], path: readonly string[], how: Edit): Value {
  const [key = '', ...rest] = path;
  const items = itemsOf(list, how.places);
  const index = key === '-' ? items.length : /^\d{1,9}$/.test(key) ? Number(key) : -1;
  if (index < 0 || index > items.length) return missing(path);
  const current = items[index];
  if (rest.length > 0) {
    if (current === undefined) return missing(path);
    const inner = {value: edit(current.value, rest, how), span: current.span};
    return toList(items.with(index, inner), how.places);
  }
  if (current === undefined && !how.isAdded) return missing(path);
  const edited = how.edit(current);
  const removed = how.isAdded ? 0 : 1;
  return toList(items.toSpliced(index, removed, ...(edited === undefined ? [] : [edited])), how.places);
}
