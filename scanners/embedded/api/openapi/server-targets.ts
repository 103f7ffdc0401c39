/** Servers of an OpenAPI document → targets. Version 2 has one host and a list of schemes, version 3 a list of URLs. */
import {isMap, listAt, mapAt, type Span, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';
import {readAddress} from '../http/address.ts';
import type {Operation} from './read-operations.ts';
import type {OpenApiSource} from './source.ts';

const NOWHERE: Span = {start: 0, end: 0};

/** Those of the document, of paths and of operations. */
export function serverTargets(
  {document, major}: OpenApiSource,
  operations: readonly Operation[],
  draft: Draft,
): readonly ApiTarget[] {
  if (major === 2) return swaggerServers(document, draft);
  const owners = new Set([document, ...operations.flatMap(({pathItem, object}) => [pathItem, object])]);
  return [...owners].flatMap((owner) =>
    listAt(owner, 'servers')
      .filter(isMap)
      .map((server) => toTarget(server, draft)),
  );
}

function toTarget(server: ValueMap, draft: Draft): ApiTarget {
  const url = withDefaults(textAt(server, 'url'), mapAt(server, 'variables'));
  const {scheme, host, isRemote} = readAddress(url);
  const self = derived({url, protocol: scheme, host, remote: isRemote, object: server});
  const anchor = draft.context.places.get(server, 'url') ?? NOWHERE;
  return makeTarget(draft, {kind: 'server', self, anchor, key: [scheme, host]});
}

/** Longest address whose variables are filled in; real ones are far shorter. */
const MAX_URL_LENGTH = 2_000;

/** `{name}` → its default, where it has one (OpenAPI 3.1 §4.8.6). */
function withDefaults(url: string, variables: ValueMap): string {
  return url
    .slice(0, MAX_URL_LENGTH)
    .replace(/\{([^{}]{1,100})\}/g, (whole, name: string) => textAt(variables, name, 'default') || whole);
}

function swaggerServers(document: ValueMap, draft: Draft): readonly ApiTarget[] {
  const host = textAt(document, 'host');
  const schemes = listAt(document, 'schemes');
  return schemes.flatMap((scheme, index) => {
    if (typeof scheme !== 'string') return [];
    const {isRemote} = readAddress(`${scheme}://${host}`);
    const self = derived({url: `${scheme}://${host}`, protocol: scheme, host, remote: isRemote, object: document});
    const anchor = draft.context.places.get(schemes, index) ?? NOWHERE;
    return [makeTarget(draft, {kind: 'server', self, anchor, key: [scheme, host]})];
  });
}
