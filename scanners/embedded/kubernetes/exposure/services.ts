/** Services of the cluster and the workloads behind them. */
import {listAt, mapAt, textAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {canRefer, nearest} from '../model/proximity.ts';
import {toLabelSelector} from '../model/selector.ts';
import type {ClusterWorkload} from '../model/workload.ts';

export interface ClusterService {
  readonly manifest: Manifest;
  /** How it is open to the outside by itself. */
  readonly opens: 'LoadBalancer' | 'NodePort' | undefined;
  readonly workloads: readonly ClusterWorkload[];
  /** Numbers of its ports. */
  readonly ports: readonly number[];
}

export function toServices(cluster: Cluster): ReadonlyMap<Manifest, ClusterService> {
  return new Map(cluster.ofKind('Service').map((manifest) => [manifest, toService(manifest, cluster)]));
}

function toService(manifest: Manifest, {index}: Cluster): ClusterService {
  const spec = mapAt(manifest.object, 'spec');
  const labels = mapAt(spec, 'selector');
  const type = textAt(spec, 'type');
  const namespaces = manifest.namespace === '' ? undefined : [manifest.namespace, ''];
  // Without a selector somebody else says what is behind it.
  const selected = labels.size === 0 ? [] : index.select(toLabelSelector(labels), namespaces);
  const meant = selected.filter((workload) => canRefer(manifest, workload.manifest));
  return {
    manifest,
    opens: type === 'LoadBalancer' || type === 'NodePort' ? type : undefined,
    workloads: nearest(manifest, meant, (workload) => workload.manifest),
    ports: listAt(spec, 'ports').flatMap((port) => {
      const number = mapAt(port).get('port');
      return typeof number === 'bigint' ? [Number(number)] : [];
    }),
  };
}
