/**
 * What one policy says: which pods it isolates in which direction, and what it lets through. NetworkPolicy in full;
 * Cilium's and Calico's in the part that says the same.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */

import type {Manifest} from '../manifest.ts';
import type {Selector} from '../model/selector.ts';

export type Direction = 'ingress' | 'egress';

export interface NetworkPolicy {
  readonly manifest: Manifest;
  readonly clusterWide: boolean;
  readonly selector: Selector;
  /** Pods that it selects accept (send) nothing but what a rule of some policy allows. */
  readonly isolates: Readonly<Record<Direction, boolean>>;
  readonly rules: Readonly<Record<Direction, readonly PolicyRule[]>>;
}

export interface PolicyRule {
  /** Undefined: everybody. */
  readonly peers: readonly Peer[] | undefined;
  /** Undefined: all ports. */
  readonly ports: readonly Port[] | undefined;
}

export type Peer =
  /** Pods that fit both; `namespaces` undefined: those of the policy's own namespace. */
  | {readonly kind: 'pods'; readonly pods: Selector; readonly namespaces: Selector | undefined}
  | {readonly kind: 'addresses'; readonly cidr: string; readonly except: readonly string[]}
  /** Everything inside of the cluster, or everything outside. */
  | {readonly kind: 'entity'; readonly entity: 'all' | 'cluster' | 'world'}
  /** Something that is not read here, such as a name in DNS. */
  | {readonly kind: 'other'};

export interface Port {
  /** `ANY` for all protocols. */
  readonly protocol: string;
  /** A name, or the first port; undefined for all. */
  readonly port: number | string | undefined;
  readonly endPort: number | undefined;
}
