/** Variables of a pipeline, as a map of values or as a list of names and values. */
import {
  isList,
  isMap,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import type {Variable} from './pipeline.ts';

/** `NAME: value`, `NAME: {value: …}` or `- name: NAME, value: …` under the key. */
export function variablesIn(owner: ValueMap, key: string, job: string, places: Places): readonly Variable[] {
  const value = owner.get(key);
  if (isList(value)) return value.flatMap((entry) => listed(entry, job, places));
  if (!isMap(value)) return [];
  return [...value].flatMap(([name, entry]) => {
    const span = places.get(value, name);
    const text = isMap(entry) ? textOf(entry.get('value')) : textOf(entry);
    return span === undefined || text === undefined ? [] : [{name, value: text, span, job}];
  });
}

function listed(entry: Value, job: string, places: Places): readonly Variable[] {
  if (!isMap(entry)) return [];
  const span = places.get(entry, 'value');
  const value = textOf(entry.get('value'));
  const name = textAt(entry, 'name');
  return span === undefined || value === undefined || name === '' ? [] : [{name, value, span, job}];
}

function textOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number'
    ? String(value)
    : undefined;
}
