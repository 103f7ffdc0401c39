/** Every schema that data of an operation meets on its way in or out → targets, each schema once a way. */
import {isList, isMap, listAt, mapAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';
import type {Located} from '../documents/resolver.ts';
import {describeSchema, type SchemaFacts} from './describe-schema.ts';
import type {Operation} from './read-operations.ts';
import {type SchemaRoot, schemaRoots} from './schema-roots.ts';
import type {OpenApiSource} from './source.ts';

/** Schemas of one file; the largest public documents have about 30,000. */
const MAX_SCHEMAS = 100_000;
const SCHEMAS_BETWEEN_CHECKS = 1_000;

interface Visit {
  readonly source: OpenApiSource;
  readonly draft: Draft;
  readonly seen: {readonly input: Set<ValueMap>; readonly output: Set<ValueMap>};
  readonly waiting: SchemaRoot[];
  readonly targets: ApiTarget[];
}

/** A loop with a list of what waits: schemas refer to each other in circles. */
export function schemaTargets(
  operations: readonly Operation[],
  source: OpenApiSource,
  draft: Draft,
): readonly ApiTarget[] {
  const visit: Visit = {source, draft, seen: {input: new Set(), output: new Set()}, waiting: [], targets: []};
  for (const operation of operations) {
    for (const root of schemaRoots(operation, source).toReversed()) visit.waiting.push(root);
    for (let root = visit.waiting.pop(); root !== undefined; root = visit.waiting.pop()) visitSchema(root, visit);
  }
  return visit.targets;
}

function visitSchema(root: SchemaRoot, visit: Visit): void {
  const {source, seen, targets, waiting} = visit;
  const resolved = hasConstraints(root.schema.map) ? root.schema : source.resolver.follow(root.schema);
  if (resolved === undefined || seen[root.usage].has(resolved.map)) return;
  seen[root.usage].add(resolved.map);
  if (targets.length > MAX_SCHEMAS) throw source.context.overBudget(`more than ${MAX_SCHEMAS} schemas in one file`);
  if (targets.length % SCHEMAS_BETWEEN_CHECKS === 0) source.context.checkBudget();

  const own = {...root, schema: resolved, address: resolved.address ?? root.address};
  const facts = describeSchema(resolved, source);
  if (facts.isKnown) targets.push(toTarget(own, facts, visit.draft));
  const children = facts.parts.flatMap((part) => childrenOf(part, own, visit));
  for (const child of children.toReversed()) waiting.push(child);
}

/** Beside a reference other keywords count since version 3.1. */
function hasConstraints(map: ValueMap): boolean {
  return !map.has('$ref') || [...map.keys()].some((key) => !ANNOTATIONS.has(key));
}

const ANNOTATIONS = new Set([
  '$ref',
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'deprecated',
  'readOnly',
]);

function toTarget(root: SchemaRoot, facts: SchemaFacts, draft: Draft): ApiTarget {
  const {schema, usage, role, name, address, operation} = root;
  const {type, keywords} = facts;
  const self = derived({
    ...{type, name, address, role, usage, keywords},
    object: schema.map,
    writes: operation.writes,
    path: operation.path,
    composed: ['allOf', 'oneOf', 'anyOf', 'not', 'if'].some((key) => schema.map.has(key)),
    properties: [...mapAt(keywords, 'properties').keys()],
  });
  return makeTarget(draft, {kind: 'schema', self, anchor: schema.anchor, key: [usage, address], type, usage});
}

/** Schemas inside of a part of the schema. */
function childrenOf(part: Located, root: SchemaRoot, visit: Visit): readonly SchemaRoot[] {
  const {map} = part;
  const address = part.address ?? root.address;
  const properties = mapAt(map, 'properties');
  const inProperties = [...properties.keys()].map(
    (key) => [properties, key, {name: key, role: 'property', address: `${address}.${key}`}] as const,
  );
  const inLists = ['oneOf', 'anyOf', 'prefixItems'].flatMap((keyword) =>
    listAt(map, keyword).map((_, index) => [map.get(keyword), index, {address: `${address}.${keyword}`}] as const),
  );
  const alone = ['items', 'additionalProperties'].map(
    (keyword) => [map, keyword, {role: keyword, address: `${address}.${keyword}`}] as const,
  );
  return [...inProperties, ...inLists, ...alone].flatMap(([owner, key, naming]) =>
    toRoot({owner, key}, {...root, ...naming}, part, visit),
  );
}

/** The root of what stands at the key, before references are followed: a reference has no name of its own. */
function toRoot(
  {owner, key}: {readonly owner: Value | undefined; readonly key: string | number},
  around: SchemaRoot,
  part: Located,
  {draft}: Visit,
): readonly SchemaRoot[] {
  if (!isMap(owner) && !isList(owner)) return [];
  const map = isMap(owner) ? owner.get(String(key)) : owner[Number(key)];
  if (!isMap(map)) return [];
  return [{...around, schema: {map, anchor: draft.context.places.get(owner, key) ?? part.anchor}}];
}
