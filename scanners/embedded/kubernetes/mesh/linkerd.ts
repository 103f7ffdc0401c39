/**
 * Linkerd: which workloads are in the mesh, and whom they let in. https://linkerd.io/2/features/proxy-injection/,
 * https://linkerd.io/2/reference/authorization-policy/#default-policies
 */
import type {Cluster} from '../model/cluster.ts';
import {namespaceOf} from '../model/namespaces.ts';
import type {ClusterWorkload} from '../model/workload.ts';

export function isInLinkerd(workload: ClusterWorkload, cluster: Cluster): boolean {
  const injection = annotationOf('linkerd.io/inject', workload, cluster);
  return injection === 'enabled' || injection === 'ingress';
}

/** Whether only clients of a mesh may connect; by default everybody may. */
export function needsIdentity(workload: ClusterWorkload, cluster: Cluster): boolean {
  const policy = annotationOf('config.linkerd.io/default-inbound-policy', workload, cluster);
  return policy === 'deny' || policy === 'all-authenticated' || policy === 'cluster-authenticated';
}

/** That of the pod, else of its namespace. */
function annotationOf(key: string, workload: ClusterWorkload, cluster: Cluster): unknown {
  return workload.annotations.get(key) ?? namespaceOf(workload.manifest, cluster).annotations.get(key);
}
