/** Bindings → what each service account may do, and by which way. */
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {canRefer, nearest} from '../model/proximity.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import {ROLE_KINDS, type RoleRule, rulesOf} from './role-rules.ts';

export interface Grant {
  readonly binding: Manifest;
  readonly roleName: string;
  readonly roleKind: string;
  /** Undefined where the role is not in the repository. */
  readonly role: Manifest | undefined;
  readonly rules: readonly RoleRule[];
  /** Valid in all namespaces. */
  readonly clusterWide: boolean;
}

export const BINDING_KINDS = [
  'rbac.authorization.k8s.io/RoleBinding',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
] as const;

export interface Grants {
  readonly grantOf: (binding: Manifest) => Grant;
  /** Bindings that give the workload's account something. */
  readonly of: (workload: ClusterWorkload) => readonly Grant[];
}

export function toGrants(cluster: Cluster): Grants {
  const bindings = cluster.ofKind(...BINDING_KINDS);
  const grants = new Map<Manifest, Grant>();
  const grantOf = (binding: Manifest) => {
    const known = grants.get(binding) ?? toGrant(binding, cluster);
    grants.set(binding, known);
    return known;
  };
  const byAccount = Map.groupBy(
    bindings.flatMap((binding) => accountsOf(binding).map((account) => ({binding, ...account}))),
    ({name}) => name,
  );
  return {
    grantOf,
    of: ({manifest, serviceAccount}) => {
      const candidates = byAccount.get(serviceAccount) ?? [];
      cluster.countSteps(candidates.length);
      const meant = candidates.filter(({binding, namespace}) =>
        canRefer(manifest, binding, manifest.namespace, namespace),
      );
      const bound = [...new Set(meant.map(({binding}) => binding))];
      return nearest(manifest, bound, (binding) => binding).map(grantOf);
    },
  };
}

/** Service accounts that a binding names; without a namespace they are in the binding's own. */
function accountsOf(binding: Manifest): readonly {readonly name: string; readonly namespace: string}[] {
  return subjectsOf(binding)
    .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount')
    .map((subject) => ({
      name: textAt(subject, 'name'),
      namespace: textAt(subject, 'namespace') || binding.namespace,
    }));
}

export function subjectsOf(binding: Manifest): readonly ValueMap[] {
  return listAt(binding.object, 'subjects').filter(isMap);
}

function toGrant(binding: Manifest, cluster: Cluster): Grant {
  const reference = mapAt(binding.object, 'roleRef');
  const [roleKind, roleName] = [textAt(reference, 'kind'), textAt(reference, 'name')];
  const kind = roleKind === 'Role' ? ROLE_KINDS.Role : ROLE_KINDS.ClusterRole;
  const role = cluster.refer(binding, kind, roleName, roleKind === 'Role' ? binding.namespace : '');
  return {
    binding,
    roleName,
    roleKind,
    role,
    rules: role === undefined ? [] : rulesOf(role, cluster),
    clusterWide: binding.kind === 'ClusterRoleBinding',
  };
}
