/** Ingress with the annotations of the controllers that many use. */
import {
  isMap,
  listAt,
  mapAt,
  textAt,
  type Value,
  type ValueMap,
  valueAt,
} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {AUTHENTICATION_PLUGINS, kongPlugins, RATE_LIMIT_PLUGINS} from './kong.ts';
import {type Answer, type Backend, type Controller, type Route, toAnswer} from './route.ts';
import {AUTHENTICATION_MIDDLEWARES, annotatedMiddlewares, RATE_LIMIT_MIDDLEWARES} from './traefik.ts';

export const INGRESS_KINDS = ['networking.k8s.io/Ingress', 'extensions/Ingress'] as const;

export function toIngressRoute(manifest: Manifest, cluster: Cluster): Route {
  const spec = mapAt(manifest.object, 'spec');
  const annotations = mapAt(manifest.object, 'metadata', 'annotations');
  const controller = controllerOf(spec, annotations);
  return {
    manifest,
    controller,
    hosts: listAt(spec, 'rules')
      .map((rule) => textAt(rule, 'host'))
      .filter((host) => host !== ''),
    paths: pathsOf(spec).map((path) => textAt(path, 'path')),
    backends: backendsOf(spec, manifest.namespace),
    tls: toAnswer(listAt(spec, 'tls').length > 0 || [...annotations.keys()].some((key) => CERTIFICATES.test(key))),
    ...protectionOf(manifest, annotations, controller, cluster),
  };
}

const CERTIFICATES = /certificate|ssl-cert|pre-shared-cert|listen-ports|frontend-config|router\.tls/i;

function pathsOf(spec: ValueMap): readonly Value[] {
  return listAt(spec, 'rules').flatMap((rule) => listAt(rule, 'http', 'paths'));
}

function backendsOf(spec: ValueMap, namespace: string): readonly Backend[] {
  const paths = pathsOf(spec).map((path) => mapAt(path, 'backend'));
  const all = [mapAt(spec, 'defaultBackend'), mapAt(spec, 'backend'), ...paths];
  const names = all.map((backend) => textAt(backend, 'service', 'name') || textAt(backend, 'serviceName'));
  return [...new Set(names)].filter((name) => name !== '').map((service) => ({service, namespace}));
}

const CONTROLLERS: readonly (readonly [Controller, RegExp])[] = [
  ['nginx', /nginx/],
  ['traefik', /traefik/],
  ['kong', /kong/],
  ['alb', /^alb|aws/],
  ['haproxy', /haproxy/],
  ['istio', /istio/],
  ['contour', /contour/],
];

/** By its class, else by whose annotations it has. */
function controllerOf(spec: ValueMap, annotations: ValueMap): Controller {
  const name = textAt(spec, 'ingressClassName') || textAt(annotations, 'kubernetes.io/ingress.class');
  if (name !== '') return CONTROLLERS.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0] ?? 'unknown';
  const owners = [...annotations.keys()].map((key) => PREFIXES.find(([prefix]) => key.startsWith(prefix))?.[1]);
  return owners.find((owner) => owner !== undefined) ?? 'unknown';
}

const PREFIXES: readonly (readonly [string, Controller])[] = [
  ['nginx.ingress.kubernetes.io/', 'nginx'],
  ['traefik.ingress.kubernetes.io/', 'traefik'],
  ['konghq.com/', 'kong'],
  ['alb.ingress.kubernetes.io/', 'alb'],
  ['haproxy.org/', 'haproxy'],
];

interface Protection {
  readonly authentication: Answer;
  readonly rateLimit: Answer;
}

const UNKNOWN: Protection = {authentication: 'unknown', rateLimit: 'unknown'};

function protectionOf(manifest: Manifest, annotations: ValueMap, controller: Controller, cluster: Cluster): Protection {
  if (controller === 'nginx') return nginxProtection(annotations);
  if (controller === 'traefik') {
    const used = annotatedMiddlewares(manifest, annotations, cluster);
    return protection(used, AUTHENTICATION_MIDDLEWARES, RATE_LIMIT_MIDDLEWARES);
  }
  if (controller === 'kong') {
    const used = kongPlugins(manifest, annotations, cluster);
    return protection(used, AUTHENTICATION_PLUGINS, RATE_LIMIT_PLUGINS);
  }
  if (controller !== 'alb') return UNKNOWN;
  const type = valueAt(annotations, ['alb.ingress.kubernetes.io/auth-type']);
  return {authentication: toAnswer(isSet(type) && type !== 'none'), rateLimit: 'unknown'};
}

function nginxProtection(annotations: ValueMap): Protection {
  const has = (name: string) => isSet(annotations.get(`nginx.ingress.kubernetes.io/${name}`));
  const hasSnippet = has('configuration-snippet') || has('server-snippet') || has('auth-snippet');
  const authenticates = has('auth-url') || has('auth-type') || has('auth-tls-secret') || has('auth-secret');
  const limits = has('limit-rps') || has('limit-rpm') || has('limit-connections') || has('global-rate-limit');
  return {
    authentication: !authenticates && hasSnippet ? 'unknown' : toAnswer(authenticates),
    rateLimit: !limits && hasSnippet ? 'unknown' : toAnswer(limits),
  };
}

function isSet(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !isMap(value);
}

/** `used`: names of plugins or middlewares; undefined among them where one is not in the repository. */
export function protection(
  used: readonly (string | undefined)[],
  authentication: ReadonlySet<string>,
  rateLimit: ReadonlySet<string>,
): Protection {
  const answer = (wanted: ReadonlySet<string>): Answer => {
    if (used.some((name) => name !== undefined && wanted.has(name))) return 'yes';
    return used.includes(undefined) ? 'unknown' : 'no';
  };
  return {authentication: answer(authentication), rateLimit: answer(rateLimit)};
}
