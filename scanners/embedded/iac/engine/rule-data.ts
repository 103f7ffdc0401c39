/** The shape of a rule as data, after Kubernetes' ValidatingAdmissionPolicy. The generated rules have these types. */
import type {Confidence} from '../../../../src/finding/confidence.ts';
import type {Control} from '../../../../src/finding/rule.ts';
import type {Severity} from '../../../../src/finding/severity.ts';

/** What a rule is evaluated on: once for each of these in a file. */
export const TARGETS = [
  'resource',
  'podSpec',
  'container',
  'instruction',
  'stage',
  'dockerfile',
  'repository',
] as const;
export type TargetKind = (typeof TARGETS)[number];

export interface Match {
  /** `repository` is for rules that `conclude` decides in code; they have no validations. */
  readonly target: TargetKind;
  /** For resources: `Kind` of the core group or `group/Kind`. For podSpec and container: kinds of workload. */
  readonly kinds?: readonly string[] | undefined;
  /** For containers: which of the three lists; all when absent. */
  readonly containerTypes?: readonly string[] | undefined;
  /** For instructions: `RUN`, `COPY` … */
  readonly keywords?: readonly string[] | undefined;
  /** Path of a list or map inside the target; the rule is then evaluated once for each of its entries, as `item`. */
  readonly each?: string | undefined;
  /** Reports that something is missing, so it is not evaluated on partial objects such as patches. */
  readonly complete?: boolean | undefined;
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
  /** Where to point: the first of these paths that exists, else the target itself. `podSpec:` and `object:` change the root. */
  readonly at: readonly string[];
}

export interface RuleData {
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
  readonly match: Match;
  /** CEL conditions that must all be true for the validations to be looked at. */
  readonly matchConditions: readonly string[];
  readonly variables: readonly RuleVariable[];
  readonly validations: readonly Validation[];
}
