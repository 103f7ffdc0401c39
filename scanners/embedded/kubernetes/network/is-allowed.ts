/**
 * Who may talk to a pod, and to whom it may talk, by all policies that select it. Policies only add: what one allows, none
 * forbids. https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
import {type Labels, matches} from '../model/selector.ts';
import {containsAddress} from './addresses.ts';
import type {Direction, NetworkPolicy, Peer, PolicyRule, Port} from './network-policy.ts';

/** The other end of a connection. */
export type OtherEnd =
  | {
      readonly kind: 'pod';
      readonly namespace: string;
      readonly labels: Labels;
      readonly namespaceLabels: Labels;
      /** Names of its ports, for connections that are sent to it. */
      readonly portNames?: ReadonlyMap<string, number>;
    }
  | {readonly kind: 'address'; readonly address: string};

export interface Connection {
  readonly direction: Direction;
  readonly other: OtherEnd;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  readonly port: number;
  /** Names of ports of the pod that is connected to. */
  readonly portNames?: ReadonlyMap<string, number>;
}

/** `policies`: those that select the pod; without one that isolates it in this direction, everything is allowed. */
export function isAllowed(policies: readonly NetworkPolicy[], connection: Connection): boolean {
  const {direction} = connection;
  const isolating = policies.filter(({isolates}) => isolates[direction]);
  if (isolating.length === 0) return true;
  return policies.some((policy) => policy.rules[direction].some((rule) => allows(rule, policy, connection)));
}

function allows({peers, ports}: PolicyRule, policy: NetworkPolicy, connection: Connection): boolean {
  return (
    (peers === undefined || peers.some((peer) => isPeer(peer, policy, connection.other))) &&
    (ports === undefined || ports.some((port) => isPort(port, connection)))
  );
}

function isPeer(peer: Peer, {manifest, clusterWide}: NetworkPolicy, other: OtherEnd): boolean {
  switch (peer.kind) {
    case 'addresses':
      return (
        other.kind === 'address' &&
        containsAddress(peer.cidr, other.address) &&
        !peer.except.some((cidr) => containsAddress(cidr, other.address))
      );
    case 'entity':
      return peer.entity === 'all' || (peer.entity === 'cluster') === (other.kind === 'pod');
    case 'pods': {
      if (other.kind !== 'pod' || !matches(peer.pods, other.labels)) return false;
      if (peer.namespaces !== undefined) return matches(peer.namespaces, other.namespaceLabels);
      return clusterWide || (other.namespace || 'default') === (manifest.namespace || 'default');
    }
    case 'other':
      return false;
  }
}

function isPort({protocol, port, endPort}: Port, connection: Connection): boolean {
  if (protocol !== 'ANY' && protocol !== connection.protocol) return false;
  if (port === undefined) return true;
  if (typeof port === 'string') return connection.portNames?.get(port) === connection.port;
  return endPort === undefined ? port === connection.port : port <= connection.port && connection.port <= endPort;
}
