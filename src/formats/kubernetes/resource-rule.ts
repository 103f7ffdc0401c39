/**
 * What rules about one Kubernetes object look at. Two scanners evaluate them: `iac` on manifests as they stand in files,
 * `kubernetes` on what charts and kustomizations make of theirs.
 */
import type {RuleData} from '../cel-rules/rule-data.ts';

export const RESOURCE_TARGETS = ['resource', 'podSpec', 'container'] as const;

export interface ResourceMatch {
  readonly target: (typeof RESOURCE_TARGETS)[number];
  /** For resources: `Kind` of the core group or `group/Kind`. For podSpec and container: kinds of workload. */
  readonly kinds?: readonly string[] | undefined;
  /** For containers: which of the three lists; all when absent. */
  readonly containerTypes?: readonly string[] | undefined;
  readonly each?: string | undefined;
  /** Reports that something is missing, so it is not evaluated on partial objects such as patches. */
  readonly complete?: boolean | undefined;
}

export type ResourceRule = RuleData<ResourceMatch>;
