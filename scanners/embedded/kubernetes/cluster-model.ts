/** Everything that is worked out about a cluster before rules are asked. */
import {type Exposure, toExposure} from './exposure/exposure.ts';
import {type Grants, toGrants} from './identity/grants.ts';
import type {Manifest} from './manifest.ts';
import {type Istio, toIstio} from './mesh/istio.ts';
import {type Cluster, toCluster} from './model/cluster.ts';
import {type Network, toNetwork} from './network/network.ts';

export interface ClusterModel {
  readonly cluster: Cluster;
  readonly network: Network;
  readonly istio: Istio;
  readonly exposure: Exposure;
  readonly grants: Grants;
}

export function toClusterModel(manifests: readonly Manifest[]): ClusterModel {
  const cluster = toCluster(manifests);
  return {
    cluster,
    network: toNetwork(cluster),
    istio: toIstio(cluster),
    exposure: toExposure(cluster),
    grants: toGrants(cluster),
  };
}
