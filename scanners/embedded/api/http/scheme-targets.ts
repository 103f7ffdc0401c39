/** Security schemes of OpenAPI and AsyncAPI → targets. */
import {
  isMap,
  listAt,
  mapAt,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived, derivedList} from '../documents/derived.ts';
import type {Resolver} from '../documents/resolver.ts';
import {readAddress} from './address.ts';

/** Names of OAuth flows in Swagger 2.0, by those of OpenAPI 3. */
const FLOW_NAMES: ReadonlyMap<string, string> = new Map([
  ['application', 'clientCredentials'],
  ['accessCode', 'authorizationCode'],
]);
const FLOW_URLS = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];

/** `schemes` is the map of all schemes by name. */
export function schemeTargets(schemes: ValueMap, resolver: Resolver, draft: Draft): readonly ApiTarget[] {
  return [...schemes.keys()].flatMap((name) => {
    const anchor = draft.context.places.get(schemes, name) ?? {start: 0, end: 0};
    const located = resolver.at(schemes, name, anchor);
    if (located === undefined) return [];
    const type = textAt(located.map, 'type');
    const self = describeScheme(name, located.map, draft);
    return [makeTarget(draft, {kind: 'scheme', self, anchor, key: [name], type})];
  });
}

function describeScheme(name: string, object: ValueMap, draft: Draft): ValueMap {
  const {places} = draft.context;
  return derived({
    name,
    object,
    type: textAt(object, 'type'),
    place: textAt(object, 'in'),
    scheme: textAt(object, 'scheme').toLowerCase(),
    flows: derivedList(flowsOf(object, draft), places),
    urls: derivedList(urlsOf(object, draft), places),
  });
}

type Item = readonly [Value, Span | undefined];

/** Swagger 2.0 names one flow; later versions have a map of them. */
function flowsOf(object: ValueMap, {context: {places}}: Draft): readonly Item[] {
  const flow = textAt(object, 'flow');
  if (flow !== '') return [[flowItem(FLOW_NAMES.get(flow) ?? flow, object), places.get(object, 'flow')]];
  const flows = mapAt(object, 'flows');
  return [...flows.keys()].map((key) => [flowItem(key, mapAt(flows, key)), places.get(flows, key)]);
}

function flowItem(name: string, flow: ValueMap): ValueMap {
  const scopes = [mapAt(flow, 'scopes'), mapAt(flow, 'availableScopes')];
  return derived({name, scopes: BigInt(Math.max(...scopes.map(({size}) => size)))});
}

/** Every address at which users or clients give away credentials. */
function urlsOf(object: ValueMap, {context: {places}}: Draft): readonly Item[] {
  const flows = [...mapAt(object, 'flows').values()].filter(isMap);
  const fields = FLOW_URLS.flatMap((field) => [object, ...flows].map((owner) => [owner, field] as const));
  return [...fields, [object, 'openIdConnectUrl'] as const].flatMap(([owner, field]) => {
    const url = textAt(owner, field);
    if (url === '') return [];
    const {scheme, isRemote} = readAddress(url);
    return [[derived({name: field, field, scheme, remote: isRemote}), places.get(owner, field)] as const];
  });
}

/** Names of the schemes of a list of security schemes or references to them, as AsyncAPI 3 has it. */
export function schemeNames(owner: ValueMap): readonly string[] {
  return listAt(owner, 'security')
    .filter(isMap)
    .map((entry) => textAt(entry, '$ref'))
    .map((reference) => reference.slice(reference.lastIndexOf('/') + 1));
}
