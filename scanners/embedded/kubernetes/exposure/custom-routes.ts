/** Routes of custom kinds: Traefik's IngressRoute, Istio's VirtualService, Emissary's Mapping, Contour's HTTPProxy. */
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {protection} from './ingress-routes.ts';
import {type Answer, type Route, toAnswer, toBackend} from './route.ts';
import {AUTHENTICATION_MIDDLEWARES, middlewareTypes, RATE_LIMIT_MIDDLEWARES, toReferences} from './traefik.ts';

type ToRoute = (manifest: Manifest, cluster: Cluster) => Route | undefined;

/** By kind. */
export const CUSTOM_ROUTES: Readonly<Record<string, ToRoute>> = {
  'traefik.io/IngressRoute': toTraefikRoute,
  'traefik.containo.us/IngressRoute': toTraefikRoute,
  'networking.istio.io/VirtualService': toIstioRoute,
  'getambassador.io/Mapping': toEmissaryRoute,
  'projectcontour.io/HTTPProxy': toContourRoute,
};

function toTraefikRoute(manifest: Manifest, cluster: Cluster): Route {
  const spec = mapAt(manifest.object, 'spec');
  const routes = listAt(spec, 'routes').filter(isMap);
  const perRoute = routes.map((route) =>
    middlewareTypes(manifest, toReferences(listAt(route, 'middlewares'), manifest.namespace), cluster),
  );
  const answers = perRoute.map((used) => protection(used, AUTHENTICATION_MIDDLEWARES, RATE_LIMIT_MIDDLEWARES));
  const services = routes.flatMap((route) => listAt(route, 'services').filter(isMap));
  return {
    manifest,
    controller: 'traefik',
    hosts: routes.flatMap((route) => argumentsOf(textAt(route, 'match'), /Host\(([^)]*)\)/g)),
    paths: routes.flatMap((route) => argumentsOf(textAt(route, 'match'), /Path(?:Prefix)?\(([^)]*)\)/g)),
    backends: services.map((service) => ({
      service: textAt(service, 'name'),
      namespace: textAt(service, 'namespace') || manifest.namespace,
    })),
    // Entry points can end TLS for all of their routes.
    tls: isMap(spec.get('tls')) ? 'yes' : listAt(spec, 'entryPoints').includes('web') ? 'no' : 'unknown',
    authentication: worst(answers.map(({authentication}) => authentication)),
    rateLimit: worst(answers.map(({rateLimit}) => rateLimit)),
  };
}

/** What stands in the brackets of a matcher, without quotation marks. */
function argumentsOf(match: string, matcher: RegExp): readonly string[] {
  if (match.length > MAX_MATCH_LENGTH) return [];
  return [...match.matchAll(matcher)].map(([, argument = '']) => argument.replace(/[`'"]/g, ''));
}

const MAX_MATCH_LENGTH = 10_000;

/** Some part without protection is enough. */
function worst(answers: readonly Answer[]): Answer {
  if (answers.length === 0 || answers.includes('unknown')) return 'unknown';
  return answers.includes('no') ? 'no' : 'yes';
}

/** Only one that is bound to a gateway; what the gateway ends is the gateway's. */
function toIstioRoute(manifest: Manifest): Route | undefined {
  const spec = mapAt(manifest.object, 'spec');
  const gateways = listAt(spec, 'gateways')
    .map(String)
    .filter((name) => name !== 'mesh');
  if (gateways.length === 0) return undefined;
  const destinations = ['http', 'tls', 'tcp'].flatMap((part) =>
    listAt(spec, part).flatMap((rule) => listAt(rule, 'route').map((route) => mapAt(route, 'destination'))),
  );
  return {
    manifest,
    controller: 'istio',
    hosts: listAt(spec, 'hosts').map(String),
    paths: [],
    backends: destinations.map((one) => toBackend(one.get('host'), manifest.namespace)),
    tls: 'unknown',
    authentication: 'unknown',
    rateLimit: 'unknown',
  };
}

function toEmissaryRoute(manifest: Manifest, cluster: Cluster): Route {
  const spec = mapAt(manifest.object, 'spec');
  const hasService = (kind: string) => cluster.ofKind(`getambassador.io/${kind}`).length > 0;
  const bypasses = spec.get('bypass_auth') === true;
  return {
    manifest,
    controller: 'emissary',
    hosts: [textAt(spec, 'hostname') || textAt(spec, 'host')].filter((host) => host !== ''),
    paths: [textAt(spec, 'prefix')],
    backends: [toBackend(spec.get('service'), manifest.namespace)],
    tls: 'unknown',
    authentication: toAnswer((hasService('AuthService') && !bypasses) || hasService('FilterPolicy')),
    rateLimit: toAnswer((hasService('RateLimitService') && hasLabels(spec)) || hasService('RateLimit')),
  };
}

function hasLabels(spec: ValueMap): boolean {
  return mapAt(spec, 'labels').size > 0;
}

function toContourRoute(manifest: Manifest): Route {
  const spec = mapAt(manifest.object, 'spec');
  const host = mapAt(spec, 'virtualhost');
  const services = listAt(spec, 'routes').flatMap((route) => listAt(route, 'services').filter(isMap));
  const isLimited = [host, ...listAt(spec, 'routes').filter(isMap)].some((one) => one.has('rateLimitPolicy'));
  const isRoot = host.size > 0;
  return {
    manifest,
    controller: 'contour',
    hosts: [textAt(host, 'fqdn')].filter((name) => name !== ''),
    paths: [],
    backends: services.map((service) => ({service: textAt(service, 'name'), namespace: manifest.namespace})),
    tls: isRoot ? toAnswer(host.has('tls')) : 'unknown',
    authentication: isRoot ? toAnswer(host.has('authorization') || host.has('jwtProviders')) : 'unknown',
    rateLimit: isRoot ? toAnswer(isLimited) : 'unknown',
  };
}
