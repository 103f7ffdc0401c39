/** Any object → what rules are asked about it, with facts of its kind. */
import {isMap, listAt, mapAt, textAt, type Value, type ValueMap} from '../../../src/formats/cel-rules/value.ts';
import type {ClusterModel} from './cluster-model.ts';
import type {Manifest} from './manifest.ts';
import type {Istio, IstioPolicyKind} from './mesh/istio.ts';
import {requiresToken} from './mesh/requires-token.ts';
import {canRefer, canShareNamespace} from './model/proximity.ts';
import {selectedWorkloads} from './model/selected-workloads.ts';
import type {ClusterWorkload} from './model/workload.ts';
import {type ClusterTarget, toTarget} from './target.ts';

export function resourceTarget(manifest: Manifest, model: ClusterModel): ClusterTarget {
  return toTarget('resource', manifest, {facts: factsOf(manifest, model)});
}

function factsOf(manifest: Manifest, model: ClusterModel): ValueMap {
  const istioKind = ISTIO_KINDS[manifest.qualifiedKind];
  if (istioKind !== undefined) return istioFacts(manifest, istioKind, model);
  if (manifest.qualifiedKind === 'gateway.networking.k8s.io/Gateway') return gatewayFacts(manifest, model);
  if (manifest.qualifiedKind === 'networking.k8s.io/NetworkPolicy') return policyFacts(manifest, model);
  if (manifest.qualifiedKind === 'networking.k8s.io/Ingress') return ingressFacts(model);
  return NO_FACTS;
}

function ingressFacts({cluster}: ClusterModel): ValueMap {
  const classes = cluster.ofKind('networking.k8s.io/IngressClass');
  const isDefault = ({object}: Manifest) =>
    textAt(object, 'metadata', 'annotations', 'ingressclass.kubernetes.io/is-default-class') === 'true';
  cluster.countSteps(classes.length);
  return new Map([['hasDefaultClass', classes.some(isDefault)]]);
}

/**
 * `selected`: workloads that the policy selects; `alike`: some in its namespace have labels of the same names, with other
 * values.
 */
function policyFacts(manifest: Manifest, {network, cluster}: ClusterModel): ValueMap {
  const [policy] = network.policiesOfManifest(manifest);
  const keys = policy?.selector.requirements.map(({key}) => key) ?? [];
  const selected = policy === undefined ? 0 : network.selectedBy(policy).length;
  return new Map<string, Value>([
    ['selected', BigInt(selected)],
    ['alike', selected === 0 && keys.length > 0 && cluster.index.hasKeys(manifest.namespace, keys)],
  ]);
}

const NO_FACTS: ValueMap = new Map();

const ISTIO_KINDS: Readonly<Record<string, IstioPolicyKind>> = {
  'security.istio.io/PeerAuthentication': 'peer',
  'security.istio.io/RequestAuthentication': 'request',
  'security.istio.io/AuthorizationPolicy': 'authorization',
};

/**
 * `reach`: `mesh`, `namespace` or `workloads`; `selected`: workloads of the repository that it is for; `neighbours`: those of its namespace; `tokenRequired`:
 * some policy lets requests to them through with a token only; `plain`: those of them that take plain text.
 */
function istioFacts(manifest: Manifest, kind: IstioPolicyKind, {istio, cluster}: ClusterModel): ValueMap {
  const policy = istio.policyOf(kind, manifest);
  if (policy === undefined) return NO_FACTS;
  const selected = policy.reach === 'mesh' ? cluster.workloads : selectedWorkloads(manifest, policy.selector, cluster);
  const takesPlainText = (workload: ClusterWorkload) =>
    istio.membership(workload) !== undefined && istio.mutualTls(workload).mode !== 'STRICT';
  const isMeant = (workload: ClusterWorkload) => policy.reach === 'mesh' || canRefer(manifest, workload.manifest);
  const plain = selected.filter((workload) => isMeant(workload) && takesPlainText(workload));
  return new Map<string, Value>([
    ['reach', policy.reach],
    ['byReference', mapAt(policy.spec, 'selector').size === 0 && policy.reach === 'workloads'],
    ['selected', BigInt(selected.length)],
    ['neighbours', BigInt(cluster.index.countIn(manifest.namespace))],
    ['plain', plain.map(({manifest: {kind: what, name}}) => `${what} ${name}`)],
    ['tokenRequired', isTokenRequired(manifest, selected, istio)],
  ]);
}

/** Conservative: one of the workloads is enough; without any, one policy of the namespace. */
function isTokenRequired(manifest: Manifest, selected: readonly ClusterWorkload[], istio: Istio): boolean {
  if (selected.length > 0) {
    return selected.some((workload) => istio.policiesFor('authorization', workload).some(requiresToken));
  }
  const others = istio.policies('authorization').filter(requiresToken);
  return others.some((policy) => policy.reach === 'mesh' || canShareNamespace(policy.manifest, manifest));
}

const HTTP_ROUTE = 'gateway.networking.k8s.io/HTTPRoute';

/** `plain`: names of listeners that serve routes of the repository over HTTP, and do not just redirect. */
function gatewayFacts(manifest: Manifest, {cluster}: ClusterModel): ValueMap {
  const routes = cluster.ofKind(HTTP_ROUTE).filter(servesBackends);
  cluster.countSteps(routes.length);
  const parents = routes.flatMap((route) =>
    listAt(route.object, 'spec', 'parentRefs').filter(
      (parent) =>
        textAt(parent, 'name') === manifest.name &&
        canRefer(route, manifest, textAt(parent, 'namespace') || route.namespace),
    ),
  );
  const sections = new Set(parents.map((parent) => textAt(parent, 'sectionName')));
  const listeners = listAt(manifest.object, 'spec', 'listeners').filter(isMap);
  const plain = listeners.filter((listener) => sections.has('') || sections.has(textAt(listener, 'name')));
  return new Map([['plain', plain.map((listener) => textAt(listener, 'name'))]]);
}

function servesBackends({object}: Manifest): boolean {
  return listAt(object, 'spec', 'rules').some((rule) => listAt(rule, 'backendRefs').length > 0);
}
