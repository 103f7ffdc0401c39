/** Which logical names the values of a resource refer to. */
import {isList, isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';

/** Names of parameters and pseudo parameters may be among them. */
export function referencesOf(start: Value): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Value>();
  const waiting: Value[] = [start];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    // Aliases can stand for the same value very often.
    if (seen.has(value) || !(isMap(value) || isList(value))) continue;
    seen.add(value);
    if (isList(value)) for (const item of value) waiting.push(item);
    if (!isMap(value)) continue;
    for (const [key, inner] of value) {
      for (const name of namesIn(key, inner)) found.add(name);
      waiting.push(inner);
    }
  }
  return found;
}

function namesIn(key: string, value: Value): readonly string[] {
  const [first] = isList(value) ? value : [value];
  if (typeof first !== 'string') return [];
  if (key === 'Ref') return [first];
  if (key === 'Fn::GetAtt') return [first.split('.')[0] ?? ''];
  if (key !== 'Fn::Sub') return [];
  return [...first.matchAll(/\$\{([^}!]{1,300})\}/g)].map(([, name = '']) => name.split('.')[0]?.trim() ?? '');
}
