/** The cluster → what rules are evaluated on. */
import type {ClusterModel} from './cluster-model.ts';
import {namespaceTargets} from './namespace-targets.ts';
import {resourceTarget} from './resource-target.ts';
import {routeTarget, serviceTarget} from './route-targets.ts';
import type {ClusterTarget} from './target.ts';
import {workloadTarget} from './workload-target.ts';

export function targetsOf(model: ClusterModel): readonly ClusterTarget[] {
  const {cluster, exposure} = model;
  return [
    ...cluster.workloads.map((workload) => workloadTarget(workload, model)),
    ...namespaceTargets(model),
    ...exposure.services.map((service) => serviceTarget(service, model)),
    ...exposure.routes.map((route) => routeTarget(route)),
    ...cluster.manifests.map((manifest) => resourceTarget(manifest, model)),
  ];
}
