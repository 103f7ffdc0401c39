/** What the pods of a workload may do, by which way. */
import {describe, expect, it} from 'vitest';
import {findingsOf} from './scan.ts';
import {object, pod, seenAt, together} from './values.ts';

const RBAC = 'rbac.authorization.k8s.io/v1';
const SHOP = pod('shop', 'namespace: shop', 'serviceAccountName: shop');
const role = (rules: string, {kind = 'ClusterRole', name = 'r', metadata = '', more = ''} = {}) =>
  object(RBAC, kind, `name: ${name}, namespace: shop${metadata}`, `rules: [${rules}]\n${more}`);
const binding = (
  kind: string,
  {of = 'ClusterRole', name = 'r', subject = 'kind: ServiceAccount, name: shop, namespace: shop'} = {},
) => object(RBAC, kind, 'name: b, namespace: shop', `roleRef: {kind: ${of}, name: ${name}}\nsubjects: [{${subject}}]`);
const rule = (group: string, resource: string, verb: string, more = '') =>
  `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]${more}}`;
const SECRETS = rule('', 'secrets', 'list');

const CLUSTER_WIDE = 'Pod shop → service account shop → ClusterRoleBinding b → ClusterRole r';

describe('rights', () => {
  it.each<[string, string, readonly string[], string]>([
    ['secrets', 'of the cluster', [role(SECRETS), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    ['secrets', 'of a namespace are none of the cluster', [role(SECRETS), binding('RoleBinding')], ''],
    [
      'secrets',
      'of other accounts are not the own',
      [role(SECRETS), binding('ClusterRoleBinding', {subject: 'kind: ServiceAccount, name: shop, namespace: bank'})],
      '',
    ],
    [
      'secrets',
      'of users are not of accounts',
      [role(SECRETS), binding('ClusterRoleBinding', {subject: 'kind: User, name: shop'})],
      '',
    ],
    [
      'secrets',
      'by name are few',
      [role(rule('', 'secrets', 'get', ', resourceNames: [one]')), binding('ClusterRoleBinding')],
      '',
    ],
    ['secrets', 'by all verbs', [role(rule('', 'secrets', '*')), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    ['secrets', 'by all resources', [role(rule('', '*', 'get')), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    ['secrets', 'not by creation', [role(rule('', 'secrets', 'create')), binding('ClusterRoleBinding')], ''],
    ['secrets', 'not in another group', [role(rule('apps', 'secrets', 'get')), binding('ClusterRoleBinding')], ''],
    ['exec', 'by parts of pods', [role(rule('', 'pods/*', 'create')), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    ['exec', 'by a part of all', [role(rule('', '*/exec', 'create')), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    ['exec', 'not by pods', [role(rule('', 'pods', 'create')), binding('ClusterRoleBinding')], ''],
    ['pods', 'by workloads', [role(rule('batch', 'cronjobs', 'create')), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    [
      'escalate',
      'by binding roles',
      [role(rule('rbac.authorization.k8s.io', 'clusterroles', 'bind')), binding('ClusterRoleBinding')],
      CLUSTER_WIDE,
    ],
    ['everything', 'by asterisks', [role(rule('*', '*', '*')), binding('ClusterRoleBinding')], CLUSTER_WIDE],
    [
      'secrets',
      'are part of everything and not told twice',
      [role(rule('*', '*', '*')), binding('ClusterRoleBinding')],
      '',
    ],
    [
      'secrets',
      'by aggregation',
      [
        role('', {more: 'aggregationRule: {clusterRoleSelectors: [{matchLabels: {to: shop}}]}'}),
        role(SECRETS, {name: 'part', metadata: ', labels: {to: shop}'}),
        binding('ClusterRoleBinding'),
      ],
      CLUSTER_WIDE,
    ],
    ['secrets', 'of a role that is not here', [binding('ClusterRoleBinding')], ''],
  ])('to %s %s', (capability, _name, texts, expected) => {
    expect(seenAt('shop', `identity.cluster.${capability}`, together(SHOP, ...texts))).toBe(expected);
  });

  it('roles that take up each other end', () => {
    const circle = (name: string, to: string) =>
      role(SECRETS, {
        name,
        metadata: `, labels: {to: ${name}}`,
        more: `aggregationRule: {clusterRoleSelectors: [{matchLabels: {to: ${to}}}]}`,
      });
    const files = together(SHOP, circle('r', 'q'), circle('q', 'r'), binding('ClusterRoleBinding'));

    expect(seenAt('shop', 'identity.cluster.secrets', files)).toBe(CLUSTER_WIDE);
  });

  it('a finding shows binding and role beside the workload', () => {
    const files = {
      'app.yaml': SHOP,
      'rbac/role.yaml': role(SECRETS),
      'rbac/binding.yaml': binding('ClusterRoleBinding'),
    };

    expect(findingsOf('k8s-workload-reads-all-secrets', files)).toMatchObject([
      {
        location: {path: 'app.yaml', startLine: 4},
        identity: {scope: 'repository', key: ['Pod', 'shop', 'shop', 'podSpec:serviceAccountName']},
        relatedLocations: [
          {path: 'rbac/binding.yaml', startLine: 3},
          {path: 'rbac/role.yaml', startLine: 4},
        ],
      },
    ]);
  });

  it('are worse where the outside gets in', () => {
    const service = object(
      'v1',
      'Service',
      'name: shop, namespace: shop',
      'spec: {type: LoadBalancer, selector: {app: shop}}',
    );
    const shop = pod('shop', 'namespace: shop, labels: {app: shop}', 'serviceAccountName: shop');
    const texts = [shop, role(SECRETS), binding('ClusterRoleBinding')];

    expect(findingsOf('k8s-workload-reads-all-secrets', together(...texts))[0]?.severity).toBeUndefined();
    expect(findingsOf('k8s-workload-reads-all-secrets', together(...texts, service))[0]?.severity).toBe('high');
  });
});

describe('the token', () => {
  const account = (automount: string) =>
    object('v1', 'ServiceAccount', 'name: shop, namespace: shop', `automountServiceAccountToken: ${automount}`);

  it.each<[string, string, readonly string[], boolean]>([
    ['is mounted by default', '', [], true],
    ['is not where the account says so', '', [account('false')], false],
    ['the pod has the last word', ', automountServiceAccountToken: true', [account('false')], true],
    ['also against it', ', automountServiceAccountToken: false', [account('true')], false],
  ])('%s', (_name, spec, texts, expected) => {
    const shop = pod('shop', 'namespace: shop', `serviceAccountName: shop${spec}`);
    expect(seenAt('shop', 'identity.hasToken', together(shop, ...texts))).toBe(expected);
  });
});

describe('environments with the same names', () => {
  const environment = (name: string, resource: string) => ({
    [`${name}/app.yaml`]: pod(`shop-${name}`, '', 'serviceAccountName: shop'),
    [`${name}/rbac.yaml`]: [
      object(RBAC, 'ClusterRole', 'name: r', `rules: [${rule('', resource, 'list')}]`),
      object(
        RBAC,
        'ClusterRoleBinding',
        'name: b',
        'roleRef: {kind: ClusterRole, name: r}\nsubjects: [{kind: ServiceAccount, name: shop, namespace: ""}]',
      ),
    ].join('---\n'),
  });
  const files = {...environment('dev', 'secrets'), ...environment('prod', 'pods')};

  it('do not get the rights of each other', () => {
    expect(seenAt('shop-dev', 'identity.cluster.secrets', files)).toContain('ClusterRole r');
    expect(seenAt('shop-prod', 'identity.cluster.secrets', files)).toBe('');
  });
});
