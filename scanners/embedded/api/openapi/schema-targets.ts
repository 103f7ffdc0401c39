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

/** Maps of the document that were met on the way in and on the way out. */
interface Ways {
  readonly input: Set<ValueMap>;
  readonly output: Set<ValueMap>;
}

interface Visit {
  readonly source: OpenApiSource;
  readonly draft: Draft;
  readonly seen: Ways;
  /** Parts whose inner schemas wait already or were looked at; by `allOf` one part belongs to many schemas. */
  readonly opened: Ways;
  readonly waiting: SchemaRoot[];
  count: number;
}

/** A loop with a list of what waits: schemas refer to each other in circles. One after the other, as they are many. */
export function* schemaTargets(
  operations: readonly Operation[],
  source: OpenApiSource,
  draft: Draft,
): Generator<ApiTarget> {
  const visit: Visit = {source, draft, seen: newWays(), opened: newWays(), waiting: [], count: 0};
  for (const operation of operations) {
    for (const root of schemaRoots(operation, source).toReversed()) visit.waiting.push(root);
    for (let root = visit.waiting.pop(); root !== undefined; root = visit.waiting.pop()) {
      const target = visitSchema(root, visit);
      if (target !== undefined) yield target;
    }
  }
}

function newWays(): Ways {
  return {input: new Set(), output: new Set()};
}

/** Undefined for a schema that was looked at before or is not known. */
function visitSchema(root: SchemaRoot, visit: Visit): ApiTarget | undefined {
  const {source, seen, opened, waiting} = visit;
  const resolved = hasConstraints(root.schema.map) ? root.schema : source.resolver.follow(root.schema);
  if (resolved === undefined || seen[root.usage].has(resolved.map)) return undefined;
  seen[root.usage].add(resolved.map);
  countSchema(visit);

  const own = {...root, schema: resolved, address: resolved.address ?? root.address};
  const facts = describeSchema(resolved, source);
  const isNew = ({map}: Located) => !opened[root.usage].has(map) && opened[root.usage].add(map).size > 0;
  const children = facts.parts.filter(isNew).flatMap((part) => childrenOf(part, own, visit));
  for (const child of children.toReversed()) waiting.push(child);
  return facts.isKnown ? toTarget(own, facts, visit.draft) : undefined;
}

function countSchema(visit: Visit): void {
  const {context} = visit.source;
  visit.count += 1;
  if (visit.count > MAX_SCHEMAS) throw context.overBudget(`more than ${MAX_SCHEMAS} schemas in one file`);
  if (visit.count % SCHEMAS_BETWEEN_CHECKS === 0) context.checkBudget();
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
  const children: SchemaRoot[] = [];
  const add = (owner: ValueMap | readonly Value[], key: string | number, naming: Partial<SchemaRoot>) => {
    const inner = isList(owner) ? owner[Number(key)] : owner.get(String(key));
    if (!isMap(inner)) return;
    const anchor = visit.draft.context.places.get(owner, key) ?? part.anchor;
    children.push({...root, ...naming, schema: {map: inner, anchor}});
  };
  const properties = mapAt(map, 'properties');
  for (const name of properties.keys()) add(properties, name, {name, role: 'property', address: `${address}.${name}`});
  for (const keyword of ['oneOf', 'anyOf', 'prefixItems']) {
    const list = listAt(map, keyword);
    for (const index of list.keys()) add(list, index, {address: `${address}.${keyword}`});
  }
  for (const role of ['items', 'additionalProperties']) add(map, role, {role, address: `${address}.${role}`});
  return children;
}
