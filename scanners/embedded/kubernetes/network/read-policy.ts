/** Objects → network policies. */
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
import {toSelector} from '../model/selector.ts';
import type {NetworkPolicy, Peer, PolicyRule, Port} from './network-policy.ts';
import {readCalicoPolicy} from './read-calico-policy.ts';
import {readCiliumPolicies} from './read-cilium-policy.ts';

export const POLICY_KINDS = [
  'networking.k8s.io/NetworkPolicy',
  'cilium.io/CiliumNetworkPolicy',
  'cilium.io/CiliumClusterwideNetworkPolicy',
  'crd.projectcalico.org/NetworkPolicy',
  'crd.projectcalico.org/GlobalNetworkPolicy',
  'projectcalico.org/NetworkPolicy',
  'projectcalico.org/GlobalNetworkPolicy',
] as const;

/** An object of Cilium can hold several. */
export function readPolicies(manifest: Manifest): readonly NetworkPolicy[] {
  if (manifest.qualifiedKind.startsWith('cilium.io/')) return readCiliumPolicies(manifest);
  if (manifest.qualifiedKind.includes('projectcalico.org/')) return [readCalicoPolicy(manifest)];
  return [readKubernetesPolicy(manifest)];
}

function readKubernetesPolicy(manifest: Manifest): NetworkPolicy {
  const spec = mapAt(manifest.object, 'spec');
  const types = listAt(spec, 'policyTypes');
  // Without types it is about ingress always, and about egress when it has rules for it.
  const isolates =
    types.length > 0
      ? {ingress: types.includes('Ingress'), egress: types.includes('Egress')}
      : {ingress: true, egress: listAt(spec, 'egress').length > 0};
  return {
    manifest,
    clusterWide: false,
    selector: toSelector(spec.get('podSelector')),
    isolates,
    rules: {
      ingress: isolates.ingress ? toRules(spec, 'ingress', 'from') : [],
      egress: isolates.egress ? toRules(spec, 'egress', 'to') : [],
    },
  };
}

function toRules(spec: ValueMap, direction: string, peers: string): readonly PolicyRule[] {
  return listAt(spec, direction).map((rule) => ({
    // An empty list is the same as none: everybody, all ports.
    peers: listAt(rule, peers).length === 0 ? undefined : listAt(rule, peers).map(toPeer),
    ports: listAt(rule, 'ports').length === 0 ? undefined : listAt(rule, 'ports').map(toPort),
  }));
}

function toPeer(peer: Value): Peer {
  const cidr = textAt(peer, 'ipBlock', 'cidr');
  if (cidr !== '') return {kind: 'addresses', cidr, except: listAt(peer, 'ipBlock', 'except').map(String)};
  const [pods, namespaces] = [valueAt(peer, ['podSelector']), valueAt(peer, ['namespaceSelector'])];
  if (pods === undefined && namespaces === undefined) return {kind: 'other'};
  return {kind: 'pods', pods: toSelector(pods), namespaces: isMap(namespaces) ? toSelector(namespaces) : undefined};
}

function toPort(port: Value): Port {
  const [number, end] = [valueAt(port, ['port']), valueAt(port, ['endPort'])];
  return {
    protocol: textAt(port, 'protocol') || 'TCP',
    port: typeof number === 'bigint' ? Number(number) : typeof number === 'string' ? number : undefined,
    endPort: typeof end === 'bigint' ? Number(end) : undefined,
  };
}
