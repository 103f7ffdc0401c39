/** Conditions of a template. What depends on a parameter is open: whoever creates the stack decides. */
import {isList, isMap, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/** Deeper conditions are not looked at. */
const MAX_DEPTH = 30;

/** Undefined where the condition is open. */
export function decideCondition(name: string, conditions: ValueMap, depth = 0): boolean | undefined {
  const value = conditions.get(name);
  return value === undefined ? undefined : decide(value, conditions, depth);
}

function decide(value: Value, conditions: ValueMap, depth: number): boolean | undefined {
  if (!isMap(value) || depth > MAX_DEPTH) return undefined;
  const [[key, argument] = []] = value;
  const operands = isList(argument) ? argument : [];
  const each = () => operands.map((operand) => decide(operand, conditions, depth + 1));
  switch (key) {
    case 'Condition':
      return typeof argument === 'string' ? decideCondition(argument, conditions, depth + 1) : undefined;
    case 'Fn::Not': {
      const [inner] = each();
      return inner === undefined ? undefined : !inner;
    }
    case 'Fn::And':
      return joined(each(), false);
    case 'Fn::Or':
      return joined(each(), true);
    case 'Fn::Equals':
      return areEqual(operands);
    default:
      return undefined;
  }
}

/** `deciding` is the value that alone decides. */
function joined(values: readonly (boolean | undefined)[], deciding: boolean): boolean | undefined {
  if (values.length === 0) return undefined;
  if (values.includes(deciding)) return deciding;
  return values.includes(undefined) ? undefined : !deciding;
}

function areEqual([left, right]: readonly Value[]): boolean | undefined {
  const isPlain = [left, right].every((value) => value !== undefined && !isMap(value) && !isList(value));
  return isPlain ? String(left) === String(right) : undefined;
}
