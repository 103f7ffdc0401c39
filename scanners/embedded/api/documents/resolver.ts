/** Follows `$ref` inside of one document. What lies in other files is unknown, and so is what does not exist. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {isList, isMap, type Span, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/** A reference to a reference to …; documents have one or two steps. */
const MAX_CHAIN = 20;
/** Values along one pointer; no document that is read nests deeper. */
const MAX_POINTER_STEPS = 200;
const REFERENCES_BETWEEN_CHECKS = 2_000;

/** A map, and where it stands. */
export interface Located {
  readonly map: ValueMap;
  /** Place of the entry that holds it. */
  readonly anchor: Span;
  /** `components.schemas.Order` when a reference leads to it. */
  readonly address?: string;
}

export class Resolver {
  readonly #root: ValueMap;
  readonly #context: FileContext;
  readonly #known = new Map<string, Located | undefined>();
  #count = 0;

  constructor(root: ValueMap, context: FileContext) {
    this.#root = root;
    this.#context = context;
  }

  /** The map in `owner` at `key`, references followed; undefined when it is unknown or no map. */
  at(owner: Value | undefined, key: string | number, around: Span): Located | undefined {
    const value = isMap(owner) && typeof key === 'string' ? owner.get(key) : isList(owner) ? owner[Number(key)] : null;
    if (!isMap(value) || (!isMap(owner) && !isList(owner))) return undefined;
    return this.follow({map: value, anchor: this.#context.places.get(owner, key) ?? around});
  }

  /** What a reference leads to; the map itself when it is none. */
  follow(start: Located): Located | undefined {
    let current: Located | undefined = start;
    for (let step = 0; step < MAX_CHAIN && current !== undefined; step += 1) {
      const reference = textAt(current.map, '$ref');
      if (reference === '') return current;
      current = this.#lookUp(reference);
    }
    return undefined;
  }

  #lookUp(reference: string): Located | undefined {
    this.#count += 1;
    if (this.#count % REFERENCES_BETWEEN_CHECKS === 0) this.#context.checkBudget();
    if (!this.#known.has(reference)) this.#known.set(reference, this.#find(reference));
    return this.#known.get(reference);
  }

  /** JSON Pointer in a URI fragment (https://www.rfc-editor.org/rfc/rfc6901#section-6). */
  #find(reference: string): Located | undefined {
    if (!reference.startsWith('#/')) return undefined;
    const steps = reference.slice(2).split('/', MAX_POINTER_STEPS).map(decodeStep);
    const key = steps.at(-1) ?? '';
    const owner = steps.slice(0, -1).reduce<Value | undefined>(child, this.#root);
    const map = child(owner, key);
    if (!isMap(map) || (!isMap(owner) && !isList(owner))) return undefined;
    const anchor = this.#context.places.get(owner, isList(owner) ? Number(key) : key) ?? {start: 0, end: 0};
    return {map, anchor, address: steps.join('.')};
  }
}

function child(value: Value | undefined, key: string): Value | undefined {
  if (isMap(value)) return value.get(key);
  return isList(value) && /^\d{1,6}$/.test(key) ? value[Number(key)] : undefined;
}

function decodeStep(step: string): string {
  return decodePercent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
