/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';

/**
 * What a rule is evaluated on, each with what the scanner worked out about it. `resource`: any object. `repository` is for
 * rules that are decided in code.
 */
export const TARGETS = ['workload', 'namespace', 'service', 'route', 'binding', 'resource', 'repository'] as const;

export interface ClusterMatch {
  readonly target: (typeof TARGETS)[number];
  /** `Kind` of the core group or `group/Kind`; all when absent. */
  readonly kinds?: readonly string[] | undefined;
  readonly each?: string | undefined;
}

export type ClusterRule = RuleData<ClusterMatch>;

export type ClusterRuleFile = RuleFile<ClusterMatch>;
