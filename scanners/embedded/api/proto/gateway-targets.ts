/** What grpc-gateway's option for OpenAPI says about servers and security schemes → the targets that OpenAPI has. */
import {
  isList,
  isMap,
  mapAt,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived, derivedList} from '../documents/derived.ts';
import {readAddress} from '../http/address.ts';
import type {Options} from './proto-document.ts';

/** https://github.com/grpc-ecosystem/grpc-gateway/blob/main/protoc-gen-openapiv2/options/openapiv2.proto */
const SWAGGER = 'grpc.gateway.protoc_gen_openapiv2.options.openapiv2_swagger';
const TYPES: ReadonlyMap<string, string> = new Map([
  ['TYPE_BASIC', 'basic'],
  ['TYPE_API_KEY', 'apiKey'],
  ['TYPE_OAUTH2', 'oauth2'],
]);
const FLOWS: ReadonlyMap<string, string> = new Map([
  ['FLOW_IMPLICIT', 'implicit'],
  ['FLOW_PASSWORD', 'password'],
  ['FLOW_APPLICATION', 'clientCredentials'],
  ['FLOW_ACCESS_CODE', 'authorizationCode'],
]);
const NOWHERE: Span = {start: 0, end: 0};

export function gatewayTargets(options: Options, draft: Draft): readonly ApiTarget[] {
  const swagger = options.get(SWAGGER);
  if (!isMap(swagger)) return [];
  return [...serversOf(swagger, draft), ...schemesOf(swagger, draft)];
}

function serversOf(swagger: ValueMap, draft: Draft): readonly ApiTarget[] {
  const host = textAt(swagger, 'host');
  const anchor = draft.context.places.get(swagger, 'schemes') ?? NOWHERE;
  return listOf(swagger.get('schemes')).map((name) => {
    const protocol = String(name).toLowerCase();
    const {isRemote} = readAddress(`${protocol}://${host}`);
    const self = derived({url: `${protocol}://${host}`, protocol, host, remote: isRemote});
    return makeTarget(draft, {kind: 'server', self, anchor, key: [protocol, host]});
  });
}

/** Entries of a map are written as messages with `key` and `value`. */
function schemesOf(swagger: ValueMap, draft: Draft): readonly ApiTarget[] {
  const entries = listOf(mapAt(swagger, 'security_definitions').get('security')).filter(isMap);
  return entries.map((entry) => {
    const name = textAt(entry, 'key');
    const object = mapAt(entry, 'value');
    const type = TYPES.get(textAt(object, 'type')) ?? '';
    const self = derived({
      ...{name, object, type},
      place: textAt(object, 'in') === 'IN_QUERY' ? 'query' : '',
      scheme: '',
      flows: flowsOf(object, draft),
      urls: urlsOf(object, draft),
    });
    const anchor = draft.context.places.get(entry, 'key') ?? NOWHERE;
    return makeTarget(draft, {kind: 'scheme', self, anchor, key: [name], type});
  });
}

function flowsOf(object: ValueMap, {context: {places}}: Draft): readonly Value[] {
  const flow = FLOWS.get(textAt(object, 'flow'));
  return flow === undefined ? [] : derivedList([[derived({name: flow}), places.get(object, 'flow')]], places);
}

function urlsOf(object: ValueMap, {context: {places}}: Draft): readonly Value[] {
  const fields = ['authorization_url', 'token_url'].filter((field) => textAt(object, field) !== '');
  return derivedList(
    fields.map((field) => {
      const {scheme, isRemote} = readAddress(textAt(object, field));
      return [derived({name: field, field, scheme, remote: isRemote}), places.get(object, field)];
    }),
    places,
  );
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}
