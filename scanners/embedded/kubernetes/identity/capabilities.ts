/**
 * What rights amount to: the ways from a right to more of the cluster.
 * https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
 */
import {listAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

/** The worst first. */
export const CAPABILITIES = [
  'everything',
  'escalate',
  'impersonate',
  'secrets',
  'exec',
  'pods',
  'nodeProxy',
  'tokens',
  'webhooks',
  'certificates',
] as const;

export type Capability = (typeof CAPABILITIES)[number];

interface Right {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** Rights over objects by name are no way to others of the kind. */
  readonly needsAll?: boolean;
}

const RBAC = 'rbac.authorization.k8s.io';
const WRITE = ['create', 'update', 'patch'];

const RIGHTS: Readonly<Record<Exclude<Capability, 'everything'>, readonly Right[]>> = {
  escalate: [{groups: [RBAC], resources: ['roles', 'clusterroles'], verbs: ['escalate', 'bind'], needsAll: true}],
  impersonate: [
    {groups: [''], resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'], needsAll: true},
  ],
  secrets: [{groups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'], needsAll: true}],
  exec: [
    {
      groups: [''],
      resources: ['pods/exec', 'pods/attach', 'pods/ephemeralcontainers'],
      verbs: ['create', 'get', 'update', 'patch'],
      needsAll: true,
    },
  ],
  pods: [
    {groups: [''], resources: ['pods', 'replicationcontrollers'], verbs: ['create']},
    {groups: ['apps'], resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'], verbs: ['create']},
    {groups: ['batch'], resources: ['jobs', 'cronjobs'], verbs: ['create']},
  ],
  nodeProxy: [{groups: [''], resources: ['nodes/proxy'], verbs: ['get', 'create']}],
  tokens: [{groups: [''], resources: ['serviceaccounts/token'], verbs: ['create'], needsAll: true}],
  webhooks: [
    {
      groups: ['admissionregistration.k8s.io'],
      resources: ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
      verbs: WRITE,
      needsAll: true,
    },
  ],
  certificates: [
    {groups: ['certificates.k8s.io'], resources: ['certificatesigningrequests/approval'], verbs: ['update', 'patch']},
  ],
};

/** Of a rule about all resources only the worst is told: it is one mistake. */
export function capabilitiesOf(rule: ValueMap): readonly Capability[] {
  const hasAll = (key: string) => listAt(rule, key).includes('*');
  const isAboutAll = hasAll('apiGroups') && hasAll('resources');
  if (isAboutAll && hasAll('verbs')) return ['everything'];
  const given = CAPABILITIES.filter(
    (name) => name !== 'everything' && RIGHTS[name].some((right) => grants(rule, right)),
  );
  return isAboutAll ? given.slice(0, 1) : given;
}

function grants(rule: ValueMap, {groups, resources, verbs, needsAll}: Right): boolean {
  if (needsAll === true && listAt(rule, 'resourceNames').length > 0) return false;
  return has(rule, 'apiGroups', groups) && has(rule, 'verbs', verbs) && resources.some((name) => covers(rule, name));
}

function has(rule: ValueMap, key: string, wanted: readonly string[]): boolean {
  const values = listAt(rule, key);
  return values.includes('*') || wanted.some((value) => values.includes(value));
}

/** `*` is for all resources with their parts, and a name with `*` for a part of all. */
function covers(rule: ValueMap, resource: string): boolean {
  const values = listAt(rule, 'resources');
  const slash = resource.indexOf('/');
  return (
    values.includes('*') ||
    values.includes(resource) ||
    (slash !== -1 && (values.includes(`*${resource.slice(slash)}`) || values.includes(`${resource.slice(0, slash)}/*`)))
  );
}
