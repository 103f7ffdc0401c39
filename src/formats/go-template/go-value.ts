/**
 * Values as templates of Go see them, and what Go says of them: kind, truth, length. `bigint` stands for Go's integers,
 * `number` for float64 – every number of a YAML file that is read by way of JSON.
 */
import {TemplateError} from './template-error.ts';

export type GoValue = null | boolean | bigint | number | string | readonly GoValue[] | GoMap | GoObject;

/** Functions such as `set` and `merge` change it in place. */
export interface GoMap extends Map<string, GoValue> {}

export type Method = (args: readonly GoValue[]) => GoValue;

interface ObjectParts {
  readonly type: string;
  readonly fields?: ReadonlyMap<string, GoValue>;
  readonly methods?: ReadonlyMap<string, Method>;
  /** What `range`, `index` and `len` see; worked out when it is needed. */
  readonly entries?: () => GoMap | readonly GoValue[];
  /** What it is printed as. */
  readonly text?: string;
}

/** A value of a struct type: fields that are known by name, and methods. */
export class GoObject {
  readonly type: string;
  readonly fields: ReadonlyMap<string, GoValue>;
  readonly methods: ReadonlyMap<string, Method>;
  readonly #entries: (() => GoMap | readonly GoValue[]) | undefined;
  #known: GoMap | readonly GoValue[] | undefined;
  readonly text: string | undefined;

  constructor({type, fields = new Map(), methods = new Map(), entries, text}: ObjectParts) {
    this.type = type;
    this.fields = fields;
    this.methods = methods;
    this.#entries = entries;
    this.text = text;
  }

  get entries(): GoMap | readonly GoValue[] | undefined {
    this.#known ??= this.#entries?.();
    return this.#known;
  }
}

export function isMap(value: GoValue | undefined): value is GoMap {
  return value instanceof Map;
}

export function isList(value: GoValue | undefined): value is readonly GoValue[] {
  return Array.isArray(value);
}

/** Go's truth: everything but the zero value and what is empty. Structs are true. */
export function isTrue(value: GoValue): boolean {
  if (isMap(value)) return value.size > 0;
  if (isList(value)) return value.length > 0;
  if (value instanceof GoObject) return value.entries === undefined || lengthOf(value) > 0;
  return Boolean(value);
}

/** Sprig's `empty`, the opposite of Go's truth. */
export function isEmpty(value: GoValue | undefined): boolean {
  return value === undefined || !isTrue(value);
}

/** Name of the kind as Go's reflection calls it. */
export function kindOf(value: GoValue): string {
  if (value === null) return 'invalid';
  if (isMap(value)) return 'map';
  if (isList(value)) return 'slice';
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'float64';
    case 'string':
      return 'string';
    default:
      return value instanceof GoObject && value.entries !== undefined ? 'map' : 'struct';
  }
}

/** Length in Go's sense: bytes of a text. Throws `TemplateError` for what has none. */
export function lengthOf(value: GoValue): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  const entries = value instanceof GoObject ? value.entries : value;
  if (isMap(entries)) return entries.size;
  if (isList(entries)) return entries.length;
  throw new TemplateError(`len of type ${kindOf(value)}`);
}

/** Keys in the order in which Go walks them in a template. */
export function sortedKeys(map: GoMap): readonly string[] {
  return [...map.keys()].sort();
}
