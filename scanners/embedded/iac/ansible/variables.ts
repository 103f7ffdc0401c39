/** Variables of playbooks, files of variables and inventories, however deep they are, one by one. */
import {
  isList,
  isMap,
  type Places,
  type Span,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';

/** Texts alone: as a map of `identity`, `name` and `value` with the variable's place. */
export function variablesIn(owner: ValueMap, places: Places): readonly Value[] {
  const found: Value[] = [];
  const waiting: Held[] = entriesOf(owner, '', places).toReversed();
  for (let held = waiting.pop(); held !== undefined && found.length < MAX_VARIABLES; held = waiting.pop()) {
    const {value, name, path, span} = held;
    if (typeof value === 'string') found.push(toVariable(held, places));
    else if (isMap(value)) waiting.push(...entriesOf(value, `${path}.`, places).toReversed());
    else if (isList(value)) waiting.push(...mapsOf(value, {name, path, span}));
  }
  return found;
}

/** Texts in lists are names and options, not what the list is called. */
function mapsOf(list: readonly Value[], held: Omit<Held, 'value'>): readonly Held[] {
  return list.filter(isMap).map((value) => ({...held, value}));
}

interface Held {
  readonly value: Value;
  readonly name: string;
  readonly path: string;
  readonly span: Span | undefined;
}

/** Aliases can stand for more than a file can hold. */
const MAX_VARIABLES = 100_000;

function entriesOf(owner: ValueMap, prefix: string, places: Places): Held[] {
  return [...owner].map(([name, value]) => ({value, name, path: `${prefix}${name}`, span: places.get(owner, name)}));
}

function toVariable({value, name, path, span}: Held, places: Places): ValueMap {
  const variable = new Map<string, Value>([
    ['identity', path],
    ['name', name],
    ['value', value],
  ]);
  if (span !== undefined) places.set(variable, 'name', span);
  return variable;
}
