/** What can be reached from outside of the cluster, and by which ways. */
import {mapAt, textAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import {CUSTOM_ROUTES} from './custom-routes.ts';
import {GATEWAY_ROUTE_KINDS, toGatewayRoute} from './gateway-routes.ts';
import {INGRESS_KINDS, toIngressRoute} from './ingress-routes.ts';
import type {Route} from './route.ts';
import {type ClusterService, toServices} from './services.ts';

export interface RoutedRoute extends Route {
  readonly services: readonly ClusterService[];
  readonly workloads: readonly ClusterWorkload[];
}

export interface Exposure {
  readonly services: readonly ClusterService[];
  readonly routes: readonly RoutedRoute[];
  /** Routes and services that lead to the workload from outside. */
  readonly waysTo: (workload: ClusterWorkload) => readonly (RoutedRoute | ClusterService)[];
}

export function toExposure(cluster: Cluster): Exposure {
  const services = toServices(cluster);
  const routes = [
    ...cluster.ofKind(...INGRESS_KINDS).map((manifest) => toIngressRoute(manifest, cluster)),
    ...cluster.ofKind(...GATEWAY_ROUTE_KINDS).flatMap((manifest) => toGatewayRoute(manifest, cluster) ?? []),
    ...Object.entries(CUSTOM_ROUTES).flatMap(([kind, toRoute]) =>
      cluster.ofKind(kind).flatMap((manifest) => toRoute(manifest, cluster) ?? []),
    ),
  ].map((route) => withServices(route, services, cluster));
  const ways = new Map<ClusterWorkload, (RoutedRoute | ClusterService)[]>();
  const open = [...services.values()].filter((service) => service.opens !== undefined && !isInternal(service));
  for (const way of [...routes, ...open]) {
    cluster.countSteps(way.workloads.length);
    for (const workload of way.workloads) {
      const known = ways.get(workload);
      if (known === undefined) ways.set(workload, [way]);
      else known.push(way);
    }
  }
  return {services: [...services.values()], routes, waysTo: (workload) => ways.get(workload) ?? []};
}

function withServices(route: Route, services: ReadonlyMap<Manifest, ClusterService>, cluster: Cluster): RoutedRoute {
  const used = route.backends.flatMap(({service, namespace}) => {
    const manifest = cluster.refer(route.manifest, 'Service', service, namespace);
    const found = manifest === undefined ? undefined : services.get(manifest);
    return found === undefined ? [] : [found];
  });
  const distinct = [...new Set(used)];
  return {...route, services: distinct, workloads: [...new Set(distinct.flatMap(({workloads}) => workloads))]};
}

/** Clouds make a load balancer internal by annotation. */
function isInternal({manifest}: ClusterService): boolean {
  const annotations = mapAt(manifest.object, 'metadata', 'annotations');
  return [...annotations].some(([key, value]) => /internal/i.test(key) || /internal/i.test(String(value)));
}

/** In words: `Ingress shop`. */
export function wayText({manifest}: {readonly manifest: Manifest}): string {
  const type = textAt(manifest.object, 'spec', 'type');
  return `${manifest.kind === 'Service' ? `${type} ` : ''}${manifest.kind} ${manifest.name}`;
}
