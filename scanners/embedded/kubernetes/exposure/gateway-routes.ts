/** Gateway API: routes with the gateways that they are attached to. https://gateway-api.sigs.k8s.io/ */
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {protection} from './ingress-routes.ts';
import {AUTHENTICATION_PLUGINS, kongPlugins, RATE_LIMIT_PLUGINS} from './kong.ts';
import {type Answer, type Controller, type Route, toAnswer} from './route.ts';

const GATEWAY = 'gateway.networking.k8s.io/Gateway';
export const GATEWAY_ROUTE_KINDS = [
  'gateway.networking.k8s.io/HTTPRoute',
  'gateway.networking.k8s.io/GRPCRoute',
] as const;

/** Undefined for one between services (its parent is no gateway), and for one that only redirects. */
export function toGatewayRoute(manifest: Manifest, cluster: Cluster): Route | undefined {
  const spec = mapAt(manifest.object, 'spec');
  const parents = listAt(spec, 'parentRefs').filter(isMap);
  if (parents.some((parent) => !['', 'Gateway'].includes(textAt(parent, 'kind')))) return undefined;
  const rules = listAt(spec, 'rules').filter(isMap);
  const backends = rules.flatMap((rule) => listAt(rule, 'backendRefs').filter(isMap));
  if (backends.length === 0) return undefined;
  const gateways = parents.map((parent) =>
    cluster.refer(manifest, GATEWAY, textAt(parent, 'name'), textAt(parent, 'namespace') || manifest.namespace),
  );
  const controller = gateways.map((gateway) => controllerOf(gateway)).find((one) => one !== 'unknown') ?? 'unknown';
  return {
    manifest,
    controller,
    hosts: listAt(spec, 'hostnames').map(String),
    paths: rules.flatMap((rule) => listAt(rule, 'matches').map((match) => textAt(match, 'path', 'value'))),
    backends: backends.map((backend) => ({
      service: textAt(backend, 'name'),
      namespace: textAt(backend, 'namespace') || manifest.namespace,
    })),
    tls: tlsOf(parents, gateways),
    ...protectionOf({manifest, gateways, rules, controller}, cluster),
  };
}

function controllerOf(gateway: Manifest | undefined): Controller {
  const name = textAt(gateway?.object, 'spec', 'gatewayClassName').toLowerCase();
  if (/^eg\b|envoy/.test(name)) return 'envoy-gateway';
  if (/kong/.test(name)) return 'kong';
  return /istio/.test(name) ? 'istio' : 'unknown';
}

/** Whether every listener that a parent means ends TLS. */
function tlsOf(parents: readonly ValueMap[], gateways: readonly (Manifest | undefined)[]): Answer {
  if (gateways.length === 0 || gateways.includes(undefined)) return 'unknown';
  const protocols = gateways.flatMap((gateway, index) => {
    const section = textAt(parents[index], 'sectionName');
    return listAt(gateway?.object, 'spec', 'listeners')
      .filter((listener) => section === '' || textAt(listener, 'name') === section)
      .map((listener) => textAt(listener, 'protocol'));
  });
  return toAnswer(protocols.length > 0 && protocols.every((protocol) => protocol === 'HTTPS' || protocol === 'TLS'));
}

interface Attached {
  readonly manifest: Manifest;
  readonly gateways: readonly (Manifest | undefined)[];
  readonly rules: readonly ValueMap[];
  readonly controller: Controller;
}

function protectionOf(attached: Attached, cluster: Cluster): Pick<Route, 'authentication' | 'rateLimit'> {
  const {manifest, controller, rules, gateways} = attached;
  const annotations = mapAt(manifest.object, 'metadata', 'annotations');
  if (controller === 'kong') {
    return protection(kongPlugins(manifest, annotations, cluster), AUTHENTICATION_PLUGINS, RATE_LIMIT_PLUGINS);
  }
  const filters = rules.flatMap((rule) => listAt(rule, 'filters').map((filter) => textAt(filter, 'type')));
  if (controller !== 'envoy-gateway' || filters.includes('ExtensionRef')) {
    return {authentication: 'unknown', rateLimit: 'unknown'};
  }
  const targets = new Set(
    [manifest, ...gateways].flatMap((one) => (one === undefined ? [] : [`${one.kind} ${one.name}`])),
  );
  const policies = (kind: string) =>
    cluster
      .ofKind(`gateway.envoyproxy.io/${kind}`)
      .filter((policy) => targetsOf(policy).some((target) => targets.has(target)));
  return {
    authentication: toAnswer(policies('SecurityPolicy').some(authenticates)),
    rateLimit: toAnswer(
      policies('BackendTrafficPolicy').some(({object}) => mapAt(object, 'spec', 'rateLimit').size > 0),
    ),
  };
}

const AUTHENTICATIONS = ['jwt', 'oidc', 'basicAuth', 'apiKeyAuth', 'extAuth'];

function authenticates({object}: Manifest): boolean {
  const spec = mapAt(object, 'spec');
  return AUTHENTICATIONS.some((key) => spec.has(key));
}

function targetsOf({object}: Manifest): readonly string[] {
  const spec = mapAt(object, 'spec');
  const targets = [spec.get('targetRef'), ...listAt(spec, 'targetRefs')].filter(isMap);
  return targets.map((target) => `${textAt(target, 'kind')} ${textAt(target, 'name')}`);
}
