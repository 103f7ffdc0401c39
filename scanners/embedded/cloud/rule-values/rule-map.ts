/** A map as rules see it: looking up what is not known is noticed. */
import type {Value} from '../../../../src/formats/cel-rules/value.ts';
import type {UnknownWatch} from './unknown-watch.ts';

export class RuleMap extends Map<string, Value> {
  readonly #watch: UnknownWatch;
  readonly #uncertain: ReadonlySet<string>;

  /** `uncertain`: keys whose value is not known, or not all of it; those with known parts have an entry, too. */
  constructor(entries: Iterable<readonly [string, Value]>, uncertain: ReadonlySet<string>, watch: UnknownWatch) {
    super();
    this.#watch = watch;
    this.#uncertain = uncertain;
    for (const [key, value] of entries) this.set(key, value);
  }

  override get(key: string): Value | undefined {
    if (this.#uncertain.has(key)) this.#watch.saw();
    return super.get(key);
  }
}
