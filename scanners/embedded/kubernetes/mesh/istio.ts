/**
 * Istio: which workloads are in the mesh, and which of its policies apply to them.
 * https://istio.io/latest/docs/reference/config/security/
 */
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {namespaceOf} from '../model/namespaces.ts';
import {selectedWorkloads} from '../model/selected-workloads.ts';
import {type Selector, toLabelSelector} from '../model/selector.ts';
import type {ClusterWorkload} from '../model/workload.ts';

/** Policies in it without a selector are for the whole mesh. Its name can be changed; this is the default. */
const ROOT_NAMESPACE = 'istio-system';

/** A policy, with the pods that it is for. */
export interface MeshPolicy {
  readonly manifest: Manifest;
  readonly spec: ValueMap;
  readonly reach: 'mesh' | 'namespace' | 'workloads';
  readonly selector: Selector;
}

export type MutualTls = 'STRICT' | 'PERMISSIVE' | 'DISABLE';

export interface Istio {
  readonly isUsed: boolean;
  /** Why a workload is in the mesh: `sidecar`, `ambient`; undefined when it is not or it cannot be told. */
  readonly membership: (workload: ClusterWorkload) => 'sidecar' | 'ambient' | undefined;
  /** The policies of a kind that apply to a workload. */
  readonly policiesFor: (kind: IstioPolicyKind, workload: ClusterWorkload) => readonly MeshPolicy[];
  readonly policies: (kind: IstioPolicyKind) => readonly MeshPolicy[];
  readonly policyOf: (kind: IstioPolicyKind, manifest: Manifest) => MeshPolicy | undefined;
  readonly mutualTls: (workload: ClusterWorkload) => {readonly mode: MutualTls; readonly by: Manifest | undefined};
}

const KINDS = {
  peer: 'security.istio.io/PeerAuthentication',
  request: 'security.istio.io/RequestAuthentication',
  authorization: 'security.istio.io/AuthorizationPolicy',
} as const;

export type IstioPolicyKind = keyof typeof KINDS;

export function toIstio(cluster: Cluster): Istio {
  const byKind = {
    peer: toIndex(cluster.ofKind(KINDS.peer).map(toPolicy), cluster),
    request: toIndex(cluster.ofKind(KINDS.request).map(toPolicy), cluster),
    authorization: toIndex(cluster.ofKind(KINDS.authorization).map(toPolicy), cluster),
  };
  const policiesFor: Istio['policiesFor'] = (kind, workload) => byKind[kind].of(workload);
  return {
    isUsed: cluster.manifests.some(({qualifiedKind}) => qualifiedKind.includes('istio.io/')),
    membership: (workload) => membershipOf(workload, cluster),
    policies: (kind) => byKind[kind].all,
    policyOf: (kind, manifest) => byKind[kind].byManifest.get(manifest),
    policiesFor,
    mutualTls: (workload) => effectiveTls(policiesFor('peer', workload)),
  };
}

interface PolicyIndex {
  readonly all: readonly MeshPolicy[];
  readonly byManifest: ReadonlyMap<Manifest, MeshPolicy>;
  readonly of: (workload: ClusterWorkload) => readonly MeshPolicy[];
}

function toIndex(all: readonly MeshPolicy[], cluster: Cluster): PolicyIndex {
  const meshWide = all.filter(({reach}) => reach === 'mesh');
  const byWorkload = new Map<ClusterWorkload, MeshPolicy[]>();
  for (const policy of all.filter(({reach}) => reach !== 'mesh')) {
    for (const workload of selectedWorkloads(policy.manifest, policy.selector, cluster)) {
      const known = byWorkload.get(workload);
      if (known === undefined) byWorkload.set(workload, [policy]);
      else known.push(policy);
    }
  }
  const byManifest = new Map(all.map((policy) => [policy.manifest, policy]));
  return {all, byManifest, of: (workload) => [...(byWorkload.get(workload) ?? []), ...meshWide]};
}

/** One for a gateway or service by reference counts for all pods of the namespace: nothing is said to lack a policy. */
function toPolicy(manifest: Manifest): MeshPolicy {
  const spec = mapAt(manifest.object, 'spec');
  const labels = mapAt(spec, 'selector', 'matchLabels');
  const targets = [spec.get('targetRef'), ...listAt(spec, 'targetRefs')].filter(isMap);
  const reach =
    labels.size > 0 || targets.length > 0 ? 'workloads' : manifest.namespace === ROOT_NAMESPACE ? 'mesh' : 'namespace';
  return {manifest, spec, reach, selector: toLabelSelector(labels)};
}

function membershipOf(workload: ClusterWorkload, cluster: Cluster): 'sidecar' | 'ambient' | undefined {
  if (workload.isOnHostNetwork) return undefined;
  const own = workload.labels.get(INJECT) ?? textOf(workload.annotations, INJECT);
  if (own !== undefined) return own === 'true' ? 'sidecar' : undefined;
  const {labels} = namespaceOf(workload.manifest, cluster);
  const mode = workload.labels.get(AMBIENT) ?? labels.get(AMBIENT);
  if (mode === 'ambient') return 'ambient';
  if (mode === 'none') return undefined;
  const isInjected =
    labels.get('istio-injection') === 'enabled' ||
    (labels.get('istio-injection') !== 'disabled' && labels.has('istio.io/rev')) ||
    workload.labels.has('istio.io/rev');
  return isInjected ? 'sidecar' : undefined;
}

const INJECT = 'sidecar.istio.io/inject';
const AMBIENT = 'istio.io/dataplane-mode';

function textOf(map: ValueMap, key: string): string | undefined {
  const value = map.get(key);
  return value === undefined ? undefined : String(value);
}

const WIDEST_LAST = ['workloads', 'namespace', 'mesh'] as const;

/** The narrowest policy that says something; without any, both plain text and mutual TLS are taken. */
function effectiveTls(policies: readonly MeshPolicy[]): {readonly mode: MutualTls; readonly by: Manifest | undefined} {
  for (const reach of WIDEST_LAST) {
    for (const {manifest, spec} of policies.filter((policy) => policy.reach === reach)) {
      const mode = MODES.find((known) => known === textAt(spec, 'mtls', 'mode'));
      if (mode !== undefined) return {mode, by: manifest};
    }
  }
  return {mode: 'PERMISSIVE', by: undefined};
}

const MODES = ['STRICT', 'PERMISSIVE', 'DISABLE'] as const;
