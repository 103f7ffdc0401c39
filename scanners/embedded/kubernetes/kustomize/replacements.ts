/** Replacements of a kustomization: a value of one resource put into others. */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import type {PatchContext} from './patches.ts';
import {type BuiltResource, withObject} from './resource.ts';
import {type Selector, selectorOf} from './select.ts';
import {changeAt, itemsOf, type Placed, toList} from './tree.ts';

/** `replacements`, inline or in a file. What has no source is left alone and named. */
export function applyReplacements(
  resources: readonly BuiltResource[],
  context: PatchContext,
): readonly BuiltResource[] {
  return replacementsOf(context).reduce((current, replacement) => applyOne(current, replacement, context), resources);
}

function replacementsOf({kustomization, files}: PatchContext): readonly ValueMap[] {
  return listAt(kustomization.content, 'replacements')
    .filter(isMap)
    .flatMap((entry) => {
      const file = textAt(entry, 'path');
      if (file === '') return [entry];
      const path = kustomization.folder === '' ? file : `${kustomization.folder}/${file}`;
      return (files.documents(path) ?? [])
        .flatMap((document) => (isList(document) ? document : [document]))
        .filter(isMap);
    });
}

function applyOne(
  resources: readonly BuiltResource[],
  replacement: ValueMap,
  context: PatchContext,
): readonly BuiltResource[] {
  const value = sourceValue(resources, mapAt(replacement, 'source'), context);
  if (value === undefined) {
    context.note(context.kustomization.path, 'the source of a replacement is not known, so it is not carried out');
    return resources;
  }
  return listAt(replacement, 'targets')
    .filter(isMap)
    .reduce<readonly BuiltResource[]>((current, target) => putInto(current, target, {value, context}), resources);
}

function sourceValue(
  resources: readonly BuiltResource[],
  source: ValueMap,
  {places}: PatchContext,
): Placed | undefined {
  const found = resources.filter(selectorOf(source));
  const [resource] = found;
  if (resource === undefined || found.length > 1) return undefined;
  let value: Placed | undefined;
  const path = fieldPath(textAt(source, 'fieldPath') || 'metadata.name');
  visit(resource.object, path, {change: (current) => (value ??= current), places, creates: false});
  const delimiter = textAt(source, 'options', 'delimiter');
  if (value === undefined || delimiter === '') return value;
  const index = Number(mapAt(source, 'options').get('index') ?? 0);
  return {...value, value: String(value.value).split(delimiter)[index] ?? ''};
}

interface Put {
  readonly value: Placed;
  readonly context: PatchContext;
}

function putInto(
  resources: readonly BuiltResource[],
  target: ValueMap,
  {value, context}: Put,
): readonly BuiltResource[] {
  const isMeant = selectorOf(mapAt(target, 'select'));
  const rejected: readonly Selector[] = listAt(target, 'reject').filter(isMap).map(selectorOf);
  const options = mapAt(target, 'options');
  const paths = listAt(target, 'fieldPaths')
    .filter((path) => typeof path === 'string')
    .map(fieldPath);
  const change = (current: Placed | undefined) => replaced(current, value, options);
  return resources.map((resource) => {
    if (!isMeant(resource) || rejected.some((rejects) => rejects(resource))) return resource;
    const how = {change, places: context.places, creates: options.get('create') === true};
    return withObject(
      resource,
      paths.reduce<Value>((tree, path) => visit(tree, path, how), resource.object),
    );
  });
}

function replaced(current: Placed | undefined, value: Placed, options: ValueMap): Placed | undefined {
  const delimiter = textAt(options, 'delimiter');
  if (current === undefined) return options.get('create') === true ? value : undefined;
  if (delimiter === '') return {...value};
  const parts = String(current.value).split(delimiter);
  const index = Number(options.get('index') ?? 0);
  if (index < 0) return {...value, value: [String(value.value), ...parts].join(delimiter)};
  if (index >= parts.length) return {...value, value: [...parts, String(value.value)].join(delimiter)};
  return {...value, value: parts.with(index, String(value.value)).join(delimiter)};
}

/** `a.b.[name=x].c`, `a.[k8s.io/b].*`; a dot in brackets or behind a backslash is part of a key. */
function fieldPath(path: string): readonly string[] {
  return (path.slice(0, 1_000).match(/\[[^\]]*\]|(?:\\.|[^.[\\])+/g) ?? []).map((key) => key.replaceAll('\\.', '.'));
}

interface Visit {
  readonly change: (current: Placed | undefined) => Placed | undefined;
  readonly places: PatchContext['places'];
  readonly creates: boolean;
}

function visit(tree: Value, path: readonly string[], how: Visit): Value {
  const at = path.findIndex((key) => key === '*' || /^\[.*=.*\]$/.test(key));
  if (at === -1)
    return changeAt(tree, {path: path.map(withoutBrackets), change: how.change, creates: how.creates}, how.places);
  const [before, key = '', after] = [path.slice(0, at), path[at], path.slice(at + 1)];
  const change = (current: Placed | undefined) =>
    current === undefined ? current : visitItems(current, {key, after, how});
  return changeAt(tree, {path: before.map(withoutBrackets), change, creates: false}, how.places);
}

function withoutBrackets(key: string): string {
  return key.replace(/^\[(.*)\]$/, '$1');
}

interface ItemsVisit {
  readonly key: string;
  readonly after: readonly string[];
  readonly how: Visit;
}

/** Items that a key such as `[name=x]` names; all for `*`. */
function visitItems(list: Placed, {key, after, how}: ItemsVisit): Placed {
  if (!isList(list.value)) return list;
  const [, name = '', wanted = ''] = /^\[([^=]*)=(.*)\]$/.exec(key) ?? [];
  const isMeant = (item: Value) => key === '*' || String(isMap(item) ? item.get(name) : item) === wanted;
  const items = itemsOf(list.value, how.places).map((item) => {
    if (!isMeant(item.value)) return item;
    return after.length === 0 ? (how.change(item) ?? item) : {...item, value: visit(item.value, after, how)};
  });
  return {...list, value: toList(items, how.places)};
}
