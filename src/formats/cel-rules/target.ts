/** What a rule is evaluated on, whatever kind of file it comes from. */
import type {Identity} from '../../finding/finding.ts';
import type {Span, Value, ValueMap} from './value.ts';

/** Something that a rule is evaluated on. */
export interface Target {
  readonly self: ValueMap;
  /** Where to point when the rule's own places do not exist. */
  readonly anchor: Span;
  /** Names for expressions; also the roots that `at` can name. */
  readonly bindings: Readonly<Record<string, Value>>;
  readonly scope: Identity['scope'];
  readonly identity: readonly string[];
}
