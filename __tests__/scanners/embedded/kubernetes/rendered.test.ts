/** Rules on what charts and kustomizations make of their files, and which objects can mean each other. */
import {describe, expect, it} from 'vitest';
import {findingsOf} from './scan.ts';
import {object, pod} from './values.ts';

const CHART = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'chart/values.yaml': 'privileged: false\n',
  'chart/templates/pod.yaml': [
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    '  name: shop',
    'spec:',
    '  containers:',
    '    - name: app',
    '      image: app:1',
    '      securityContext:',
    '        privileged: {{ .Values.privileged }}',
    '',
  ].join('\n'),
};

describe('a rule about one object', () => {
  it('is asked about a chart with its values', () => {
    expect(findingsOf('k8s-privileged-container', CHART)).toEqual([]);
    const files = {...CHART, 'chart/values.yaml': 'privileged: true\n'};

    expect(findingsOf('k8s-privileged-container', files)).toMatchObject([
      {location: {path: 'chart/templates/pod.yaml', startLine: 10}},
    ]);
  });

  it('is asked with further values, and says so', () => {
    const files = {...CHART, 'chart/values-prod.yaml': 'privileged: true\n'};

    expect(findingsOf('k8s-privileged-container', files)).toMatchObject([
      {message: expect.stringMatching(/\(With the values of .*values-prod\.yaml\.\)$/)},
    ]);
  });

  it('does not find the namespace of a chart, which nobody knows', () => {
    const template = CHART['chart/templates/pod.yaml'].replace(
      '  name: shop',
      '  name: shop\n  namespace: {{ .Release.Namespace }}',
    );

    expect(findingsOf('k8s-default-namespace', {...CHART, 'chart/templates/pod.yaml': template})).toEqual([]);
  });

  it('does not tell what stands in the file itself: that is told by the scanner of files', () => {
    const base = pod('shop').replace('image: "app:1"', 'image: "app:1", securityContext: {privileged: true}');
    const files = {'base/kustomization.yaml': 'resources: [pod.yaml]\n', 'base/pod.yaml': base};

    expect(findingsOf('k8s-privileged-container', files)).toEqual([]);
  });

  it('tells what a kustomization adds', () => {
    const files = {
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'base/pod.yaml': pod('shop'),
      'prod/kustomization.yaml': [
        'resources: [../base]',
        'patches:',
        '  - target: {kind: Pod}',
        '    patch: |-',
        '      - op: add',
        '        path: /spec/hostPID',
        '        value: true',
        '',
      ].join('\n'),
    };

    expect(findingsOf('k8s-host-pid', files)).toMatchObject([
      {
        message: expect.stringMatching(/\(As the kustomization prod builds it\.\)$/),
        location: {path: 'prod/kustomization.yaml'},
        identity: {key: ['Pod', '', 'shop', 'hostPID']},
      },
    ]);
  });
});

describe('network policies', () => {
  const policy = (metadata: string) =>
    object('networking.k8s.io/v1', 'NetworkPolicy', `name: p${metadata}`, 'spec: {podSelector: {}}');
  const NAMELESS = {'apps/shop/pod.yaml': pod('shop')};

  it.each<[string, Readonly<Record<string, string>>, number]>([
    [
      'of a kustomization with its namespace',
      {
        'apps/shop/kustomization.yaml': 'namespace: shop\nresources: [pod.yaml, policy.yaml]\n',
        'apps/shop/policy.yaml': policy(''),
      },
      0,
    ],
    [
      'of the namespace that a kustomization gives',
      {
        'apps/shop/kustomization.yaml': 'namespace: shop\nresources: [pod.yaml]\n',
        'cluster/policy.yaml': policy(', namespace: shop'),
      },
      0,
    ],
    [
      'of another namespace',
      {
        'apps/shop/kustomization.yaml': 'namespace: shop\nresources: [pod.yaml]\n',
        'cluster/policy.yaml': policy(', namespace: bank'),
      },
      1,
    ],
    [
      'for a pod whose namespace is not known, in the same part',
      {'apps/network/policy.yaml': policy(', namespace: shop')},
      0,
    ],
    [
      'that names the labels of a pod whose namespace is not known, in another part',
      {
        'apps/shop/pod.yaml': pod('shop', 'labels: {app: shop}'),
        'cluster/policy.yaml': policy(', namespace: shop').replace('{}}', '{matchLabels: {app: shop}}}'),
      },
      0,
    ],
    [
      'for a pod whose namespace is not known, in another part',
      {'cluster/policy.yaml': policy(', namespace: shop')},
      1,
    ],
  ])('%s', (_name, files, count) => {
    expect(findingsOf('k8s-no-network-policy', {...NAMELESS, ...files})).toHaveLength(count);
  });

  it('that may be of another cluster are not taken for those of a pod', () => {
    const ingressAlone = (path: string) => ({'apps/shop/pod.yaml': pod('shop'), [path]: policy('')});

    expect(findingsOf('k8s-network-egress-unrestricted', ingressAlone('apps/shop/policy.yaml'))).toHaveLength(1);
    expect(findingsOf('k8s-network-egress-unrestricted', ingressAlone('cluster/policy.yaml'))).toEqual([]);
  });

  it('tell one problem of a base once, however many kustomizations use it', () => {
    const overlay = (name: string) => ({[`${name}/kustomization.yaml`]: `namespace: ${name}\nresources: [../base]\n`});
    const files = {
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'base/pod.yaml': pod('shop'),
      ...overlay('dev'),
      ...overlay('test'),
      ...overlay('prod'),
    };

    const [found, ...others] = findingsOf('k8s-no-network-policy', files);

    expect(others).toEqual([]);
    expect(found).toMatchObject({location: {path: 'base/pod.yaml', startLine: 3}});
    // A further kustomization makes it no new problem.
    const [later] = findingsOf('k8s-no-network-policy', {...files, ...overlay('a-further-one')});
    expect(later?.identity).toEqual(found?.identity);
  });
});
