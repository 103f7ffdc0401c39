/** Operators of Terraform. https://developer.hashicorp.com/terraform/language/expressions/operators */
import {
  fromNumber,
  isTermList,
  isTermMap,
  isUnknown,
  type Term,
  toBoolean,
  toNumber,
  UNKNOWN,
} from '../../terms/term.ts';

/** `UNKNOWN` when an operand is unknown and decides, or of a type that the operator does not take. */
export function applyBinary(operator: string, left: Term, right: Term): Term {
  if (operator === '&&' || operator === '||') return applyLogic(operator, left, right);
  if (isUnknown(left) || isUnknown(right)) return UNKNOWN;
  if (operator === '==' || operator === '!=') {
    const isSame = areEqual(left, right);
    return isSame === undefined ? UNKNOWN : isSame === (operator === '==');
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  return a === undefined || b === undefined ? UNKNOWN : applyNumbers(operator, a, b);
}

export function applyUnary(operator: string, operand: Term): Term {
  if (operator === '!') {
    const value = toBoolean(operand);
    return value === undefined ? UNKNOWN : !value;
  }
  const value = toNumber(operand);
  return value === undefined ? UNKNOWN : fromNumber(-value);
}

/** Either side alone can decide. */
function applyLogic(operator: string, left: Term, right: Term): Term {
  const [a, b] = [toBoolean(left), toBoolean(right)];
  const deciding = operator === '||';
  if (a === deciding || b === deciding) return deciding;
  return a === undefined || b === undefined ? UNKNOWN : !deciding;
}

function applyNumbers(operator: string, a: number, b: number): Term {
  switch (operator) {
    case '+':
      return fromNumber(a + b);
    case '-':
      return fromNumber(a - b);
    case '*':
      return fromNumber(a * b);
    case '/':
      return b === 0 ? UNKNOWN : fromNumber(a / b);
    case '%':
      return b === 0 ? UNKNOWN : fromNumber(a % b);
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return UNKNOWN;
  }
}

/** Undefined when something inside is unknown. Values of different types are never equal. */
function areEqual(left: Term, right: Term): boolean | undefined {
  if (isTermList(left) && isTermList(right)) return areAllEqual(left, right);
  if (isTermMap(left) && isTermMap(right)) {
    if (left.size !== right.size) return false;
    const keys = [...left.keys()];
    if (!keys.every((key) => right.has(key))) return false;
    return areAllEqual(
      keys.map((key) => left.get(key) ?? null),
      keys.map((key) => right.get(key) ?? null),
    );
  }
  if (isUnknown(left) || isUnknown(right)) return undefined;
  if (typeof left === 'bigint' || typeof left === 'number') return toNumber(left) === right || left === right;
  return left === right;
}

function areAllEqual(left: readonly Term[], right: readonly Term[]): boolean | undefined {
  if (left.length !== right.length) return false;
  const answers = left.map((one, index) => areEqual(one, right[index] ?? null));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
