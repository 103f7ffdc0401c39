/** Values of a scanned document in the shape in which CEL takes them, and where in the file each of them stands. */
import type {SourceText} from './source-text.ts';

export type Value = string | bigint | number | boolean | null | readonly Value[] | ValueMap;

export interface ValueMap extends ReadonlyMap<string, Value> {}

/** Half-open range of offsets in the text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The file it is in, where a document is put together from several; without it, the one that is evaluated. */
  readonly source?: SourceText;
}

/** The span of each entry of each map and list, found by the identity of the map or list. */
export class Places {
  readonly #spans = new WeakMap<object, Map<string | number, Span>>();
  readonly #flow = new WeakSet();

  set(owner: object, key: string | number, span: Span): void {
    const spans = this.#spans.get(owner);
    if (spans === undefined) this.#spans.set(owner, new Map([[key, span]]));
    else spans.set(key, span);
  }

  get(owner: object, key: string | number): Span | undefined {
    return this.#spans.get(owner)?.get(key);
  }

  /** Says that a map is written between braces: what it holds need not stand on lines of its own. */
  markFlow(owner: object): void {
    this.#flow.add(owner);
  }

  isFlow(owner: object): boolean {
    return this.#flow.has(owner);
  }

  /** Span of the entry that stands for the whole: its `name`, else its first entry. */
  anchorOf(owner: object): Span | undefined {
    const spans = this.#spans.get(owner);
    return spans?.get('name') ?? spans?.values().next().value;
  }
}

export function isMap(value: Value | undefined): value is ValueMap {
  return value instanceof Map;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The value at the path, or undefined where a step is missing; a step into a list is a number from 0. */
export function valueAt(value: Value | undefined, path: readonly string[]): Value | undefined {
  let current = value;
  for (const key of path)
    current = isList(current) ? current[Number(key)] : isMap(current) ? current.get(key) : undefined;
  return current;
}

/** The map at the path; an empty one where there is none. */
export function mapAt(value: Value | undefined, ...path: readonly string[]): ValueMap {
  const found = valueAt(value, path);
  return isMap(found) ? found : EMPTY_MAP;
}

/** The list at the path; an empty one where there is none. */
export function listAt(value: Value | undefined, ...path: readonly string[]): readonly Value[] {
  const found = valueAt(value, path);
  return isList(found) ? found : [];
}

/** The text at the path; empty where there is none. */
export function textAt(value: Value | undefined, ...path: readonly string[]): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}

const EMPTY_MAP: ValueMap = new Map();
