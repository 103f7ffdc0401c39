/** Text of a configuration that is no YAML → one value that rules look at. */

import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {readJsonDocument} from '../../../../src/formats/cel-rules/json/read-json-document.ts';
import {isMap, type Places, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {DocumentNote} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {isJsonPath} from '../../../../src/formats/kubernetes/json-manifest.ts';
import {readEntries, settingsOf} from '../settings/read-entries.ts';
import {fluentSections, readFluent} from '../settings/read-fluent.ts';
import {readHcl, UnreadableHcl} from '../settings/read-hcl.ts';
import {readHostRules} from '../settings/read-host-rules.ts';
import {readIni} from '../settings/read-ini.ts';
import {readNginx} from '../settings/read-nginx.ts';
import {fold, unfold} from '../settings/unfold.ts';
import type {ServiceSystem} from './system-of.ts';

export interface ReadConfig {
  readonly values: readonly Value[];
  readonly notes: readonly DocumentNote[];
}

/** Never throws for what the text holds. */
export function readServiceConfig(system: ServiceSystem, text: string, context: FileContext): ReadConfig {
  const {path, places} = context;
  if (isJsonPath(path)) {
    const {values, notes} = readJsonDocument({...context, text});
    return {values: values.filter(isMap).map((value) => withBlocks(value, places)), notes};
  }
  if (system === 'consul' || system === 'vault') return readBlocks(text, context);
  return {values: [readLines(system, text, context)], notes: []};
}

function readLines(system: ServiceSystem, text: string, {path, places}: FileContext): ValueMap {
  switch (system) {
    case 'fluent':
      return new Map([['sections', readFluent(text, places)]]);
    case 'grafana':
      return readIni(text, places);
    case 'spring':
      return unfold(readEntries(text, 'sign'), places, relaxed);
    case 'redis':
      return settingsOf(readEntries(text, 'space'), places);
    case 'postgres':
      return /pg_hba/i.test(path)
        ? new Map([['rows', readHostRules(text, places)]])
        : settingsOf(readEntries(text, 'either'), places);
    case 'nginx':
      return new Map([['directives', readNginx(text, places)]]);
    default:
      return withSettings(settingsOf(readEntries(text, 'sign'), places), places);
  }
}

/** Keys of Kafka and RabbitMQ hold dots: rules look at them one by one. */
function withSettings(settings: ValueMap, places: Places): ValueMap {
  const config = new Map<string, Value>([['settings', settings]]);
  for (const [key, value] of settings) {
    const span = places.get(settings, key);
    config.set(key, value);
    if (span !== undefined) places.set(config, key, span);
  }
  return config;
}

function readBlocks(text: string, {places, lines}: FileContext): ReadConfig {
  try {
    return {values: [readHcl(text, places)], notes: []};
  } catch (error) {
    if (!(error instanceof UnreadableHcl)) throw error;
    return {values: [], notes: [{kind: 'unparsable', text: `${error.message}, line ${lines.lineOf(error.offset)}`}]};
  }
}

/** Blocks with names, which JSON writes as maps of maps: `{"listener": {"tcp": {…}}}`, or as a list of such maps. */
const NAMED_BLOCKS = ['listener', 'storage', 'seal'] as const;

function withBlocks(config: ValueMap, places: Places): ValueMap {
  const result = new Map(config);
  for (const key of config.keys()) {
    const span = places.get(config, key);
    if (span !== undefined) places.set(result, key, span);
  }
  for (const name of NAMED_BLOCKS) {
    const written = config.get(name);
    const owners = isMap(written) ? [written] : Array.isArray(written) ? written.filter(isMap) : [];
    if (owners.length > 0)
      result.set(
        name,
        owners.flatMap((owner) => blocksIn(owner, places)),
      );
  }
  return result;
}

function blocksIn(owner: ValueMap, places: Places): readonly Value[] {
  return [...owner].flatMap(([type, body]) => {
    if (!isMap(body)) return [];
    const block = new Map<string, Value>([['type', type], ...body]);
    for (const key of body.keys()) {
      const span = places.get(body, key);
      if (span !== undefined) places.set(block, key, span);
    }
    const span = places.get(owner, type);
    if (span !== undefined) places.set(block, 'name', span);
    return [block];
  });
}

/** A YAML document in the form in which rules know the system's configuration. */
export function yamlConfig(system: ServiceSystem, config: ValueMap, places: Places): ValueMap {
  if (system === 'fluent') return new Map([['sections', fluentSections(config, places)]]);
  if (system === 'spring') return unfold(fold(config, places), places, relaxed);
  if (system === 'elasticsearch') return unfold(fold(config, places), places, (step) => step);
  return config;
}

/** `defaultZone` and `default-zone` are one to Spring. https://docs.spring.io/spring-boot/reference/features/external-config.html */
function relaxed(step: string): string {
  return step
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
