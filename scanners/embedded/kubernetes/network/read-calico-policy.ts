/**
 * Calico's policies, in part: selectors, types, and rules that allow by network, selector or port. Orders and denials are
 * not weighed: what some rule allows counts as allowed.
 * https://docs.tigera.io/calico/latest/reference/resources/networkpolicy
 */
import {listAt, mapAt, textAt, type Value, type ValueMap, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import {parseCalicoSelector} from './calico-selector.ts';
import type {Direction, NetworkPolicy, Peer, PolicyRule, Port} from './network-policy.ts';

export function readCalicoPolicy(manifest: Manifest): NetworkPolicy {
  const spec = mapAt(manifest.object, 'spec');
  const types = listAt(spec, 'types');
  const isolates = {
    ingress: types.length > 0 ? types.includes('Ingress') : spec.has('ingress') || !spec.has('egress'),
    egress: types.length > 0 ? types.includes('Egress') : spec.has('egress'),
  };
  return {
    manifest,
    clusterWide: manifest.kind === 'GlobalNetworkPolicy',
    // One that is not understood counts as selecting everything: nothing is said to lack a policy because of it.
    selector: parseCalicoSelector(textAt(spec, 'selector')) ?? {requirements: []},
    isolates,
    rules: {ingress: toRules(spec, 'ingress', 'source'), egress: toRules(spec, 'egress', 'destination')},
  };
}

function toRules(spec: ValueMap, direction: Direction, end: string): readonly PolicyRule[] {
  return listAt(spec, direction)
    .filter((rule) => textAt(rule, 'action') === 'Allow')
    .map((rule) => ({peers: toPeers(mapAt(rule, end)), ports: toPorts(rule)}));
}

function toPeers(end: ValueMap): readonly Peer[] | undefined {
  const nets = listAt(end, 'nets').map(String);
  if (nets.length > 0)
    return nets.map((cidr) => ({kind: 'addresses', cidr, except: listAt(end, 'notNets').map(String)}));
  const [pods, namespaces] = [textAt(end, 'selector'), textAt(end, 'namespaceSelector')];
  if (pods === '' && namespaces === '') {
    const isNarrowed = [...end.keys()].some((key) => key !== 'ports' && key !== 'notPorts');
    return isNarrowed ? [{kind: 'other'}] : undefined;
  }
  const podSelector = parseCalicoSelector(pods);
  const namespaceSelector = namespaces === '' ? undefined : parseCalicoSelector(namespaces);
  if (podSelector === undefined || (namespaces !== '' && namespaceSelector === undefined)) return [{kind: 'other'}];
  return [{kind: 'pods', pods: podSelector, namespaces: namespaceSelector}];
}

function toPorts(rule: Value): readonly Port[] | undefined {
  const ports = listAt(rule, 'destination', 'ports');
  const protocol = textAt(rule, 'protocol').toUpperCase() || 'ANY';
  if (ports.length > 0) return ports.map((port) => toPort(port, protocol));
  return valueAt(rule, ['protocol']) === undefined ? undefined : [{protocol, port: undefined, endPort: undefined}];
}

function toPort(port: Value, protocol: string): Port {
  const [first = '', last] = String(port).split(':');
  const number = /^\d{1,5}$/.test(first) ? Number(first) : first;
  return {protocol, port: number, endPort: last === undefined ? undefined : Number(last)};
}
