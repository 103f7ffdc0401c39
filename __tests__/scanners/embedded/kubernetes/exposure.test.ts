/** What stands in front of what can be reached from outside. */
import {describe, expect, it} from 'vitest';
import {toExposure} from '../../../../scanners/embedded/kubernetes/exposure/exposure.ts';
import type {Manifest} from '../../../../scanners/embedded/kubernetes/manifest.ts';
import {toCluster} from '../../../../scanners/embedded/kubernetes/model/cluster.ts';
import {readManifests} from '../../../../scanners/embedded/kubernetes/read-manifests.ts';
import {object, pod, seenAt, together} from './values.ts';

function routesOf(...texts: readonly string[]) {
  const bytes = new TextEncoder().encode(texts.join('---\n'));
  const manifests: readonly Manifest[] = readManifests('all.yaml', bytes, () => undefined);
  return toExposure(toCluster(manifests)).routes;
}

const protection = (...texts: readonly string[]) => {
  const [route] = routesOf(...texts);
  return route && [route.controller, route.authentication, route.rateLimit];
};

const ingress = (annotations: string, spec = '') =>
  object(
    'networking.k8s.io/v1',
    'Ingress',
    `name: shop, annotations: {${annotations}}`,
    `spec: {${spec}rules: [{host: shop.example.com, http: {paths: [{backend: {service: {name: shop}}}]}}]}`,
  );
const nginx = (setting: string) => ingress(`nginx.ingress.kubernetes.io/${setting}`);
const plugin = (name: string, type: string, kind = 'KongPlugin', labels = '') =>
  `${object('configuration.konghq.com/v1', kind, `name: ${name}, labels: {${labels}}`)}plugin: ${type}\n`;
const middleware = (name: string, spec: string) =>
  object('traefik.io/v1alpha1', 'Middleware', `name: ${name}`, `spec: {${spec}}`);
const traefikRoute = (middlewares: string) =>
  object(
    'traefik.io/v1alpha1',
    'IngressRoute',
    'name: shop',
    `spec: {routes: [{match: "Host(\`a\`)", middlewares: [${middlewares}], services: [{name: shop}]}]}`,
  );
const gateway = (className: string, listeners = '{name: https, protocol: HTTPS}') =>
  object(
    'gateway.networking.k8s.io/v1',
    'Gateway',
    'name: web',
    `spec: {gatewayClassName: ${className}, listeners: [${listeners}]}`,
  );
const HTTP_ROUTE = object(
  'gateway.networking.k8s.io/v1',
  'HTTPRoute',
  'name: shop',
  'spec: {parentRefs: [{name: web}], rules: [{backendRefs: [{name: shop}]}]}',
);
const envoy = (kind: string, spec: string, target = 'kind: HTTPRoute, name: shop') =>
  object('gateway.envoyproxy.io/v1alpha1', kind, 'name: p', `spec: {targetRefs: [{${target}}], ${spec}}`);

describe('authentication and rate limits', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nobody knows the controller', [ingress('')], ['unknown', 'unknown', 'unknown']],
    ['nginx without settings', [ingress('', 'ingressClassName: nginx, ')], ['nginx', 'no', 'no']],
    ['nginx of an annotation', [ingress('kubernetes.io/ingress.class: nginx')], ['nginx', 'no', 'no']],
    ['nginx with a login elsewhere', [nginx('auth-url: https://login')], ['nginx', 'yes', 'no']],
    ['nginx with client certificates', [nginx('auth-tls-secret: shop/ca')], ['nginx', 'yes', 'no']],
    ['nginx with a limit', [nginx('limit-rps: "5"')], ['nginx', 'no', 'yes']],
    ['nginx with a snippet', [nginx('configuration-snippet: limit_req zone=a')], ['nginx', 'unknown', 'unknown']],
    ['Kong with a plugin', [ingress('konghq.com/plugins: a'), plugin('a', 'key-auth')], ['kong', 'yes', 'no']],
    [
      'Kong with two',
      [ingress('konghq.com/plugins: "a, b"'), plugin('a', 'jwt'), plugin('b', 'rate-limiting')],
      ['kong', 'yes', 'yes'],
    ],
    ['Kong with one that is not here', [ingress('konghq.com/plugins: a')], ['kong', 'unknown', 'unknown']],
    [
      'Kong with one for all',
      [ingress('konghq.com/strip-path: "true"'), plugin('all', 'rate-limiting', 'KongClusterPlugin', 'global: "true"')],
      ['kong', 'no', 'yes'],
    ],
    ['Traefik without middlewares', [traefikRoute('')], ['traefik', 'no', 'no']],
    [
      'Traefik with one',
      [traefikRoute('{name: a}'), middleware('a', 'basicAuth: {secret: s}')],
      ['traefik', 'yes', 'no'],
    ],
    [
      'Traefik with a chain',
      [
        traefikRoute('{name: c}'),
        middleware('c', 'chain: {middlewares: [{name: a}]}'),
        middleware('a', 'rateLimit: {average: 5}'),
      ],
      ['traefik', 'no', 'yes'],
    ],
    [
      'Traefik with a chain in a circle',
      [traefikRoute('{name: c}'), middleware('c', 'chain: {middlewares: [{name: c}]}')],
      ['traefik', 'unknown', 'unknown'],
    ],
    [
      'Traefik by an annotation',
      [
        ingress('traefik.ingress.kubernetes.io/router.middlewares: default-a@kubernetescrd'),
        middleware('a', 'forwardAuth: {address: x}'),
      ],
      ['traefik', 'yes', 'no'],
    ],
    ['a gateway of an unknown class', [gateway('cloud'), HTTP_ROUTE], ['unknown', 'unknown', 'unknown']],
    ['Envoy Gateway', [gateway('eg'), HTTP_ROUTE], ['envoy-gateway', 'no', 'no']],
    [
      'Envoy Gateway with a policy',
      [gateway('eg'), HTTP_ROUTE, envoy('SecurityPolicy', 'jwt: {providers: []}')],
      ['envoy-gateway', 'yes', 'no'],
    ],
    [
      'Envoy Gateway with a policy of the gateway',
      [
        gateway('eg'),
        HTTP_ROUTE,
        envoy('BackendTrafficPolicy', 'rateLimit: {type: Local}', 'kind: Gateway, name: web'),
      ],
      ['envoy-gateway', 'no', 'yes'],
    ],
    [
      'Envoy Gateway with a policy of another route',
      [gateway('eg'), HTTP_ROUTE, envoy('SecurityPolicy', 'jwt: {providers: []}', 'kind: HTTPRoute, name: cart')],
      ['envoy-gateway', 'no', 'no'],
    ],
    [
      'Emissary with a service that asks',
      [
        object(
          'getambassador.io/v3alpha1',
          'Mapping',
          'name: shop',
          'spec: {prefix: /, service: "http://shop.bank:80"}',
        ),
        object('getambassador.io/v3alpha1', 'AuthService', 'name: login'),
      ],
      ['emissary', 'yes', 'no'],
    ],
    [
      'Emissary passed by',
      [
        object(
          'getambassador.io/v3alpha1',
          'Mapping',
          'name: shop',
          'spec: {prefix: /, service: shop, bypass_auth: true}',
        ),
        object('getambassador.io/v3alpha1', 'AuthService', 'name: login'),
      ],
      ['emissary', 'no', 'no'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(protection(...texts)).toEqual(expected);
  });
});

describe('ways in', () => {
  const shop = pod('shop', 'labels: {app: shop}');
  const service = (spec: string, metadata = '') =>
    object('v1', 'Service', `name: shop${metadata}`, `spec: {selector: {app: shop}, ${spec}}`);

  it.each<[string, readonly string[], readonly string[]]>([
    ['none', [service('type: ClusterIP')], []],
    ['a load balancer', [service('type: LoadBalancer')], ['LoadBalancer Service shop']],
    [
      'not one for inside',
      [service('type: LoadBalancer', ', annotations: {networking.gke.io/load-balancer-type: Internal}')],
      [],
    ],
    ['an ingress', [service('type: ClusterIP'), ingress('')], ['Ingress shop']],
    ['a service for other pods', [service('type: LoadBalancer').replace('app: shop', 'app: cart')], []],
    ['a route of a gateway', [service('type: ClusterIP'), HTTP_ROUTE], ['HTTPRoute shop']],
    [
      'a route of the mesh is none',
      [
        service('type: ClusterIP'),
        object(
          'networking.istio.io/v1',
          'VirtualService',
          'name: v',
          'spec: {hosts: [shop], http: [{route: [{destination: {host: shop}}]}]}',
        ),
      ],
      [],
    ],
    [
      'a route of its gateway',
      [
        service('type: ClusterIP'),
        object(
          'networking.istio.io/v1',
          'VirtualService',
          'name: v',
          'spec: {gateways: [web], http: [{route: [{destination: {host: shop}}]}]}',
        ),
      ],
      ['VirtualService v'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(seenAt('shop', 'exposure.ways', together(shop, ...texts))).toEqual(expected);
  });
});
