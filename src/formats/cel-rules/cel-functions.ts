/**
 * Functions that rules can call besides CEL's own. All are total: whatever a scanned document holds, they return a
 * value of their type, so that an odd document can never make a rule fail.
 */
import {
  type CelFunc,
  type CelInput,
  type CelList,
  CelScalar,
  type CelValue,
  celFunc,
  isCelList,
  isCelMap,
  listType,
} from '@bufbuild/cel';
import {parseImage} from '../oci/image-reference.ts';
import {isPlaceholder, looksPublic, looksSecret} from './secret-names.ts';

const {DYN, STRING, BOOL, INT} = CelScalar;
const LIST = listType(DYN);

/** `get…(map, 'a.0.b', default)`: the value at a path when it has the wanted type, else the default. */
export const functions: CelFunc[] = [
  celFunc('get', [DYN, STRING, DYN], DYN, (map, path, fallback) => valueAt(map, path) ?? fallback),
  celFunc('hasPath', [DYN, STRING], BOOL, (map, path) => (valueAt(map, path) ?? null) !== null),
  celFunc('getString', [DYN, STRING], STRING, (map, path) => asString(valueAt(map, path))),
  celFunc('getBool', [DYN, STRING, BOOL], BOOL, (map, path, fallback) => asBool(valueAt(map, path), fallback)),
  celFunc('getInt', [DYN, STRING, INT], INT, (map, path, fallback) => asInt(valueAt(map, path), fallback)),
  celFunc('getList', [DYN, STRING], LIST, (map, path) => asList(valueAt(map, path))),
  celFunc('getStrings', [DYN, STRING], LIST, (map, path) => asList(valueAt(map, path)).filter(isString)),
  celFunc('getMap', [DYN, STRING], DYN, (map, path) => asMap(valueAt(map, path))),
  celFunc('getLabel', [DYN, STRING, STRING], STRING, (map, path, key) => asString(step(valueAt(map, path), key))),
  celFunc('keys', [DYN], LIST, (map) => (isCelMap(map) ? [...map.keys()].filter(isString) : [])),
  celFunc('image', [STRING], DYN, (reference) => parseImage(reference)),
  celFunc('looksSecret', [STRING], BOOL, looksSecret),
  celFunc('looksPublic', [STRING], BOOL, looksPublic),
  celFunc('isPlaceholder', [STRING], BOOL, isPlaceholder),
];

function valueAt(value: CelValue, path: string): CelValue | undefined {
  let current: CelValue | undefined = value;
  for (const key of path.split('.')) current = step(current, key);
  return current;
}

function step(value: CelValue | undefined, key: string): CelValue | undefined {
  if (isCelList(value)) return elementAt(value, Number(key));
  return isCelMap(value) ? value.get(key) : undefined;
}

function elementAt(list: CelList, index: number): CelValue | undefined {
  return Number.isInteger(index) && index >= 0 && index < list.size ? list.get(index) : undefined;
}

function asString(value: CelValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function asBool(value: CelValue | undefined, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** Largest value of CEL's int; YAML can hold greater ones. */
const MAX_INT = 2n ** 63n - 1n;

function asInt(value: CelValue | undefined, fallback: bigint): bigint {
  return typeof value === 'bigint' && value <= MAX_INT && value >= -MAX_INT ? value : fallback;
}

function asList(value: CelValue | undefined): CelInput[] {
  return isCelList(value) ? [...value] : [];
}

function asMap(value: CelValue | undefined): CelInput {
  return isCelMap(value) ? value : new Map<string, CelInput>();
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
