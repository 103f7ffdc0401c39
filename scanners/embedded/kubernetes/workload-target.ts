/** A workload → what rules are asked about it. */
import type {Value, ValueMap} from '../../../src/formats/cel-rules/value.ts';
import type {ClusterModel} from './cluster-model.ts';
import {wayText} from './exposure/exposure.ts';
import {identityFacts} from './identity/identity-values.ts';
import {meshValues} from './mesh/mesh-values.ts';
import type {ClusterWorkload} from './model/workload.ts';
import {networkValues} from './network/network-values.ts';
import {type ClusterTarget, toTarget} from './target.ts';

export function workloadTarget(workload: ClusterWorkload, model: ClusterModel): ClusterTarget {
  const {manifest, podSpec, annotations} = workload;
  const {cluster, network, istio, exposure, grants} = model;
  const identity = identityFacts(workload, grants, cluster);
  const ways = exposure.waysTo(workload);
  const target = toTarget('workload', manifest, {
    podSpec,
    annotations,
    network: networkValues(workload, network.policiesOf(workload)),
    mesh: meshValues(workload, istio, cluster),
    identity: identity.values,
    exposure: new Map<string, Value>([
      ['outside', ways.length > 0],
      ['ways', [...new Set(ways.map(wayText))]],
      ['routes', [...new Set(ways.filter((way) => 'controller' in way).map(wayText))]],
    ]),
    images: imagesOf(podSpec),
  });
  return {...target, isExposed: ways.length > 0, placesOf: identity.placesOf};
}

/** Images of its containers. */
export function imagesOf(podSpec: ValueMap): readonly Value[] {
  const containers = podSpec.get('containers');
  return Array.isArray(containers)
    ? containers.map((one) => (one instanceof Map ? String(one.get('image') ?? '') : ''))
    : [];
}
