/** The policies of a cluster and the workloads that each of them selects. */
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {canRefer} from '../model/proximity.ts';
import {selectedWorkloads} from '../model/selected-workloads.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import type {NetworkPolicy} from './network-policy.ts';
import {POLICY_KINDS, readPolicies} from './read-policy.ts';

export interface Network {
  readonly policies: readonly NetworkPolicy[];
  readonly policiesOf: (workload: ClusterWorkload) => readonly NetworkPolicy[];
  readonly policiesOfManifest: (manifest: Manifest) => readonly NetworkPolicy[];
  readonly selectedBy: (policy: NetworkPolicy) => readonly ClusterWorkload[];
  /** Policies that are deployed into the same namespace as an object. */
  readonly besides: (manifest: Manifest) => readonly NetworkPolicy[];
}

export function toNetwork(cluster: Cluster): Network {
  const policies = cluster.ofKind(...POLICY_KINDS).flatMap(readPolicies);
  const selected = new Map(policies.map((policy) => [policy, workloadsOf(policy, cluster)]));
  const byManifest = Map.groupBy(policies, ({manifest}) => manifest);
  const byNamespace = Map.groupBy(policies, ({manifest}) => manifest.namespace);
  const byWorkload = new Map<ClusterWorkload, NetworkPolicy[]>();
  for (const [policy, workloads] of selected) {
    cluster.countSteps(workloads.length);
    for (const workload of workloads) {
      const known = byWorkload.get(workload);
      if (known === undefined) byWorkload.set(workload, [policy]);
      else known.push(policy);
    }
  }
  return {
    policies,
    policiesOf: (workload) => byWorkload.get(workload) ?? [],
    policiesOfManifest: (manifest) => byManifest.get(manifest) ?? [],
    selectedBy: (policy) => selected.get(policy) ?? [],
    besides: (manifest) => {
      const candidates = byNamespace.get(manifest.namespace) ?? [];
      cluster.countSteps(candidates.length);
      return candidates.filter((policy) => canRefer(manifest, policy.manifest));
    },
  };
}

function workloadsOf({manifest, selector, clusterWide}: NetworkPolicy, cluster: Cluster): readonly ClusterWorkload[] {
  return clusterWide ? cluster.index.select(selector) : selectedWorkloads(manifest, selector, cluster);
}
