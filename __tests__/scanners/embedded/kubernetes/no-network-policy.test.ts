/** Is each workload selected by a network policy? */
import {describe, expect, it} from 'vitest';
import {type Files, findingsOf} from './scan.ts';

const conclude = (files: Files) => findingsOf('k8s-no-network-policy', files);

function deployment(namespace: string, labels: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: shop, namespace: ${namespace}}
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: ${labels}}
    spec:
      containers: [{name: app, image: "app:1"}]
`;
}

function policy(
  namespace: string,
  selector: string,
  kind = 'networking.k8s.io/v1\nkind: NetworkPolicy',
  key = 'podSelector',
): string {
  return `apiVersion: ${kind}\nmetadata: {name: shop, namespace: ${namespace}}\nspec: {${key}: ${selector}}\n`;
}

describe('a workload is found', () => {
  it.each([
    ['without any policy', deployment('shop', '{app: shop}'), ''],
    ['whose policy is in another namespace', deployment('shop', '{app: shop}'), policy('other', '{}')],
    ['whose labels do not match', deployment('shop', '{app: shop}'), policy('shop', '{matchLabels: {app: other}}')],
    [
      'that lacks one of two labels',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchLabels: {app: shop, tier: web}}'),
    ],
    [
      'not In',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchExpressions: [{key: app, operator: In, values: [a, b]}]}'),
    ],
    [
      'NotIn',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchExpressions: [{key: app, operator: NotIn, values: [shop]}]}'),
    ],
    [
      'not Exists',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchExpressions: [{key: constructor, operator: Exists}]}'),
    ],
    [
      'an operator that does not exist',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchExpressions: [{key: app, operator: Near}]}'),
    ],
  ])('%s', (_name, workload, policies) => {
    const findings = conclude({'a.yaml': workload, 'b.yaml': policies});

    expect(findings).toMatchObject([
      {
        ruleId: 'k8s-no-network-policy',
        location: {path: 'a.yaml', startLine: 3},
        identity: {scope: 'repository', key: ['Deployment', 'shop', 'shop']},
      },
    ]);
  });
});

describe('a workload is not found', () => {
  it.each([
    ['selected by an empty selector', deployment('shop', '{app: shop}'), policy('shop', '{}')],
    ['selected by label', deployment('shop', '{app: shop}'), policy('shop', '{matchLabels: {app: shop}}')],
    [
      'In',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchExpressions: [{key: app, operator: In, values: [shop]}]}'),
    ],
    [
      'DoesNotExist',
      deployment('shop', '{app: shop}'),
      policy('shop', '{matchExpressions: [{key: tier, operator: DoesNotExist}]}'),
    ],
    ['default is the namespace without a name', deployment('default', '{app: shop}'), policy('""', '{}')],
    [
      'Cilium',
      deployment('shop', '{app: shop}'),
      policy('shop', '{}', 'cilium.io/v2\nkind: CiliumNetworkPolicy', 'endpointSelector'),
    ],
    [
      'Cilium for the whole cluster',
      deployment('shop', '{app: shop}'),
      policy('x', '{}', 'cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy', 'endpointSelector'),
    ],
    ['a patch without an image', deployment('shop', '{app: shop}').replace(', image: "app:1"', ''), ''],
    [
      'in the network of the node',
      deployment('shop', '{}').replace('containers', 'hostNetwork: true\n      containers'),
      '',
    ],
  ])('%s', (_name, workload, policies) => {
    expect(conclude({'a.yaml': workload, 'b.yaml': policies})).toEqual([]);
  });
});

it('a suppression beside the workload counts', () => {
  const text = deployment('shop', '{}').replace(
    'metadata: {name',
    '# secure-pipeline:ignore k8s-no-network-policy public test\nmetadata: {name',
  );

  expect(conclude({'a.yaml': text})).toMatchObject([{suppressedInSource: 'public test'}]);
});

it('gives up on more comparisons than a cluster needs', () => {
  const many = Array.from({length: 5_000}, (_, index) => index);
  const pods = many.map(
    (index) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p${index}, labels: {a${index}: x}}\nspec: {containers: [{image: a}]}\n`,
  );
  const policies = many.map((index) => policy('""', `{matchExpressions: [{key: b${index}, operator: DoesNotExist}]}`));

  expect(() => conclude({'a.yaml': [...pods, ...policies].join('---\n')})).toThrow(/comparisons/);
});
