/**
 * Loops of a template → the entries that they make.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
import {
  isList,
  isMap,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import {isTermList, type Term, toText} from '../terms/term.ts';

const LOOP = 'Fn::ForEach::';

export function isLoop(key: string): boolean {
  return key.startsWith(LOOP);
}

export interface LoopScope {
  evaluate(value: Value): Term;
  readonly places: Places;
  /** Throws when the work is too much. */
  countStep(): void;
}

export interface Expanded {
  readonly resources: ValueMap;
  /** A loop whose values are not known before the stack is created: its entries stand once, as they are written. */
  readonly hasUnknown: boolean;
}

/** Throws `BudgetExceeded`, and what `scope.countStep` throws. */
export function expandLoops(resources: ValueMap, scope: LoopScope): Expanded {
  const expansion = new Expansion(scope);
  return {resources: expansion.map(resources, new Map()), hasUnknown: expansion.hasUnknown};
}

/** What all loops of a template may make; a stack has at most 500 resources. */
const MAX_ENTRIES = 20_000;

/** Values by the name of their loop. */
type Names = ReadonlyMap<string, string>;

class Expansion {
  hasUnknown = false;
  #entries = 0;
  readonly #scope: LoopScope;

  constructor(scope: LoopScope) {
    this.#scope = scope;
  }

  map(owner: ValueMap, names: Names): Map<string, Value> {
    const result = new Map<string, Value>();
    for (const [key, value] of owner) {
      if (isLoop(key))
        for (const [name, entry, span] of this.#entriesOf(value, names)) this.#set(result, [name, entry], span);
      else this.#set(result, [inText(key, names), this.#value(value, names)], this.#scope.places.get(owner, key));
    }
    return result;
  }

  #countEntry(): void {
    this.#entries += 1;
    if (this.#entries > MAX_ENTRIES) throw new BudgetExceeded(`its loops make more than ${MAX_ENTRIES} entries`);
  }

  #set(result: Map<string, Value>, [key, value]: readonly [string, Value], span: ReturnType<Places['get']>): void {
    result.set(key, value);
    if (span !== undefined) this.#scope.places.set(result, key, span);
  }

  #value(value: Value, names: Names): Value {
    this.#scope.countStep();
    if (typeof value === 'string') return inText(value, names);
    if (isList(value)) return this.#list(value, names);
    if (!isMap(value)) return value;
    const referred = value.size === 1 ? names.get(textAt(value, 'Ref')) : undefined;
    return referred ?? this.map(value, names);
  }

  #list(values: readonly Value[], names: Names): readonly Value[] {
    const list = values.map((value) => this.#value(value, names));
    for (const index of list.keys()) {
      const span = this.#scope.places.get(values, index);
      if (span !== undefined) this.#scope.places.set(list, index, span);
    }
    return list;
  }

  /** `[name, values, {key: entry}]`. */
  *#entriesOf(loop: Value, names: Names): Generator<readonly [string, Value, ReturnType<Places['get']>]> {
    const [name, collection = null, body] = isList(loop) ? loop : [];
    if (typeof name !== 'string' || !isMap(body)) return;
    for (const value of this.#valuesOf(collection, names)) {
      const made = this.map(body, value === undefined ? names : new Map([...names, [name, value]]));
      for (const [key, entry] of made) {
        this.#countEntry();
        yield [key, entry, this.#scope.places.get(made, key)];
      }
    }
  }

  /** One that is undefined where they are not known. */
  #valuesOf(collection: Value, names: Names): readonly (string | undefined)[] {
    const values = this.#scope.evaluate(this.#value(collection, names));
    const texts = isTermList(values) ? values.map(toText) : [undefined];
    if (!texts.includes(undefined)) return texts;
    this.hasUnknown = true;
    return [undefined];
  }
}

/** `${Name}`, and `&{Name}` without what cannot stand in the name of a resource. */
function inText(text: string, names: Names): string {
  if (names.size === 0 || !text.includes('{')) return text;
  return text.replace(/([$&])\{(\w{1,255})\}/g, (written, sign: string, name: string) => {
    const value = names.get(name);
    if (value === undefined) return written;
    return sign === '&' ? value.replace(/[^A-Za-z0-9]/g, '') : value;
  });
}
