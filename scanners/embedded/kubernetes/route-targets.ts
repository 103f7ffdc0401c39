/** Ways into the cluster → what rules are asked about them. */
import type {Value} from '../../../src/formats/cel-rules/value.ts';
import type {ClusterModel} from './cluster-model.ts';
import {type RoutedRoute, wayText} from './exposure/exposure.ts';
import type {ClusterService} from './exposure/services.ts';
import type {ClusterWorkload} from './model/workload.ts';
import {type ClusterTarget, toTarget} from './target.ts';
import {imagesOf} from './workload-target.ts';

/** `tls`, `authentication` and `rateLimit` are `yes`, `no` or `unknown`. */
export function routeTarget({manifest, workloads, ...route}: RoutedRoute): ClusterTarget {
  const values = new Map<string, Value>([
    ['controller', route.controller],
    ['hosts', route.hosts],
    ['paths', route.paths],
    ['backends', route.backends.map(({service}) => service)],
    ['workloads', workloads.map(workloadText)],
    ['images', imagesBehind(workloads)],
    ['tls', route.tls],
    ['authentication', route.authentication],
    ['rateLimit', route.rateLimit],
  ]);
  return toTarget('route', manifest, {route: values});
}

/** `isolated`: network policies restrict what comes in to all pods behind it; `neighbours`: to others of the namespace. */
export function serviceTarget(service: ClusterService, {network, exposure}: ClusterModel): ClusterTarget {
  const {manifest, opens, workloads, ports} = service;
  const isIsolated = (workload: ClusterWorkload) =>
    network.policiesOf(workload).some(({isolates}) => isolates.ingress) || workload.isOnHostNetwork;
  const ways = workloads.flatMap((workload) => exposure.waysTo(workload));
  const guarded = ways.filter((way): way is RoutedRoute => 'controller' in way && way.authentication === 'yes');
  const values = new Map<string, Value>([
    ['opens', opens ?? ''],
    ['workloads', workloads.map(workloadText)],
    ['images', imagesBehind(workloads)],
    ['ports', ports.map(BigInt)],
    ['isolated', workloads.every(isIsolated)],
    ['neighboursIsolated', network.besides(manifest).some(({isolates}) => isolates.ingress)],
    ['guardedRoutes', [...new Set(guarded.map(wayText))]],
  ]);
  return toTarget('service', manifest, {service: values});
}

function workloadText({manifest: {kind, name}}: ClusterWorkload): string {
  return `${kind} ${name}`;
}

function imagesBehind(workloads: readonly ClusterWorkload[]): readonly Value[] {
  return workloads.flatMap(({podSpec}) => imagesOf(podSpec));
}
