/** Where schemas of data begin that an operation takes or gives. */
import {isMap, mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Located} from '../documents/resolver.ts';
import type {Operation} from './read-operations.ts';
import type {OpenApiSource} from './source.ts';

export interface SchemaRoot {
  readonly schema: Located;
  readonly usage: 'input' | 'output';
  /** `body`, `query`, `path`, `form` or `response`. */
  readonly role: string;
  /** Name of the parameter; empty for bodies. */
  readonly name: string;
  /** Names it in its file. */
  readonly address: string;
  readonly operation: Operation;
}

export function schemaRoots(operation: Operation, source: OpenApiSource): readonly SchemaRoot[] {
  return [
    ...operation.parameters.flatMap((parameter) => ofParameter(operation, parameter, source)),
    ...ofBody(operation, source),
    ...operation.responses.flatMap((response) =>
      rootsOf(response, source).map((schema) => ({
        ...{schema, operation},
        ...({usage: 'output', role: 'response', name: ''} as const),
        address: `${keyOf(operation)} ${response.code}`,
      })),
    ),
  ];
}

function keyOf({method, path}: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Where data comes in, by the field `in` of a parameter. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['query', 'query'],
  ['path', 'path'],
  ['formData', 'form'],
  ['body', 'body'],
]);

/** Headers and cookies are bounded by every server; in version 2 a parameter is its own schema. */
function ofParameter(
  operation: Operation,
  parameter: Operation['parameters'][number],
  source: OpenApiSource,
): SchemaRoot[] {
  const {name, map, anchor} = parameter;
  const role = ROLES.get(parameter.in);
  if (role === undefined) return [];
  const own = map.has('schema') ? source.resolver.at(map, 'schema', anchor) : parameter;
  if (own === undefined) return [];
  const schema = {map: own.map, anchor: role === 'body' ? own.anchor : anchor, ...addressOf(own)};
  const address = `${keyOf(operation)} ${parameter.in} ${name}`;
  return [{schema, usage: 'input', role, name: role === 'body' ? '' : name, address, operation}];
}

function addressOf({address}: Located): {readonly address?: string} {
  return address === undefined ? {} : {address};
}

function ofBody(operation: Operation, source: OpenApiSource): readonly SchemaRoot[] {
  const body = source.resolver.at(operation.object, 'requestBody', operation.anchor);
  if (body === undefined) return [];
  const address = `${keyOf(operation)} body`;
  return rootsOf(body, source).map((schema) => ({
    ...{schema, operation, address},
    ...({usage: 'input', role: 'body', name: ''} as const),
  }));
}

/** Schemas of the media types of a body (version 3), or of a response itself (version 2). */
function rootsOf({map, anchor}: Located, {resolver}: OpenApiSource): readonly Located[] {
  const media = [...mapAt(map, 'content').values()].filter(isMap);
  return [map, ...media]
    .map((owner: ValueMap) => resolver.at(owner, 'schema', anchor))
    .filter((schema) => schema !== undefined);
}
