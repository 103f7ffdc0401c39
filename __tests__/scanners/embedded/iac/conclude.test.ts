/** The rule over several files: is each workload selected by a network policy? */
import {describe, expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {scanText} from './scan.ts';

function conclude(files: Readonly<Record<string, string>>) {
  const facts = Object.entries(files).flatMap(([path, text]) => {
    const report = scanText(path, text);
    return report.facts === undefined ? [] : [{path, facts: structuredClone(report.facts)}];
  });
  return scanner.conclude?.(facts) ?? [];
}

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

it('a suppression beside the workload travels with the facts', () => {
  const text = deployment('shop', '{}').replace(
    'metadata: {name',
    '# secure-pipeline:ignore k8s-no-network-policy public test\nmetadata: {name',
  );

  expect(conclude({'a.yaml': text})).toMatchObject([{suppressedInSource: 'public test'}]);
});

it('facts of another shape are refused, not taken for none', () => {
  expect(() => scanner.conclude?.([{path: 'a.yaml', facts: {workloads: 'none'}}])).toThrow();
});

it('gives up on more comparisons than a cluster needs', () => {
  const labels = Array.from({length: 5_000}, (_, index) => ({[`key${index}`]: 'x'}));
  const region = {startLine: 1, startColumn: 1, endLine: 1, endColumn: 2};
  const facts = {
    workloads: labels.map(() => ({kind: 'Pod', namespace: '', name: 'x', labels: {}, region})),
    policies: labels.map((matchLabels) => ({
      namespace: '',
      clusterWide: false,
      selector: {matchLabels, matchExpressions: []},
    })),
  };

  expect(() => scanner.conclude?.([{path: 'a.yaml', facts}])).toThrow(/too many/);
});
