/** The functions of cel-functions.ts on values as they are, without those of the CEL engine around them. */
import {isList, isMap, type Value, type ValueMap} from '../value.ts';

/** What is no value of a document, such as an object that a scanner made: the engine knows what to do with it. */
export class NotDirect extends Error {
  override readonly name = 'NotDirect';
}

/** One for all: thrown often, and nobody reads where. */
export const NOT_DIRECT = new NotDirect();

/** The value at a path such as `spec.ports.0`. */
export function rawValueAt(value: Value | undefined, path: readonly string[]): Value | undefined {
  let current = value;
  for (const key of path) current = step(current, key);
  return current;
}

export function step(value: Value | undefined, key: string): Value | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isList(value)) return elementAt(value, Number(key));
  if (!(value instanceof Map)) throw NOT_DIRECT;
  return value.get(key);
}

function elementAt(list: readonly Value[], index: number): Value | undefined {
  return Number.isInteger(index) && index >= 0 && index < list.length ? list[index] : undefined;
}

export function rawString(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function rawBool(value: Value | undefined, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** Largest value of CEL's int; YAML can hold greater ones. */
const MAX_INT = 2n ** 63n - 1n;

export function rawInt(value: Value | undefined, fallback: bigint): bigint {
  return typeof value === 'bigint' && value <= MAX_INT && value >= -MAX_INT ? value : fallback;
}

export function rawList(value: Value | undefined): readonly Value[] {
  return value !== undefined && isList(value) ? value : [];
}

const EMPTY_MAP: ValueMap = new Map();

export function rawMap(value: Value | undefined): ValueMap {
  if (isMap(value)) return value;
  if (typeof value === 'object' && value !== null && !isList(value)) throw NOT_DIRECT;
  return EMPTY_MAP;
}

export function isText(value: Value | undefined): value is string {
  return typeof value === 'string';
}

export function upperAscii(text: string): string {
  return text.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase());
}

export function lowerAscii(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
