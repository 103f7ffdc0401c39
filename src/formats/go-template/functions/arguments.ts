/** Arguments of functions → the types that they want, as Go and github.com/spf13/cast convert them. */
import type {FunctionTable, GoFunction} from '../go-function.ts';
import {type GoMap, GoObject, type GoValue, isList, isMap, kindOf} from '../go-value.ts';
import {printFloat, printValue} from '../print-value.ts';
import {TemplateError} from '../template-error.ts';

export function functionTable(functions: Readonly<Record<string, GoFunction>>): FunctionTable {
  return new Map(Object.entries(functions));
}

/** A parameter of type string. Throws `TemplateError` for maps, lists and structs. */
export function text(value: GoValue | undefined): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (isMap(value) || isList(value)) throw new TemplateError(`expected string, found ${kindOf(value)}`);
  return printValue(value);
}

/** Sprig's `strval`: any value as text. */
export function anyText(value: GoValue | undefined): string {
  return value === undefined ? '' : printValue(value);
}

export function map(value: GoValue | undefined): GoMap {
  if (isMap(value)) return value;
  if (value instanceof GoObject && isMap(value.entries)) return value.entries;
  if (value === null || value === undefined) return new Map();
  throw new TemplateError(`expected map, found ${kindOf(value)}`);
}

export function list(value: GoValue | undefined): readonly GoValue[] {
  if (isList(value)) return value;
  if (value instanceof GoObject && isList(value.entries)) return value.entries;
  if (value === null || value === undefined) return [];
  throw new TemplateError(`expected list, found ${kindOf(value)}`);
}

/** `cast.ToInt64`: 0 for what is no number. */
export function integer(value: GoValue | undefined): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt(Math.trunc(value)) : 0n;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'string' ? parseInteger(value) : 0n;
}

const INTEGER_TEXT = /^[-+]?(?:0[xX][\da-fA-F]{1,16}|0[bB][01]{1,64}|0[oO]?[0-7]{0,22}|[1-9]\d{0,18})$/;

/** Base by prefix, a fraction of zeros is cut off (`strconv.ParseInt(text, 0, 0)`). */
function parseInteger(value: string): bigint {
  const whole = value.length > 200 ? '' : value.replace(/\.0*$/, '');
  if (!INTEGER_TEXT.test(whole)) return 0n;
  const digits = whole.replace(/^[-+]/, '').replace(/^0(?=[0-7])/, '0o');
  const magnitude = BigInt(digits);
  return BigInt.asIntN(64, whole.startsWith('-') ? -magnitude : magnitude);
}

/** A small integer such as a width or an index. */
export function size(value: GoValue | undefined): number {
  return Number(integer(value));
}

/** `cast.ToFloat64`: 0 for what is no number. */
export function float(value: GoValue | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || value.trim() === '') return 0;
  const parsed = Number(value);
  return Number.isNaN(parsed) ? 0 : parsed;
}

/** Texts of a list; nil is left out, one value is a list of itself (Sprig's `strslice`). */
export function texts(value: GoValue | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  return isList(value) ? value.filter((item) => item !== null).map(anyText) : [anyText(value)];
}

/** Longest text that one function may make out of a shorter one. */
const MAX_TEXT = 10_000_000;

/** Throws `TemplateError` when a text would become too long. */
export function limited(length: number): number {
  if (length > MAX_TEXT) throw new TemplateError(`a text would have more than ${MAX_TEXT} characters`);
  return length;
}

/** Values can hold themselves. */
const MAX_DEPTH = 300;

/** Key of a value for comparisons by content; texts and numbers never look alike. */
export function contentKey(value: GoValue, depth = 0): string {
  if (depth > MAX_DEPTH) throw new TemplateError('values nest too deep to be compared');
  const inner = (item: GoValue) => contentKey(item, depth + 1);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return `f${printFloat(value)}`;
  if (isList(value)) return `[${value.map(inner).join()}]`;
  if (isMap(value))
    return `{${[...value]
      .map(([key, item]) => `${JSON.stringify(key)}:${inner(item)}`)
      .sort()
      .join()}}`;
  return value instanceof GoObject ? `${value.type}${value.text ?? ''}` : `${kindOf(value)}${String(value)}`;
}
