/**
 * What the serverless application model adds to templates: globals, and resources that others stand for.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html
 */
import {mapAt, type Places, type Span, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {isTermList, isTermMap, type Term, type TermMap, UNKNOWN} from '../terms/term.ts';
import type {StackResource} from './read-stack.ts';

const PREFIX = 'AWS::Serverless::';

/** Properties of the resource with those of the section for its type: maps are merged, lists put together. */
export function withGlobals(type: string, own: TermMap, globals: Term, {places}: {readonly places: Places}): TermMap {
  if (!type.startsWith(PREFIX) || !isTermMap(globals)) return own;
  const section = globals.get(type.slice(PREFIX.length));
  return isTermMap(section) ? mergeMaps(section, own, places) : own;
}

function mergeMaps(base: TermMap, own: TermMap, places: Places): TermMap {
  const map = new Map<string, Term>();
  for (const from of [base, own]) {
    for (const [key, value] of from) {
      const before = map.get(key);
      map.set(key, before === undefined ? value : merge(before, value, places));
      const span = places.get(from, key);
      if (span !== undefined) places.set(map, key, span);
    }
  }
  return map;
}

function merge(base: Term, own: Term, places: Places): Term {
  if (isTermMap(base) && isTermMap(own)) return mergeMaps(base, own, places);
  return isTermList(base) && isTermList(own) ? [...base, ...own] : own;
}

/** Resources that a function makes beside itself: its URL, and operations of an API that its events name. */
export function expandServerless(resource: StackResource, root: ValueMap, places: Places): readonly StackResource[] {
  if (resource.type !== `${PREFIX}Function`) return [];
  const url = resource.properties.get('FunctionUrlConfig');
  const urls = isTermMap(url)
    ? [derived(resource, 'AWS::Lambda::Url', 'Url', url, places.get(resource.properties, 'FunctionUrlConfig'))]
    : [];
  const events = resource.properties.get('Events');
  if (!isTermMap(events) || mayHaveAuthorizer(root)) return urls;
  return [
    ...urls,
    ...[...events].flatMap(([name, event]) => operationOf(name, event, resource, places.get(events, name))),
  ];
}

const OPERATIONS: ReadonlyMap<Term, readonly [type: string, property: string]> = new Map([
  ['Api', ['AWS::ApiGateway::Method', 'AuthorizationType']],
  ['HttpApi', ['AWS::ApiGatewayV2::Route', 'AuthorizationType']],
]);

function operationOf(
  name: string,
  event: Term,
  resource: StackResource,
  anchor: Span | undefined,
): readonly StackResource[] {
  const [type, property] = (isTermMap(event) ? OPERATIONS.get(event.get('Type') ?? null) : undefined) ?? [];
  const properties = isTermMap(event) ? event.get('Properties') : undefined;
  if (type === undefined || property === undefined || !isTermMap(event)) return [];
  const settings = isTermMap(properties) ? properties : new Map<string, Term>();
  const auth = settings.get('Auth');
  const authorizer = isTermMap(auth) ? auth.get('Authorizer') : auth;
  const own = new Map<string, Term>([
    [property, authorizer === undefined || authorizer === 'NONE' ? 'NONE' : UNKNOWN],
    ['HttpMethod', textOf(settings.get('Method')).toUpperCase()],
    ['ApiKeyRequired', isTermMap(auth) ? (auth.get('ApiKeyRequired') ?? false) : false],
  ]);
  return [derived(resource, type, name, own, anchor)];
}

function textOf(term: Term | undefined): string {
  return typeof term === 'string' ? term : '';
}

/** An API of the template has an authorizer for all its operations, or a definition of its own. */
function mayHaveAuthorizer(root: ValueMap): boolean {
  const sections = ['Api', 'HttpApi'].map((section) => mapAt(root, 'Globals', section));
  const apis = [...mapAt(root, 'Resources').values()].filter((one) => /::(?:Http)?Api$/.test(textAt(one, 'Type')));
  const settings = [...sections, ...apis.map((api) => mapAt(api, 'Properties'))];
  return settings.some((one) => one.has('Auth') || one.has('DefinitionBody') || one.has('DefinitionUri'));
}

function derived(
  from: StackResource,
  type: string,
  suffix: string,
  properties: TermMap,
  anchor: Span | undefined,
): StackResource {
  const uses = new Set([...from.uses, from.logicalName]);
  return {...from, type, logicalName: `${from.logicalName}${suffix}`, properties, uses, anchor};
}
