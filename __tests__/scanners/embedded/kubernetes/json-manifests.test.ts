/** Clusters of which parts are written as JSON. */
import {describe, expect, it} from 'vitest';
import {isAcceptedPath, isWorthKeeping} from '../../../../scanners/embedded/kubernetes/accepted-paths.ts';
import {findingsOf} from './scan.ts';

const DEPLOYMENT = `{
  "apiVersion": "apps/v1",
  "kind": "Deployment",
  "metadata": {"name": "shop", "namespace": "prod"},
  "spec": {
    "selector": {"matchLabels": {"app": "shop"}},
    "template": {
      "metadata": {"labels": {"app": "shop"}},
      "spec": {"containers": [{"name": "shop", "image": "registry.example/shop:1"}]}
    }
  }
}
`;
const POLICY = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: {name: 'shop', namespace: 'prod'},
  spec: {podSelector: {matchLabels: {app: 'shop'}}, policyTypes: ['Ingress', 'Egress'], ingress: [], egress: []},
};

describe('manifests as JSON', () => {
  it('are part of the cluster, at their lines', () => {
    const found = findingsOf('k8s-no-network-policy', {'deploy/shop.json': DEPLOYMENT});
    expect(found.map(({location}) => [location.path, location.startLine])).toEqual([['deploy/shop.json', 4]]);
  });

  it('a policy written as JSON guards a workload written as YAML', () => {
    const files = {'deploy/shop.yaml': DEPLOYMENT, 'deploy/policy.json': JSON.stringify(POLICY)};
    expect(findingsOf('k8s-no-network-policy', files)).toEqual([]);
  });

  it('patches and resources of a kustomization may be JSON', () => {
    const patch = [{op: 'add', path: '/spec/template/spec/hostNetwork', value: true}];
    const files = {
      'k/kustomization.yaml':
        'resources: [shop.json]\npatches:\n  - path: patch.json\n    target: {kind: Deployment, name: shop}\n',
      'k/shop.json': DEPLOYMENT,
      'k/patch.json': JSON.stringify(patch),
    };
    expect(findingsOf('k8s-host-network', files).map(({location}) => location.path)).toEqual(['k/patch.json']);
  });
});

describe('what is kept', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

  it.each([
    ['a manifest', 'deploy/policy.json', POLICY, true],
    ['a patch', 'k/patch.json', [{op: 'remove', path: '/spec'}], true],
    ['a file of a chart', 'charts/shop/files/settings.json', {a: 1}, true],
    ['YAML, whatever is in it', 'a.yaml', {}, true],
    ['other JSON', 'data/cities.json', {name: 'Bern'}, false],
  ])('%s', (_, path, value, kept) => {
    expect(isAcceptedPath(path)).toBe(true);
    expect(isWorthKeeping(path, bytes(value))).toBe(kept);
  });
});
