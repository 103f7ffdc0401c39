/** A resource on its way through kustomizations, with the names that it has had. */
import {isMap, type Places, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export interface ResourceName {
  readonly name: string;
  readonly namespace: string;
}

export interface BuiltResource {
  readonly object: ValueMap;
  /** The first one is that of its file; the last one is the current one. */
  readonly names: readonly ResourceName[];
  /** Made by a generator, so its name ends with a hash once it is applied. */
  readonly isGenerated: boolean;
  /** The builds that it went through, from the innermost one: a base that is built twice makes two of each resource. */
  readonly trail: readonly object[];
}

export function toBuilt(object: ValueMap, isGenerated = false): BuiltResource {
  return {object, names: [nameOf(object)], isGenerated, trail: []};
}

function nameOf(object: ValueMap): ResourceName {
  return {name: textAt(object, 'metadata', 'name'), namespace: textAt(object, 'metadata', 'namespace')};
}

/** The same resource with another object; a name that is new is added to those that it has had. */
export function withObject(resource: BuiltResource, object: Value): BuiltResource {
  if (!isMap(object) || object === resource.object) return resource;
  const name = nameOf(object);
  const last = resource.names.at(-1);
  const isSame = last?.name === name.name && last.namespace === name.namespace;
  return {...resource, object, names: isSame ? resource.names : [...resource.names, name]};
}

export interface Type {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export function typeOf(object: ValueMap): Type {
  const apiVersion = textAt(object, 'apiVersion');
  const slash = apiVersion.indexOf('/');
  return {
    group: apiVersion.slice(0, Math.max(0, slash)),
    version: apiVersion.slice(slash + 1),
    kind: textAt(object, 'kind'),
  };
}

/** What all steps of a build share. */
export interface BuildContext {
  readonly places: Places;
  /** Counts work; throws when a build takes too much of it. */
  readonly step: (count: number) => void;
  readonly note: (path: string, text: string) => void;
}
