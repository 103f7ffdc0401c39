/** Names and lists of other languages in the shape that Terraform has. */
import type {Places} from '../../../../src/formats/cel-rules/value.ts';
import {isTermList, isTermMap, type Term} from '../terms/term.ts';

/** A list of `Key` and `Value` as a map. */
export function tagsOf(term: Term): Term {
  if (!isTermList(term)) return term;
  const map = new Map<string, Term>();
  for (const item of term) {
    const key = isTermMap(item) ? (item.get('Key') ?? item.get('key')) : undefined;
    if (isTermMap(item) && typeof key === 'string') map.set(key, item.get('Value') ?? item.get('value') ?? null);
  }
  return map;
}

/** Keys begin with small letters, at any depth. Values of templates are as deep as their text, which the readers limit. */
export function camelCased(term: Term, places: Places): Term {
  if (isTermList(term)) {
    const list = term.map((item) => camelCased(item, places));
    for (const index of list.keys()) {
      const span = places.get(term, index);
      if (span !== undefined) places.set(list, index, span);
    }
    return list;
  }
  if (!isTermMap(term)) return term;
  const map = new Map<string, Term>();
  for (const [key, value] of term) {
    const name = key.slice(0, 1).toLowerCase() + key.slice(1);
    map.set(name, camelCased(value, places));
    const span = places.get(term, key);
    if (span !== undefined) places.set(map, name, span);
  }
  return map;
}

/** `DBInstanceClass` → `db_instance_class`. */
export function snakeCase(name: string): string {
  return name
    .replace('CloudWatch', 'Cloudwatch')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
