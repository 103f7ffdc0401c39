/**
 * The shape of a rule as data, after Kubernetes' ValidatingAdmissionPolicy. `M` is what a scanner lets rules match by;
 * the generated rules of a scanner have these types.
 */
import type {Confidence} from '../../finding/confidence.ts';
import type {Control} from '../../finding/rule.ts';
import type {Severity} from '../../finding/severity.ts';
import type {RuleFix} from './fix/rule-fix.ts';

/** What every scanner's `match` has; each adds fields of its own. */
export interface RuleMatch {
  /** What a rule is evaluated on: once for each of these in a file. */
  readonly target: string;
  /** Path of a list or map inside the target; the rule is then evaluated once for each of its entries, as `item`. */
  readonly each?: string | undefined;
}

export interface RuleVariable {
  readonly name: string;
  readonly expression: string;
}

export interface Validation {
  /** CEL; true means that all is well. */
  readonly expression: string;
  readonly message?: string | undefined;
  /** CEL that gives the message. */
  readonly messageExpression?: string | undefined;
  /**
   * Where to point: the first of these paths that exists, else the item or the target itself. A path starts at the item
   * or target; `name:path` starts at another binding of the target.
   */
  readonly at: readonly string[];
  /** The change that removes the finding, where it is certain. */
  readonly fix?: RuleFix | undefined;
}

export interface RuleData<M extends RuleMatch = RuleMatch> {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly description: string;
  readonly remediation: string;
  readonly cwe: readonly string[];
  readonly controls: readonly Control[];
  readonly references: readonly string[];
  /** The region of a finding holds a secret. */
  readonly sensitive: boolean;
  readonly match: M;
  /** CEL conditions that must all be true for the validations to be looked at. */
  readonly matchConditions: readonly string[];
  readonly variables: readonly RuleVariable[];
  readonly validations: readonly Validation[];
}

/** Text of an example, and the file name that decides how it is read where the scanner reads several formats. */
export interface RuleExample {
  readonly path?: string | undefined;
  readonly text: string;
  /** Further files of the same repository, for rules over several files; what is found in them does not count. */
  readonly beside?: readonly {readonly path: string; readonly text: string}[] | undefined;
}

/** A rule as its file holds it. */
export interface RuleFile<M extends RuleMatch = RuleMatch> extends RuleData<M> {
  /** `bad`: each marked line, and no other, has a finding of this rule; see marked-lines.ts. `good`: none has. */
  readonly examples: {readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[]};
}
