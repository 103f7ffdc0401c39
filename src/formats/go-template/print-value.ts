/** Go values → text as `fmt` prints them with `%v`. */
import {GoObject, type GoValue, isList, isMap, sortedKeys} from './go-value.ts';
import {TemplateError} from './template-error.ts';

/** Text of a value; nil is `<nil>` inside of lists and maps. */
export function printValue(value: GoValue): string {
  return print(value, 0);
}

/** Values can hold themselves. */
const MAX_DEPTH = 300;

function print(value: GoValue, depth: number): string {
  if (depth > MAX_DEPTH) throw new TemplateError('values nest too deep to be printed');
  const inner = (item: GoValue) => print(item, depth + 1);
  if (typeof value === 'string') return value;
  if (value === null) return '<nil>';
  if (typeof value === 'number') return printFloat(value);
  if (isList(value)) return `[${value.map(inner).join(' ')}]`;
  if (isMap(value))
    return `map[${sortedKeys(value)
      .map((key) => `${key}:${inner(value.get(key) ?? null)}`)
      .join(' ')}]`;
  if (value instanceof GoObject) return printObject(value, inner);
  return String(value);
}

function printObject({text, entries, fields}: GoObject, print: (value: GoValue) => string): string {
  if (text !== undefined) return text;
  if (entries !== undefined) return print(entries);
  return `{${[...fields.values()].map(print).join(' ')}}`;
}

/** Exponents outside of which `%v` writes scientific notation (https://pkg.go.dev/fmt: `%g` of the shortest form). */
const PLAIN_EXPONENTS = {from: -4, below: 6};

/** `%v` of a float64: `1e+06`, `0.5`, `8080`. */
export function printFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= PLAIN_EXPONENTS.from && power < PLAIN_EXPONENTS.below) return plainFloat(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Without an exponent, as `strconv.FormatFloat(f, 'f', -1, 64)` writes it. */
export function plainFloat(value: number): string {
  const text = String(value);
  return text.includes('e') ? BigInt(Math.round(value)).toString() : text;
}
