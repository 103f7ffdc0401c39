/** Services of a Compose file as rules see them: each list in one form, every entry with its place. */
import {
  isList,
  isMap,
  mapAt,
  type Places,
  type Span,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {hostMountOf} from './mounts.ts';
import {portsOf} from './ports.ts';

export interface ComposeService {
  readonly name: string;
  readonly service: ValueMap;
  readonly anchor: Span;
}

/** None where the document has no services. */
export function servicesOf(document: Value, places: Places): readonly ComposeService[] {
  const services = mapAt(document, 'services');
  return [...services].flatMap(([name, service]) => {
    const anchor = places.get(services, name);
    if (!isMap(service) || anchor === undefined) return [];
    return [{name, anchor, service: withOneForm(service, places)}];
  });
}

/** The service with `published`, `mounts` and `variables` added: lists of maps. */
function withOneForm(service: ValueMap, places: Places): ValueMap {
  const result = new Map(service);
  for (const key of service.keys()) copyPlace(service, result, key, places);
  result.set('published', eachOf(service, 'ports', places, publishedPort));
  result.set('mounts', eachOf(service, 'volumes', places, hostMount));
  result.set('variables', variablesOf(service, places));
  return result;
}

type Convert = (entry: Value) => readonly (readonly [string, Value])[][];

function publishedPort(entry: Value): readonly (readonly [string, Value])[][] {
  return portsOf(entry).map(({hostIp, target}) => [
    ['identity', String(target)],
    ['hostIp', hostIp],
    ['target', BigInt(target)],
  ]);
}

function hostMount(entry: Value): readonly (readonly [string, Value])[][] {
  const mount = hostMountOf(entry);
  if (mount === undefined) return [];
  return [
    [
      ['identity', mount.source],
      ['source', mount.source],
      ['readOnly', mount.readOnly],
    ],
  ];
}

function eachOf(service: ValueMap, key: string, places: Places, convert: Convert): readonly Value[] {
  const list = service.get(key);
  if (!isList(list)) return [];
  const found = list.flatMap((entry, index) => {
    const span = places.get(list, index) ?? (isMap(entry) ? places.anchorOf(entry) : undefined);
    return convert(entry).map((entries) => ({value: new Map(entries), span}));
  });
  return placed(found, places);
}

/** `{NAME: value}` or `["NAME=value"]`. A variable without a value comes from outside. */
function variablesOf(service: ValueMap, places: Places): readonly Value[] {
  const environment = service.get('environment');
  const pairs = isMap(environment)
    ? [...environment].map(([name, value]) => ({name, value, span: places.get(environment, name)}))
    : listed(environment, places);
  const found = pairs.flatMap(({name, value, span}) => {
    if (typeof value !== 'string') return [];
    const entries: [string, Value][] = [
      ['name', name],
      ['value', value],
    ];
    return [{value: new Map(entries), span}];
  });
  return placed(found, places);
}

function listed(environment: Value | undefined, places: Places) {
  if (!isList(environment)) return [];
  return environment.flatMap((entry, index) => {
    const text = typeof entry === 'string' ? entry : '';
    const at = text.indexOf('=');
    if (at === -1) return [];
    return [{name: text.slice(0, at), value: text.slice(at + 1), span: places.get(environment, index)}];
  });
}

/** Entries with their place, under the name that stands for the whole entry. */
function placed(found: readonly {readonly value: ValueMap; readonly span: Span | undefined}[], places: Places) {
  for (const {value, span} of found) if (span !== undefined) places.set(value, 'name', span);
  return found.map(({value}) => value);
}

function copyPlace(from: object, to: object, key: string, places: Places): void {
  const span = places.get(from, key);
  if (span !== undefined) places.set(to, key, span);
}
