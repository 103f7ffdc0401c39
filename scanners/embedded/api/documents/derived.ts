/** Values that are worked out and stand nowhere in the file, beside values that do. */
import type {Places, Span, Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/** A map for rules to look at. */
export function derived(entries: Readonly<Record<string, Value>>): ValueMap {
  const map = new Map<string, Value>();
  for (const key of Object.keys(entries)) map.set(key, entries[key] ?? null);
  return map;
}

/** A list whose items point at what they come from. */
export function derivedList(items: readonly (readonly [Value, Span | undefined])[], places: Places): readonly Value[] {
  const list = items.map(([value]) => value);
  items.forEach(([, span], index) => {
    if (span !== undefined) places.set(list, index, span);
  });
  return list;
}
