/** Images and counts of replicas that a kustomization sets. */
import {
  isList,
  isMap,
  type Places,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {type BuildContext, type BuiltResource, typeOf, withObject} from './resource.ts';
import {changeAt, entryOf, itemsOf, toList, withEntry} from './tree.ts';

/** Depth down to which containers are looked for; a CronJob has them at 7. */
const MAX_DEPTH = 20;

/** `image`: an entry of `images`, with `name` and what it becomes. */
export function setImage(resource: BuiltResource, image: ValueMap, {places, step}: BuildContext): BuiltResource {
  if (typeOf(resource.object).kind === 'CustomResourceDefinition') return resource;
  const change = (container: ValueMap) => withImage(container, image, places);
  return withObject(resource, changeContainers(resource.object, {change, places, step, depth: 0}));
}

interface Walk {
  readonly change: (container: ValueMap) => ValueMap;
  readonly places: Places;
  readonly step: (count: number) => void;
  readonly depth: number;
}

/** Containers stand in lists of these names, in whatever resource. */
function changeContainers(value: Value, walk: Walk): Value {
  if (walk.depth > MAX_DEPTH) return value;
  walk.step(1);
  const inner = {...walk, depth: walk.depth + 1};
  if (isList(value)) {
    const items = itemsOf(value, walk.places).map((item) => ({...item, value: changeContainers(item.value, inner)}));
    return items.every((item, index) => item.value === value[index]) ? value : toList(items, walk.places);
  }
  return isMap(value) ? changeEntries(value, inner) : value;
}

function changeEntries(map: ValueMap, walk: Walk): ValueMap {
  let changed = map;
  for (const [key, value] of map) {
    const isContainers = (key === 'containers' || key === 'initContainers') && isList(value);
    const fresh = isContainers ? changeItems(value, walk) : changeContainers(value, walk);
    if (fresh !== value)
      changed = withEntry(changed, key, {value: fresh, span: walk.places.get(map, key)}, walk.places);
  }
  return changed;
}

function changeItems(list: readonly Value[], {change, places}: Walk): Value {
  const items = itemsOf(list, places).map((item) => ({
    ...item,
    value: isMap(item.value) ? change(item.value) : item.value,
  }));
  return items.every(({value}, index) => value === list[index]) ? list : toList(items, places);
}

function withImage(container: ValueMap, image: ValueMap, places: Places): ValueMap {
  const current = textAt(container, 'image');
  const {name, rest} = splitImage(current);
  if (name === '' || name !== textAt(image, 'name')) return container;
  const value = `${textAt(image, 'newName') || name}${suffixOf(image, rest)}`;
  return value === current
    ? container
    : withEntry(container, 'image', {value, span: settingSpan(image, places)}, places);
}

/** A digest is behind an at sign, a tag behind a colon that no slash follows. */
function splitImage(image: string): {readonly name: string; readonly rest: string} {
  const slash = image.lastIndexOf('/') + 1;
  const at = image.indexOf('@', slash);
  const colon = image.indexOf(':', slash);
  const end = Math.min(...[at, colon].filter((index) => index !== -1), image.length);
  return {name: image.slice(0, end), rest: image.slice(end)};
}

function suffixOf(image: ValueMap, rest: string): string {
  const [tag, digest] = [image.get('newTag'), textAt(image, 'digest')];
  if (digest !== '') return `${tag === undefined ? '' : `:${String(tag)}`}@${digest}`;
  return tag === undefined ? rest : `:${String(tag)}`;
}

/** Points at what decides: the digest, the tag, the name. */
function settingSpan(image: ValueMap, places: Places): Span | undefined {
  return ['digest', 'newTag', 'newName', 'name']
    .map((key) => entryOf(image, key, places)?.span)
    .find((span) => span !== undefined);
}

const WITH_REPLICAS = new Set(['Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet']);

export function setReplicas(resource: BuiltResource, replica: ValueMap, {places}: BuildContext): BuiltResource {
  const isMeant = resource.names.some(({name}) => name === textAt(replica, 'name'));
  if (!isMeant || !WITH_REPLICAS.has(typeOf(resource.object).kind)) return resource;
  const change = () => entryOf(replica, 'count', places);
  return withObject(resource, changeAt(resource.object, {path: ['spec', 'replicas'], change, creates: true}, places));
}
