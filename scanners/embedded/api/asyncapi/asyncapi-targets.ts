/** An AsyncAPI document of version 2 or 3 → what rules look at: servers with their security, and security schemes. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {isMap, mapAt, type Span, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';
import {type Located, Resolver} from '../documents/resolver.ts';
import {isNear} from '../http/address.ts';
import {schemeNames, schemeTargets} from '../http/scheme-targets.ts';
import {readSecurity} from '../http/security.ts';

const NOWHERE: Span = {start: 0, end: 0};

/** Kafka's protocol for security `SASL_SSL` and the like: people name a scheme after it and leave `kafka` as protocol. */
const NAMES_TLS = /(?:^|[^a-z])(?:m?tls|ssl)(?:[^a-z]|$)/i;

interface Server extends Located {
  readonly name: string;
  readonly protocol: string;
  readonly host: string;
  /** A port at which brokers listen with TLS, whatever the protocol is called. */
  readonly isTlsPort: boolean;
  /** Names of security schemes. */
  readonly schemes: readonly string[];
}

export function asyncApiTargets(document: ValueMap, major: 2 | 3, context: FileContext): readonly ApiTarget[] {
  const resolver = new Resolver(document, context);
  const schemes = mapAt(document, 'components', 'securitySchemes');
  const servers = readServers(document, major, resolver);
  const api = derived({
    object: document,
    format: 'asyncapi',
    title: textAt(document, 'info', 'title'),
    schemes: [...schemes.keys()],
    operationsSecured: operationsAreSecured(document, major),
  });
  const draft: Draft = {context, format: 'asyncapi', api};
  const anchor = context.places.get(document, 'asyncapi') ?? NOWHERE;
  return [
    makeTarget(draft, {kind: 'api', self: api, anchor, key: []}),
    ...servers.map((server) => serverTarget(server, schemes, draft)),
    ...schemeTargets(schemes, resolver, draft),
  ];
}

function readServers(document: ValueMap, major: 2 | 3, resolver: Resolver): readonly Server[] {
  const servers = mapAt(document, 'servers');
  return [...servers.keys()].flatMap((name) => {
    const located = resolver.at(servers, name, NOWHERE);
    if (located === undefined) return [];
    const {map} = located;
    const address = withoutProtocol(textAt(map, major === 2 ? 'url' : 'host'));
    const security = map.get('security');
    return [
      {
        ...located,
        name,
        protocol: textAt(map, 'protocol').toLowerCase(),
        host: hostOf(address),
        isTlsPort: /:(?:443|5671|8883|9093|61614)(?:\/|$)/.test(address),
        schemes: major === 2 ? readSecurity(security).schemes : namesOf(security, map),
      },
    ];
  });
}

/** A scheme that is written out instead of referred to has no name. */
function namesOf(security: Value | undefined, server: ValueMap): readonly string[] {
  if (!Array.isArray(security) || security.length === 0) return [];
  return schemeNames(server).map((name) => name || 'inline');
}

function withoutProtocol(address: string): string {
  return address.replace(/^[a-z][a-z0-9+.-]{0,30}:\/\//i, '');
}

function hostOf(address: string): string {
  const authority = address.split('/', 1)[0] ?? '';
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:[^:]*$/, '')
    .toLowerCase();
}

function operationsAreSecured(document: ValueMap, major: 2 | 3): boolean {
  const owners =
    major === 3
      ? [...mapAt(document, 'operations').values()]
      : [...mapAt(document, 'channels').values()].flatMap((channel) => [
          mapAt(channel, 'publish'),
          mapAt(channel, 'subscribe'),
        ]);
  return owners.some((owner) => isMap(owner) && owner.has('security'));
}

function serverTarget(server: Server, schemes: ValueMap, draft: Draft): ApiTarget {
  const {name, map, anchor, protocol, host} = server;
  const self = derived({
    ...{name, protocol, host},
    remote: host !== '' && !isNear(host),
    encrypted: server.isTlsPort || [textAt(map, 'description'), ...server.schemes].some((text) => NAMES_TLS.test(text)),
    object: map,
    secured: server.schemes.length > 0,
    schemeTypes: server.schemes.map((scheme) => textAt(schemes, scheme, 'type')),
  });
  const span = draft.context.places.get(map, 'protocol') ?? anchor;
  return makeTarget(draft, {kind: 'server', self, anchor: span, key: [name]});
}
