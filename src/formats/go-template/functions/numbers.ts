/** Sprig's functions of numbers (https://masterminds.github.io/sprig/math.html). */
import type {GoFunction} from '../go-function.ts';
import type {GoValue} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';
import {float, functionTable, integer, size, text} from './arguments.ts';

const max: GoFunction = (args) => fold(args.map(integer), (a, b) => (b > a ? b : a));
const min: GoFunction = (args) => fold(args.map(integer), (a, b) => (b < a ? b : a));

export const NUMBERS = functionTable({
  ...{max, biggest: max, min},
  int: ([value]) => integer(value),
  int64: ([value]) => integer(value),
  float64: ([value]) => float(value),
  atoi: ([value]) => (/^[-+]?\d{1,18}$/.test(text(value)) ? BigInt(text(value).replace(/^\+/, '')) : 0n),
  toDecimal: ([value]) => BigInt(Number.parseInt(text(value), 8) || 0),
  add1: ([value]) => wrapped(integer(value) + 1n),
  add: (args) => args.map(integer).reduce((a, b) => wrapped(a + b), 0n),
  sub: ([a, b]) => wrapped(integer(a) - integer(b)),
  mul: (args) => fold(args.map(integer), (a, b) => wrapped(a * b)),
  div: ([a, b]) => integer(a) / divisor(b),
  mod: ([a, b]) => integer(a) % divisor(b),
  add1f: ([value]) => float(value) + 1,
  addf: (args) => args.map(float).reduce((a, b) => a + b, 0),
  subf: (args) => fold(args.map(float), (a, b) => a - b),
  mulf: (args) => fold(args.map(float), (a, b) => a * b),
  divf: (args) => fold(args.map(float), (a, b) => a / b),
  ceil: ([value]) => Math.ceil(float(value)),
  floor: ([value]) => Math.floor(float(value)),
  round: ([value, digits, half]) => round(float(value), size(digits), half),
});

/** Throws `TemplateError` without numbers. */
function fold<T>(numbers: readonly T[], combine: (a: T, b: T) => T): T {
  const [first, ...rest] = numbers;
  if (first === undefined) throw new TemplateError('wrong number of args: want at least 1 got 0');
  return rest.reduce(combine, first);
}

function wrapped(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

function divisor(value: GoValue | undefined): bigint {
  const number = integer(value);
  if (number === 0n) throw new TemplateError('integer divide by zero');
  return number;
}

function round(value: number, digits: number, half: GoValue | undefined): number {
  const factor = 10 ** digits;
  const scaled = value * factor;
  const fraction = Math.abs(scaled % 1);
  const limit = half === undefined ? 0.5 : float(half);
  const away = fraction >= limit ? 1 : 0;
  return (Math.trunc(scaled) + Math.sign(scaled) * away) / factor;
}
