import {describe, expect, it} from 'vitest';
import {findServices, makeServiceFinder} from '../../src/topology/services.ts';

const shop = [
  'README.md',
  'services/cart/Dockerfile',
  'services/cart/go.mod',
  'services/cart/internal/db/db.go',
  'services/orders/pom.xml',
  'services/payments/src/Payments.csproj',
  'libraries/auth/package.json',
  'web/storefront/Dockerfile.prod',
  'deploy/kubernetes/cart.yaml',
  'deploy/docker/Dockerfile',
  'docs/Dockerfile',
];

describe('findServices', () => {
  it.each([
    [
      'a folder with a Dockerfile, and one with a manifest among services',
      shop,
      ['services/cart', 'services/orders', 'web/storefront'],
    ],
    ['a repository of one service has no service folders', ['Dockerfile', 'package.json', 'src/index.ts'], []],
    [
      'src is a folder of services when its folders have manifests',
      ['src/cartservice/go.mod', 'src/adservice/Dockerfile'],
      ['src/adservice', 'src/cartservice'],
    ],
    [
      'a folder of infrastructure that is built by itself, but no tests',
      ['infrastructure/health-check/Dockerfile', 'infrastructure/Dockerfile', 'tests/smoke/Dockerfile'],
      ['infrastructure/health-check'],
    ],
    ['an empty repository', [], []],
  ])('%s', (_, paths, expected) => {
    expect(findServices(paths).map(({path}) => path)).toEqual(expected);
  });
});

describe('the service of a file', () => {
  const serviceOf = makeServiceFinder(findServices(shop));
  it.each([
    ['services/cart/internal/db/db.go', 'services/cart'],
    ['services/cart/Dockerfile', 'services/cart'],
    ['deploy/kubernetes/cart.yaml', 'services/cart'],
    ['deploy/kubernetes/cart-deployment.yaml', 'services/cart'],
    ['charts/orders/values.yaml', 'services/orders'],
    ['services/carthage/main.go', undefined],
    ['deploy/kubernetes/namespace.yaml', undefined],
    ['README.md', undefined],
  ])('%s → %s', (path, expected) => {
    expect(serviceOf(path)?.path).toBe(expected);
  });

  it('a name that two services share decides nothing', () => {
    const ambiguous = makeServiceFinder(findServices(['a/api/Dockerfile', 'b/api/Dockerfile']));
    expect(ambiguous('deploy/api.yaml')).toBeUndefined();
  });
});
