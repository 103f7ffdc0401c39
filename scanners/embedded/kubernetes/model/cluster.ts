/** The manifests of a side, found by kind, by name and by label. */
import {BudgetExceeded} from '../../../../src/scanner.ts';
import type {Manifest} from '../manifest.ts';
import {canBeTogether, canRefer, nearest} from './proximity.ts';
import {type ClusterWorkload, toClusterWorkload} from './workload.ts';
import {WorkloadIndex} from './workload-index.ts';

/** Comparisons of one side; a few seconds. 1,000 services with five policies each need 5,000,000. */
const MAX_STEPS = 20_000_000;

export interface Cluster {
  readonly manifests: readonly Manifest[];
  readonly workloads: readonly ClusterWorkload[];
  readonly index: WorkloadIndex;
  /** Objects of these kinds (`Kind` or `group/Kind`), in order. */
  readonly ofKind: (...kinds: readonly string[]) => readonly Manifest[];
  /** The object that a name in `from` means; undefined when there is none or it cannot be told. */
  readonly refer: (from: Manifest, kind: string, name: string, namespace: string) => Manifest | undefined;
  /** Throws `BudgetExceeded`. */
  readonly countSteps: (steps: number) => void;
}

export function toCluster(manifests: readonly Manifest[]): Cluster {
  let left = MAX_STEPS;
  const countSteps = (steps: number) => {
    left -= steps;
    if (left < 0) throw new BudgetExceeded(`the manifests need more than ${MAX_STEPS} comparisons`);
  };
  const workloads = manifests.flatMap((manifest) => toClusterWorkload(manifest) ?? []);
  const byKind = Map.groupBy(manifests, ({qualifiedKind}) => qualifiedKind);
  const byName = Map.groupBy(manifests, ({qualifiedKind, name}) => `${qualifiedKind}\n${name}`);
  const refer: Cluster['refer'] = (from, kind, name, namespace) => {
    const named = byName.get(`${kind}\n${name}`) ?? [];
    countSteps(named.length);
    const isMeant = (one: Manifest) =>
      CLUSTER_WIDE.has(kind) ? canBeTogether(from, one) : canRefer(from, one, namespace, one.namespace);
    return nearest(from, named.filter(isMeant), (one) => one)[0];
  };
  return {
    manifests,
    workloads,
    index: new WorkloadIndex(workloads, countSteps),
    ofKind: (...kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []),
    refer,
    countSteps,
  };
}

const CLUSTER_WIDE: ReadonlySet<string> = new Set([
  ...['Namespace', 'rbac.authorization.k8s.io/ClusterRole', 'configuration.konghq.com/KongClusterPlugin'],
  ...['gateway.networking.k8s.io/GatewayClass', 'networking.k8s.io/IngressClass'],
]);
