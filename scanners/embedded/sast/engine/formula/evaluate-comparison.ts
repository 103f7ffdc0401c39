/** Evaluates the expression of a `metavariable-comparison`. What cannot be worked out does not hold. */
import {type Bindings, lookUp} from '../match/bindings.ts';
import {constantOf} from '../match/constants.ts';
import {compileUserRegex} from '../regex/compile-regex.ts';
import type {Spend} from '../regex/spend.ts';
import type {Expression} from '../rule/comparison-expression.ts';
import type {Condition} from '../rule/formula.ts';

type Value = number | string | boolean | undefined | readonly Value[];
type Comparison = Extract<Condition, {kind: 'comparison'}>;

export function holdsComparison(
  {expression, metavariable, base, strips}: Comparison,
  bindings: Bindings,
  spend: Spend,
): boolean {
  const numberOrText = (name: string) =>
    metavariableValue(name, bindings, name === metavariable || metavariable === undefined ? base : undefined, strips);
  return isTrue(evaluate(expression, {numberOrText, spend}));
}

/** What an expression needs besides itself. */
interface Resolve {
  readonly numberOrText: (name: string) => Value;
  readonly spend: Spend;
}

/** A constant where it is one; text otherwise. */
function metavariableValue(name: string, bindings: Bindings, base: number | undefined, strips: boolean): Value {
  const bound = lookUp(bindings, name);
  if (bound === undefined) return undefined;
  const [node] = bound.nodes;
  const constant = node === undefined ? undefined : constantOf(node);
  const text = constant?.kind === 'string' ? (constant.text ?? bound.text) : bound.text;
  if (base !== undefined || strips)
    return Number.parseInt(text.replaceAll(/^["'`]|["'`]$/g, '').replace(/^0[xXoObB]/, ''), base ?? 10);
  if (constant !== undefined && constant.kind !== 'string') return constant.value;
  if (constant !== undefined) return constant.text;
  const number = Number(text);
  return node === undefined && text.trim() !== '' && !Number.isNaN(number) ? number : text;
}

function evaluate(expression: Expression, resolve: Resolve): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'metavariable':
      return resolve.numberOrText(expression.name);
    case 'list':
      return expression.items.map((item) => evaluate(item, resolve));
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, resolve));
    case 'binary':
      return binary(expression, resolve);
    case 'call':
      return call(
        expression.name,
        expression.args.map((each) => evaluate(each, resolve)),
        resolve.spend,
      );
  }
}

function isTrue(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'number'
    ? value !== 0 && !Number.isNaN(value)
    : value !== undefined && value !== false && value !== '';
}

function unary(operator: string, value: Value): Value {
  if (operator === 'not') return !isTrue(value);
  if (typeof value !== 'number') return undefined;
  if (operator === '-') return -value;
  return operator === '~' ? ~value : value;
}

function binary({operator, left, right}: Extract<Expression, {kind: 'binary'}>, resolve: Resolve): Value {
  const a = evaluate(left, resolve);
  if (operator === 'and') return isTrue(a) ? evaluate(right, resolve) : a;
  if (operator === 'or') return isTrue(a) ? a : evaluate(right, resolve);
  const b = evaluate(right, resolve);
  if (operator === 'in') return isIn(a, b);
  if (operator === 'not in') return !isIn(a, b);
  if (operator === '==') return isEqual(a, b);
  if (operator === '!=') return !isEqual(a, b);
  if (typeof a === 'number' && typeof b === 'number') return numeric(operator, a, b);
  if (typeof a === 'string' && typeof b === 'string') return textual(operator, a, b);
  return undefined;
}

function isEqual(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'string') return String(a) === b;
  if (typeof a === 'string' && typeof b === 'number') return a === String(b);
  return a === b;
}

function isIn(item: Value, container: Value): boolean {
  if (typeof container === 'string') return typeof item === 'string' && container.includes(item);
  return Array.isArray(container) && container.some((each) => isEqual(each, item));
}

function textual(operator: string, a: string, b: string): Value {
  if (operator === '+') return a + b;
  return order(operator, a < b ? -1 : Number(a > b));
}

function numeric(operator: string, a: number, b: number): Value {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '//':
      return Math.floor(a / b);
    case '%':
      return ((a % b) + b) % b;
    case '**':
      return a ** b;
    case '&':
      return Number(BigInt.asIntN(64, BigInt(Math.trunc(a)) & BigInt(Math.trunc(b))));
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<<':
      return a * 2 ** b;
    case '>>':
      return Math.floor(a / 2 ** b);
    default:
      return order(operator, a - b);
  }
}

function order(operator: string, difference: number): boolean | undefined {
  if (operator === '<') return difference < 0;
  if (operator === '>') return difference > 0;
  if (operator === '<=') return difference <= 0;
  return operator === '>=' ? difference >= 0 : undefined;
}

function call(name: string, [first, second]: readonly Value[], spend: Spend): Value {
  if (name === 'int' || name === 'float')
    return Number(typeof first === 'string' ? first.replaceAll(/["'_]/g, '') : first);
  if (name === 'str') return first === undefined ? undefined : String(first);
  if (name === 'len') return typeof first === 'string' || Array.isArray(first) ? first.length : undefined;
  if (name === 'lower') return typeof first === 'string' ? first.toLowerCase() : undefined;
  if ((name === 're.match' || name === 're.search') && typeof first === 'string' && typeof second === 'string') {
    const regex = compileUserRegex(first);
    return name === 're.match' ? regex.testStart(second, spend) : regex.test(second, spend);
  }
  return undefined;
}
