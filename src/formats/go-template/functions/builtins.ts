/** Functions that Go's text/template has itself (https://pkg.go.dev/text/template#hdr-Functions). */
import {GoObject, type GoValue, isList, isMap, isTrue, kindOf, lengthOf} from '../go-value.ts';
import {printValue} from '../print-value.ts';
import {sprintf} from '../printf.ts';
import {TemplateError} from '../template-error.ts';
import {anyText, functionTable, size} from './arguments.ts';

export const BUILTINS = functionTable({
  not: ([value = null]) => !isTrue(value),
  eq: ([first = null, ...others]) => others.some((other) => isEqual(first, other)),
  ne: ([first = null, second = null]) => !isEqual(first, second),
  lt: ([first = null, second = null]) => compare(first, second) < 0,
  le: ([first = null, second = null]) => compare(first, second) <= 0,
  gt: ([first = null, second = null]) => compare(first, second) > 0,
  ge: ([first = null, second = null]) => compare(first, second) >= 0,
  len: ([value = null]) => BigInt(lengthOf(value)),
  index: ([value = null, ...keys]) => keys.reduce(indexed, value),
  slice: ([value = null, ...bounds]) => sliced(value, bounds),
  print: (args) => printed(args),
  println: (args) => `${args.map(printValue).join(' ')}\n`,
  printf: ([format, ...args]) => sprintf(anyText(format), args),
  html: (args) => escapeHtml(args.map(anyText).join('')),
  js: (args) => JSON.stringify(args.map(anyText).join('')).slice(1, -1),
  urlquery: (args) => encodeURIComponent(args.map(anyText).join('')).replaceAll('%20', '+'),
});

/** Spaces stand between two arguments when neither is a text. */
function printed(args: readonly GoValue[]): string {
  return args
    .map((value, index) => {
      const before = args[index - 1];
      const spaced = index > 0 && typeof value !== 'string' && typeof before !== 'string';
      return `${spaced ? ' ' : ''}${printValue(value)}`;
    })
    .join('');
}

const HTML: Readonly<Record<string, string>> = {'&': '&amp;', "'": '&#39;', '<': '&lt;', '>': '&gt;', '"': '&#34;'};

function escapeHtml(text: string): string {
  return text.replace(/[&'<>"]/g, (character) => HTML[character] ?? character);
}

/** Throws `TemplateError` for values that Go does not compare. */
function isEqual(first: GoValue, second: GoValue): boolean {
  if (first === null || second === null) return first === second;
  if (isNumber(first) && isNumber(second)) return Number(first) === Number(second);
  if (typeof first !== typeof second) throw new TemplateError('incompatible types for comparison');
  if (typeof first === 'object') throw new TemplateError('non-comparable type');
  return first === second;
}

function isNumber(value: GoValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

function compare(first: GoValue, second: GoValue): number {
  if (isNumber(first) && isNumber(second)) return Number(first) - Number(second);
  if (typeof first === 'string' && typeof second === 'string') {
    return Buffer.compare(Buffer.from(first), Buffer.from(second));
  }
  throw new TemplateError('incompatible types for comparison');
}

/** A key that a map has not gives nil. Throws `TemplateError` for an index out of range. */
function indexed(value: GoValue, key: GoValue): GoValue {
  const entries = value instanceof GoObject ? (value.entries ?? null) : value;
  if (isMap(entries)) return entries.get(anyText(key)) ?? null;
  if (entries === null) throw new TemplateError('index of untyped nil');
  const position = size(key);
  if (isList(entries)) return elementAt(entries, position);
  if (typeof entries === 'string') return BigInt(Buffer.from(entries)[position] ?? outOfRange(position));
  throw new TemplateError(`can't index item of type ${kindOf(value)}`);
}

function elementAt(list: readonly GoValue[], position: number): GoValue {
  if (position < 0 || position >= list.length) outOfRange(position);
  return list[position] ?? null;
}

function outOfRange(position: number): never {
  throw new TemplateError(`index out of range: ${position}`);
}

function sliced(value: GoValue, [from, to]: readonly GoValue[]): GoValue {
  if (isList(value)) return value.slice(size(from), to === undefined ? undefined : size(to));
  if (typeof value !== 'string') throw new TemplateError(`can't slice item of type ${kindOf(value)}`);
  return Buffer.from(value)
    .subarray(size(from), to === undefined ? undefined : size(to))
    .toString();
}
