/** Expressions that name a variable whose value is written in the playbook, or the item of a loop → that value. */
import {isList, isMap, type Value, valueAt} from '../../../../src/formats/cel-rules/value.ts';

/** Values by the name of their variable. */
export type Scope = ReadonlyMap<string, Value>;

/** Only names: what filters and lookups make of a value is not worked out. */
const NAME = /\{\{\s*([A-Za-z_][\w.]*)\s*\}\}/g;
const NAME_ALONE = /^\{\{\s*([A-Za-z_][\w.]*)\s*\}\}$/;

/** The value with all names known in the scope replaced, in texts and in lists of texts; the rest stays as it is. */
export function resolve(value: Value, scope: Scope): Value {
  if (scope.size === 0) return value;
  if (isList(value)) return value.map((entry) => (typeof entry === 'string' ? resolveText(entry, scope) : entry));
  return typeof value === 'string' ? resolveText(value, scope) : value;
}

/** The value's own type where the text is nothing but the name. */
function resolveText(text: string, scope: Scope): Value {
  if (!text.includes('{{')) return text;
  const alone = NAME_ALONE.exec(text.trim())?.[1];
  if (alone !== undefined) return lookUp(alone, scope) ?? text;
  return text.replace(NAME, (expression, name: string) => {
    const found = lookUp(name, scope);
    return isMap(found) || isList(found) || found === null || found === undefined ? expression : String(found);
  });
}

function lookUp(name: string, scope: Scope): Value | undefined {
  const [first = '', ...path] = name.split('.');
  return valueAt(scope.get(first), path);
}
