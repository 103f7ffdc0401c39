/** Rights in roles. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
import {isMap, listAt, mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {matches, toLabels, toSelector} from '../model/selector.ts';

/** One rule of a role, and the role that it stands in. */
export interface RoleRule {
  readonly role: Manifest;
  readonly rule: ValueMap;
  readonly index: number;
}

export const ROLE_KINDS = {
  Role: 'rbac.authorization.k8s.io/Role',
  ClusterRole: 'rbac.authorization.k8s.io/ClusterRole',
} as const;

/** Rules of a role; of one that is put together by labels, those of its parts. */
export function rulesOf(role: Manifest, cluster: Cluster): readonly RoleRule[] {
  const own = listAt(role.object, 'rules')
    .map((rule, index) => ({role, rule, index}))
    .filter((one): one is RoleRule => isMap(one.rule));
  const selectors = listAt(role.object, 'aggregationRule', 'clusterRoleSelectors').map(toSelector);
  if (selectors.length === 0) return own;
  const candidates = cluster.ofKind(ROLE_KINDS.ClusterRole);
  cluster.countSteps(candidates.length * selectors.length);
  const parts = candidates.filter((part) => {
    if (part === role || part.world !== role.world) return false;
    const labels = toLabels(mapAt(part.object, 'metadata', 'labels'));
    return selectors.some((selector) => matches(selector, labels));
  });
  // Parts are not aggregated further here: Kubernetes writes what they have into them, which ends circles, too.
  return [...own, ...parts.flatMap((part) => rulesOfPart(part))];
}

function rulesOfPart(role: Manifest): readonly RoleRule[] {
  return listAt(role.object, 'rules')
    .map((rule, index) => ({role, rule, index}))
    .filter((one): one is RoleRule => isMap(one.rule));
}
