/** Operations with their parameters and responses → targets. */
import {isMap, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';
import {looksLikePaging} from '../documents/words.ts';
import {corsTargets, fixedHeaderValue} from '../http/cors-targets.ts';
import {describeSchema} from './describe-schema.ts';
import {headersOf} from './headers.ts';
import type {Operation, Parameter, Response} from './read-operations.ts';
import type {OpenApiSource} from './source.ts';

/** Parameters and responses that several operations share are judged once. */
export function operationTargets(
  operations: readonly Operation[],
  source: OpenApiSource,
  draft: Draft,
): readonly ApiTarget[] {
  const seen = new Set<ValueMap>();
  const isFirst = ({map}: {readonly map: ValueMap}) => !seen.has(map) && seen.add(map).size > 0;
  return operations.flatMap((operation) => {
    source.context.checkBudget();
    const self = describeOperation(operation, source);
    const key = [operation.method.toUpperCase(), operation.path];
    const bindings = {operation: self};
    return [
      makeTarget(draft, {kind: 'operation', self, anchor: operation.anchor, key}),
      ...operation.parameters.filter(isFirst).map((each) => parameterTarget(each, {key, bindings, source, draft})),
      ...operation.responses.filter(isFirst).flatMap((each) => responseTargets(each, {key, bindings, draft})),
      ...corsTargets(operation.object, key, draft),
    ];
  });
}

/** Paths for administrators and for looking inside of a service. */
const ADMINISTRATION = /\/_?(?:admin|administration|internal|debug|actuator|management|console|pprof)(?:\/|$)/i;

function describeOperation(operation: Operation, source: OpenApiSource): ValueMap {
  const {method, path, object, security, responses, parameters} = operation;
  const id = textAt(object, 'operationId');
  return derived({
    object,
    path,
    id,
    method: method.toUpperCase(),
    name: `${method.toUpperCase()} ${path}`,
    writes: operation.writes,
    open: operation.isOpen,
    administrative: ADMINISTRATION.test(path),
    security: operation.guardedByGateway ? 'required' : security.state,
    ownSecurity: object.has('security'),
    scoped: security.isScoped,
    schemes: security.schemes,
    codes: responses.map(({code}) => code),
    hasBody: object.has('requestBody') || parameters.some((parameter) => parameter.in === 'body'),
    paged: parameters.some(({name}) => looksLikePaging(name)),
    partial: operation.isPartial,
    returnsWholeList: responses.some((response) => isWholeList(response, source)),
  });
}

/** A list without an upper limit, as the body of a success. */
function isWholeList({code, map, anchor}: Response, source: OpenApiSource): boolean {
  if (!code.startsWith('2')) return false;
  const media = [...mapAt(map, 'content').values()].filter(isMap);
  return [map, ...media].some((owner) => {
    const schema = source.resolver.at(owner, 'schema', anchor);
    if (schema === undefined) return false;
    const {type, keywords} = describeSchema(schema, source);
    return type === 'array' && !keywords.has('maxItems');
  });
}

interface Around {
  readonly key: readonly string[];
  readonly bindings: {readonly operation: ValueMap};
  readonly draft: Draft;
}

function parameterTarget(parameter: Parameter, around: Around & {readonly source: OpenApiSource}): ApiTarget {
  const {name, map, anchor, address} = parameter;
  const {key, bindings, source, draft} = around;
  const own = map.has('schema') ? source.resolver.at(map, 'schema', anchor) : parameter;
  const schema = own === undefined ? undefined : describeSchema(own, source);
  const self = derived({
    name,
    place: parameter.in,
    object: map,
    known: schema?.isKnown ?? false,
    type: schema?.type ?? '',
    keywords: schema?.keywords ?? new Map(),
  });
  const where = address === undefined ? key : [address];
  return makeTarget(draft, {kind: 'parameter', self, anchor, key: [...where, parameter.in, name], bindings});
}

function responseTargets(response: Response, {key, bindings, draft}: Around): readonly ApiTarget[] {
  const {code, map, anchor, address} = response;
  const self = derived({code, headers: headersOf(map), object: map});
  const where = address === undefined ? [...key, code] : [address];
  return [
    makeTarget(draft, {kind: 'response', self, anchor, key: where, bindings}),
    ...corsOfHeaders(response, where, draft),
  ];
}

function corsOfHeaders({map, anchor}: Response, where: readonly string[], draft: Draft): readonly ApiTarget[] {
  const headers = mapAt(map, 'headers');
  const named = (wanted: string) => [...headers].find(([name]) => name.toLowerCase() === wanted);
  const [name, origin] = named('access-control-allow-origin') ?? [];
  if (name === undefined || !isMap(origin)) return [];
  const [, credentials] = named('access-control-allow-credentials') ?? [];
  const self = derived({
    origins: [fixedHeaderValue(origin)],
    credentials: isMap(credentials) && fixedHeaderValue(credentials) === 'true',
  });
  const span = draft.context.places.get(headers, name) ?? anchor;
  return [makeTarget(draft, {kind: 'cors', self, anchor: span, key: [...where, 'headers']})];
}
