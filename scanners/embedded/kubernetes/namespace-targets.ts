/** Namespaces → what rules are asked about them, with what is in them. */
import type {Value} from '../../../src/formats/cel-rules/value.ts';
import type {ClusterModel} from './cluster-model.ts';
import type {Manifest} from './manifest.ts';
import {namespaceOf} from './model/namespaces.ts';
import type {ClusterWorkload} from './model/workload.ts';
import {type ClusterTarget, toTarget} from './target.ts';

/** `workloads`: those of the repository in it; `meshed`: those of them in Istio's mesh. */
export function namespaceTargets(model: ClusterModel): readonly ClusterTarget[] {
  const {cluster, istio} = model;
  const byNamespace = new Map<Manifest, ClusterWorkload[]>();
  for (const workload of cluster.workloads) {
    const {manifest} = namespaceOf(workload.manifest, cluster);
    if (manifest === undefined) continue;
    const known = byNamespace.get(manifest);
    if (known === undefined) byNamespace.set(manifest, [workload]);
    else known.push(workload);
  }
  const withQuota = new Set(cluster.ofKind('ResourceQuota').map(({namespace}) => namespace));
  const withLimits = new Set(cluster.ofKind('LimitRange').map(({namespace}) => namespace));
  return cluster.ofKind('Namespace').map((manifest) => {
    const workloads = byNamespace.get(manifest) ?? [];
    const meshed = workloads.filter((workload) => istio.membership(workload) !== undefined);
    const open = meshed.filter((workload) => istio.mutualTls(workload).by === undefined);
    const facts = new Map<string, Value>([
      ['workloads', BigInt(workloads.length)],
      ['meshed', BigInt(meshed.length)],
      ['tlsByDefault', open.map(({manifest: {kind, name}}) => `${kind} ${name}`)],
      ['authorized', meshed.some((workload) => istio.policiesFor('authorization', workload).length > 0)],
      // One without a namespace can be meant for any.
      ['quota', withQuota.has(manifest.name) || withQuota.has('')],
      ['limitRange', withLimits.has(manifest.name) || withLimits.has('')],
    ]);
    return toTarget('namespace', manifest, {facts});
  });
}
