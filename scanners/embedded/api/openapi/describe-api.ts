/** A whole OpenAPI document as rules see it: facts that no single operation can tell. */
import {isMap, mapAt, type Span, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {derived, derivedList} from '../documents/derived.ts';
import {readSecurity, type Security} from '../http/security.ts';
import {headersOf} from './headers.ts';
import type {Operation} from './read-operations.ts';
import {type OpenApiSource, schemesOf} from './source.ts';

const RATE_LIMIT_HEADER = /^(?:x-)?rate-?limit|^retry-after$/;
/** https://developer.konghq.com/plugins/rate-limiting/, Google's and Azure's quotas, and what others call it. */
const RATE_LIMIT_EXTENSION = /^x-.*(?:rate-?limit|throttl|quota)|^x-google-management$/;

export function describeApi(source: OpenApiSource, operations: readonly Operation[]): ValueMap {
  const {document, context} = source;
  const schemes = schemesOf(source);
  const guarded = operations.some(({guardedByGateway}) => guardedByGateway);
  return derived({
    object: document,
    format: 'openapi',
    title: textAt(document, 'info', 'title'),
    operations: BigInt(operations.length),
    writes: BigInt(operations.filter(({writes}) => writes).length),
    schemes: [...schemes.keys()],
    guarded,
    applied:
      guarded || [readSecurity(document.get('security')), ...operations.map(({security}) => security)].some(hasSchemes),
    openWrites: BigInt(operations.filter(isOpenWrite).length),
    scopedSchemes: [...schemes.keys()].filter((name) => hasScopes(mapAt(schemes, name))),
    validatesRequests: [document, ...operations.map(({object}) => object)].some(hasRequestValidator),
    partial: isPartial(source, operations),
    requirements: derivedList(undefinedNames(source, operations), context.places),
    rateLimited: operations.some(isRateLimited) || hasRateLimitExtension(document),
    uses429: operations.some(({responses}) => responses.some(({code}) => code === '429')),
    viaApiGateway: operations.some(({object, pathItem}) => isViaApiGateway(object) || isViaApiGateway(pathItem)),
  });
}

/** Names of schemes that are asked for and defined nowhere; each once. */
function undefinedNames(source: OpenApiSource, operations: readonly Operation[]): readonly (readonly [Value, Span])[] {
  const {document, context} = source;
  const schemes = schemesOf(source);
  if (schemes.has('$ref') || mapAt(document, 'components').has('$ref')) return [];
  const found = new Map<string, Span>();
  for (const {map, anchor} of [{map: document, anchor: {start: 0, end: 0}}, ...operations.map(toOwner)]) {
    for (const name of readSecurity(map.get('security')).schemes) {
      if (!schemes.has(name) && !found.has(name)) found.set(name, context.places.get(map, 'security') ?? anchor);
    }
  }
  return [...found].map(([name, span]) => [name, span]);
}

/** Changes data, and nothing asks for credentials although by its nature it should. */
function isOpenWrite({writes, isOpen, guardedByGateway, security: {state}}: Operation): boolean {
  return writes && !isOpen && !guardedByGateway && (state === 'absent' || state === 'off');
}

function hasSchemes(security: Security): boolean {
  return security.schemes.length > 0;
}

function toOwner({object, anchor}: Operation): {readonly map: ValueMap; readonly anchor: Span} {
  return {map: object, anchor};
}

function isRateLimited({responses, object, pathItem}: Operation): boolean {
  return (
    responses.some(({code, map}) => code === '429' || headersOf(map).some((name) => RATE_LIMIT_HEADER.test(name))) ||
    hasRateLimitExtension(object) ||
    hasRateLimitExtension(pathItem)
  );
}

function hasRateLimitExtension(map: ValueMap): boolean {
  return [...map.keys()].some((key) => RATE_LIMIT_EXTENSION.test(key));
}

function isViaApiGateway(map: ValueMap): boolean {
  return isMap(map.get('x-amazon-apigateway-integration')) || isMap(map.get('x-amazon-apigateway-any-method'));
}

function hasRequestValidator(map: ValueMap): boolean {
  return textAt(map, 'x-amazon-apigateway-request-validator') !== '';
}

/** True when one of its OAuth flows knows a scope; version 2 has them in the scheme itself. */
function hasScopes(scheme: ValueMap): boolean {
  return [scheme, ...mapAt(scheme, 'flows').values()].some((flow) => mapAt(flow, 'scopes').size > 0);
}

/** Paths in other files may have what is missing here. */
function isPartial({document}: OpenApiSource, operations: readonly Operation[]): boolean {
  const items = [...mapAt(document, 'paths').values()];
  return operations.some((operation) => operation.isPartial) || items.some((item) => isExternal(textAt(item, '$ref')));
}

function isExternal(reference: string): boolean {
  return reference !== '' && !reference.startsWith('#');
}
