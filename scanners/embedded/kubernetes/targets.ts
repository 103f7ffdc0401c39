/** The cluster → what rules are evaluated on. */

import type {Location} from '../../../src/finding/location.ts';
import type {Target} from '../../../src/formats/cel-rules/target.ts';
import type {Value} from '../../../src/formats/cel-rules/value.ts';
import {objectTarget} from '../../../src/formats/kubernetes/resource-targets.ts';
import type {ClusterMatch} from './cluster-rule.ts';
import type {Manifest} from './manifest.ts';
import type {Cluster} from './model/cluster.ts';
import type {ClusterWorkload} from './model/workload.ts';
import {type Network, toNetwork} from './network/network.ts';
import {networkValues} from './network/network-values.ts';

export interface ClusterTarget extends Target {
  readonly kind: ClusterMatch['target'];
  readonly manifest: Manifest;
  /** Other places that belong to what is found. */
  readonly related?: readonly Location[];
}

export function targetsOf(cluster: Cluster): readonly ClusterTarget[] {
  const network = toNetwork(cluster);
  return cluster.workloads.map((workload) => workloadTarget(workload, network));
}

function workloadTarget(workload: ClusterWorkload, network: Network): ClusterTarget {
  const {manifest, podSpec} = workload;
  return toTarget('workload', manifest, {
    podSpec,
    network: networkValues(workload, network.policiesOf(workload)),
  });
}

function toTarget(
  kind: ClusterMatch['target'],
  manifest: Manifest,
  bindings: Readonly<Record<string, Value>>,
): ClusterTarget {
  const target = objectTarget(manifest);
  return {...target, kind, manifest, bindings: {...target.bindings, ...bindings}};
}
