/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */

import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';
import type {Capability} from './identity/capabilities.ts';

/**
 * What a rule is evaluated on, each with what the scanner worked out about it. `resource`: any object. `repository` is for
 * rules that are decided in code.
 */
export const TARGETS = ['workload', 'namespace', 'service', 'route', 'resource', 'repository'] as const;

export interface ClusterMatch {
  readonly target: (typeof TARGETS)[number];
  /** `Kind` of the core group or `group/Kind`; all when absent. */
  readonly kinds?: readonly string[] | undefined;
  readonly each?: string | undefined;
  /** For workloads: the capability it is about, whose places are shown beside the finding. */
  readonly capability?: Capability | undefined;
  /** For workloads: one degree worse for those that can be reached from outside of the cluster. */
  readonly worseWhenExposed?: boolean | undefined;
}

export type ClusterRule = RuleData<ClusterMatch>;

export type ClusterRuleFile = RuleFile<ClusterMatch>;
