/** The operations of an OpenAPI document with everything they refer to. */
import {isMap, listAt, mapAt, type Span, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Located} from '../documents/resolver.ts';
import {looksLikeRegistration, looksOpen} from '../documents/words.ts';
import {isGuardedByGateway, readSecurity, type Security} from '../http/security.ts';
import type {OpenApiSource} from './source.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;
const WRITING: ReadonlySet<string> = new Set(['put', 'post', 'delete', 'patch']);

export interface Parameter extends Located {
  readonly name: string;
  /** `query`, `path`, `header`, `cookie`; in Swagger 2.0 also `body` and `formData`. */
  readonly in: string;
}

export interface Response extends Located {
  /** `200`, `4XX`, `default`. */
  readonly code: string;
}

export interface Operation {
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly writes: boolean;
  readonly object: ValueMap;
  readonly pathItem: ValueMap;
  readonly anchor: Span;
  /** What holds for it: its own requirements, else those of the document. */
  readonly security: Security;
  readonly guardedByGateway: boolean;
  /** Called by its nature without credentials: sign-in, registration, health checks. */
  readonly isOpen: boolean;
  /** Of the operation and of its path. */
  readonly parameters: readonly Parameter[];
  readonly responses: readonly Response[];
  /** A part that lies in another file or nowhere: what is missing may be there. */
  readonly isPartial: boolean;
}

/** In the order of the file. Path items that lie in other files are not among them. */
export function readOperations(source: OpenApiSource): readonly Operation[] {
  const {document, context, resolver} = source;
  const paths = mapAt(document, 'paths');
  return [...paths.keys()].flatMap((path) => {
    const item = resolver.at(paths, path, context.places.get(paths, path) ?? {start: 0, end: 0});
    return item === undefined ? [] : operationsOfPath(path, item, source);
  });
}

function operationsOfPath(path: string, item: Located, source: OpenApiSource): readonly Operation[] {
  return METHODS.flatMap((method) => {
    const object = item.map.get(method);
    if (!isMap(object)) return [];
    const anchor = source.context.places.get(item.map, method) ?? item.anchor;
    return [readOperation({method, path, object, item, anchor}, source)];
  });
}

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly object: ValueMap;
  readonly item: Located;
  readonly anchor: Span;
}

function readOperation({method, path, object, item, anchor}: Entry, source: OpenApiSource): Operation {
  const {document} = source;
  const parameters = [...readParameters(object, anchor, source), ...readParameters(item.map, item.anchor, source)];
  const responses = readResponses(object, anchor, source);
  return {
    ...{method, path, object, anchor},
    pathItem: item.map,
    writes: WRITING.has(method),
    isOpen: looksOpen(path) || looksOpen(textAt(object, 'operationId')) || looksLikeRegistration(method, path),
    security: readSecurity(object.has('security') ? object.get('security') : document.get('security')),
    guardedByGateway: [object, item.map, document].some(isGuardedByGateway),
    parameters: parameters.filter((parameter) => parameter !== undefined),
    responses: responses.filter((response) => response !== undefined),
    isPartial: parameters.includes(undefined) || responses.includes(undefined),
  };
}

/** Undefined for a parameter that cannot be found. */
function readParameters(owner: ValueMap, around: Span, source: OpenApiSource): readonly (Parameter | undefined)[] {
  const list = listAt(owner, 'parameters');
  return list.map((_, index) => {
    const located = source.resolver.at(list, index, around);
    if (located === undefined) return undefined;
    const anchor = source.context.places.get(located.map, 'name') ?? located.anchor;
    return {...located, anchor, name: textAt(located.map, 'name'), in: textAt(located.map, 'in')};
  });
}

function readResponses(owner: ValueMap, around: Span, source: OpenApiSource): readonly (Response | undefined)[] {
  const map = mapAt(owner, 'responses');
  return [...map.keys()]
    .filter((code) => !code.startsWith('x-'))
    .map((code) => {
      const located = source.resolver.at(map, code, around);
      return located === undefined ? undefined : {...located, code};
    });
}
