/** Linkerd: which workloads are in the mesh. https://linkerd.io/2/features/proxy-injection/ */
import type {Cluster} from '../model/cluster.ts';
import {namespaceOf} from '../model/namespaces.ts';
import type {ClusterWorkload} from '../model/workload.ts';

/** `enabled`, `ingress`, `disabled`, or undefined where nothing says. */
export function linkerdInjection(workload: ClusterWorkload, cluster: Cluster): string | undefined {
  const own = workload.annotations.get(INJECT);
  const value = own ?? namespaceOf(workload.manifest, cluster).annotations.get(INJECT);
  return value === undefined ? undefined : String(value);
}

const INJECT = 'linkerd.io/inject';
