/**
 * What the serverless application model adds to templates: globals, and resources that others stand for.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html
 */
import type {Places} from '../../../../src/formats/cel-rules/value.ts';
import {isTermList, isTermMap, type Term, type TermMap} from '../terms/term.ts';
import type {StackResource} from './read-stack.ts';

const PREFIX = 'AWS::Serverless::';

/** Properties of the resource with those of the section for its type: maps are merged, lists put together. */
export function withGlobals(type: string, own: TermMap, globals: Term, {places}: {readonly places: Places}): TermMap {
  if (!type.startsWith(PREFIX) || !isTermMap(globals)) return own;
  const section = globals.get(type.slice(PREFIX.length));
  return isTermMap(section) ? mergeMaps(section, own, places) : own;
}

function mergeMaps(base: TermMap, own: TermMap, places: Places): TermMap {
  const map = new Map<string, Term>();
  for (const from of [base, own]) {
    for (const [key, value] of from) {
      const before = map.get(key);
      map.set(key, before === undefined ? value : merge(before, value, places));
      const span = places.get(from, key);
      if (span !== undefined) places.set(map, key, span);
    }
  }
  return map;
}

function merge(base: Term, own: Term, places: Places): Term {
  if (isTermMap(base) && isTermMap(own)) return mergeMaps(base, own, places);
  return isTermList(base) && isTermList(own) ? [...base, ...own] : own;
}

/** Resources that a function makes beside itself: its URL, and operations of an API that its events name. */
export function expandServerless(resource: StackResource): readonly StackResource[] {
  if (resource.type !== `${PREFIX}Function`) return [];
  const url = resource.properties.get('FunctionUrlConfig');
  return isTermMap(url) ? [derived(resource, 'AWS::Lambda::Url', 'Url', url)] : [];
}

function derived(from: StackResource, type: string, suffix: string, properties: TermMap): StackResource {
  return {
    ...from,
    type,
    logicalName: `${from.logicalName}${suffix}`,
    properties,
    uses: new Set([...from.uses, from.logicalName]),
  };
}
