/** What a schema says with its references and `allOf` taken together. */
import {isList, isMap, listAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Located} from '../documents/resolver.ts';
import type {OpenApiSource} from './source.ts';

/** Parts of one `allOf`, nested ones included; generated models have about five. */
const MAX_PARTS = 25;

export interface SchemaFacts {
  /** `string`, `array` …; of several types the first that is not `null`; empty when nothing says it. */
  readonly type: string;
  /** Every keyword that one of the parts has, with its place; the first part that has it counts. */
  readonly keywords: ValueMap;
  /** The schema itself and everything that it is made of by `allOf`. */
  readonly parts: readonly Located[];
  /** False when a part lies in another file, so that what is missing may be there. */
  readonly isKnown: boolean;
}

const known = new WeakMap<ValueMap, SchemaFacts>();

/** The same answer for the same map, worked out once. */
export function describeSchema(schema: Located, source: OpenApiSource): SchemaFacts {
  const before = known.get(schema.map);
  if (before !== undefined) return before;
  const {parts, isKnown} = partsOf(schema, source);
  const keywords = mergeKeywords(parts, source);
  const facts = {type: typeOf(keywords), keywords, parts, isKnown};
  known.set(schema.map, facts);
  return facts;
}

function partsOf(
  schema: Located,
  {resolver}: OpenApiSource,
): {readonly parts: readonly Located[]; readonly isKnown: boolean} {
  const parts = new Map<ValueMap, Located>();
  const waiting: Located[] = [schema];
  let isKnown = true;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (parts.has(part.map)) continue;
    if (parts.size >= MAX_PARTS) return {parts: [...parts.values()], isKnown: false};
    parts.set(part.map, part);
    const members = listAt(part.map, 'allOf');
    const around = part.anchor;
    const further = [
      ...(part.map.has('$ref') ? [resolver.follow(part)] : []),
      ...members.map((_, index) => resolver.at(members, index, around)),
    ];
    if (further.includes(undefined)) isKnown = false;
    for (const each of further.toReversed()) if (each !== undefined) waiting.push(each);
  }
  return {parts: [...parts.values()], isKnown};
}

function mergeKeywords(parts: readonly Located[], {context: {places}}: OpenApiSource): ValueMap {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only.map;
  const keywords = new Map<string, Value>();
  for (const {map} of parts) {
    for (const [key, value] of map) {
      if (keywords.has(key) || key === '$ref' || key === 'allOf') continue;
      keywords.set(key, value);
      const span = places.get(map, key);
      if (span !== undefined) places.set(keywords, key, span);
    }
  }
  return keywords;
}

function typeOf(keywords: ValueMap): string {
  const type = keywords.get('type');
  if (isList(type)) return type.filter((name) => typeof name === 'string').find((name) => name !== 'null') ?? '';
  if (typeof type === 'string') return type;
  if (isMap(keywords.get('properties'))) return 'object';
  return isMap(keywords.get('items')) ? 'array' : textAt(keywords, 'type');
}
