/**
 * Cilium's policies, in the part that speaks of pods, addresses, entities and ports. A direction that has a section is
 * isolated, unless `enableDefaultDeny` says otherwise. https://docs.cilium.io/en/stable/security/policy/language/
 */
import {isMap, listAt, textAt, type Value, type ValueMap, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import {type Selector, toSelector} from '../model/selector.ts';
import type {Direction, NetworkPolicy, Peer, PolicyRule, Port} from './network-policy.ts';

export function readCiliumPolicies(manifest: Manifest): readonly NetworkPolicy[] {
  const {object} = manifest;
  const specs = [valueAt(object, ['spec']), ...listAt(object, 'specs')].filter(isMap);
  return specs.filter((spec) => !spec.has('nodeSelector')).map((spec) => readSpec(manifest, spec));
}

function readSpec(manifest: Manifest, spec: ValueMap): NetworkPolicy {
  const isolates = (direction: Direction) =>
    (spec.has(direction) || spec.has(`${direction}Deny`)) && valueAt(spec, ['enableDefaultDeny', direction]) !== false;
  return {
    manifest,
    clusterWide: manifest.kind === 'CiliumClusterwideNetworkPolicy',
    selector: toCiliumSelector(spec.get('endpointSelector')),
    isolates: {ingress: isolates('ingress'), egress: isolates('egress')},
    rules: {ingress: toRules(spec, 'ingress', 'from'), egress: toRules(spec, 'egress', 'to')},
  };
}

const PEER_LISTS = ['Endpoints', 'CIDR', 'CIDRSet', 'Entities', 'FQDNs', 'Services', 'Groups', 'Nodes', 'Requires'];

function toRules(spec: ValueMap, direction: Direction, prefix: string): readonly PolicyRule[] {
  return listAt(spec, direction)
    .filter(isMap)
    .map((rule) => {
      const lists = PEER_LISTS.filter((list) => rule.has(`${prefix}${list}`));
      const ports = listAt(rule, 'toPorts').flatMap((one) => listAt(one, 'ports').map(toPort));
      const peers = lists.flatMap((list) => listAt(rule, `${prefix}${list}`).map((peer) => toPeer(list, peer)));
      // A list that is there and empty selects nobody; a section without any list is for everybody.
      return {peers: lists.length === 0 ? undefined : peers, ports: ports.length === 0 ? undefined : ports};
    });
}

function toPeer(list: string, peer: Value): Peer {
  if (list === 'Endpoints') return toPods(peer);
  if (list === 'CIDR') return {kind: 'addresses', cidr: String(peer), except: []};
  if (list === 'CIDRSet') {
    return {kind: 'addresses', cidr: textAt(peer, 'cidr'), except: listAt(peer, 'except').map(String)};
  }
  const entity = list === 'Entities' ? ENTITIES.find((known) => known === peer) : undefined;
  return entity === undefined ? {kind: 'other'} : {kind: 'entity', entity};
}

const ENTITIES = ['all', 'cluster', 'world'] as const;

const NAMESPACE = 'io.kubernetes.pod.namespace';
const NAMESPACE_LABELS = 'io.cilium.k8s.namespace.labels.';

/** Labels of the namespace stand among those of the pod, with a prefix. */
function toPods(peer: Value): Peer {
  const {requirements} = toCiliumSelector(peer);
  const isOfNamespace = ({key}: {readonly key: string}) => key === NAMESPACE || key.startsWith(NAMESPACE_LABELS);
  const ofNamespace = requirements.filter(isOfNamespace).map((requirement) => ({
    ...requirement,
    key: requirement.key === NAMESPACE ? 'kubernetes.io/metadata.name' : requirement.key.slice(NAMESPACE_LABELS.length),
  }));
  return {
    kind: 'pods',
    pods: {requirements: requirements.filter((requirement) => !isOfNamespace(requirement))},
    namespaces: ofNamespace.length === 0 ? undefined : {requirements: ofNamespace},
  };
}

/** Keys can say where a label comes from: `k8s:app`, `any:app`. */
function toCiliumSelector(value: Value | undefined): Selector {
  const {requirements} = toSelector(value);
  return {requirements: requirements.map((one) => ({...one, key: one.key.replace(/^(?:k8s|any)[:.]/, '')}))};
}

function toPort(port: Value): Port {
  const text = String(valueAt(port, ['port']) ?? '');
  const end = valueAt(port, ['endPort']);
  return {
    protocol: textAt(port, 'protocol') || 'ANY',
    port: /^\d{1,5}$/.test(text) ? (text === '0' ? undefined : Number(text)) : text,
    endPort: typeof end === 'bigint' ? Number(end) : undefined,
  };
}
