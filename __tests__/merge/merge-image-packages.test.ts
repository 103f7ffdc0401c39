import {describe, expect, it} from 'vitest';
import {merge} from '../../src/merge/merge.ts';
import {makePackageFinding, type PackageFindingOverrides} from '../support/findings.ts';

const inLockfile = (path: string, overrides: PackageFindingOverrides = {}) => makePackageFinding({...overrides, path});

function inImage(path: string, overrides: PackageFindingOverrides = {}) {
  const {upgrade: _, ...component} = makePackageFinding(overrides).component;
  const finding = makePackageFinding({
    ...overrides,
    scanner: 'images',
    path,
    startLine: 13,
    sources: [{scanner: 'images', ruleId: 'vulnerable-image-package'}],
    rule: {id: 'vulnerable-image-package', category: 'images', ...overrides.rule},
    identity: {scope: 'file', key: ['shop', component.purl]},
    details: {image: 'shop/cart:1'},
  });
  return {...finding, component: {...component, scope: 'production' as const}};
}

describe('a flaw of a package in a lockfile and in the image built beside it', () => {
  it('is one finding at the lockfile, with both sightings', () => {
    const [merged, ...others] = merge([
      inImage('services/cart/Dockerfile', {rule: {severity: 'critical'}}),
      inLockfile('services/cart/package-lock.json', {rule: {severity: 'high'}}),
    ]);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({
      scanner: 'dependencies',
      severity: 'critical',
      location: {path: 'services/cart/package-lock.json'},
      relatedLocations: [{path: 'services/cart/Dockerfile', startLine: 13}],
      details: {image: 'shop/cart:1'},
      sources: [
        {scanner: 'dependencies', ruleId: 'vulnerable-dependency'},
        {scanner: 'images', ruleId: 'vulnerable-image-package'},
      ],
    });
  });

  it('counts with the scope of the image: what is there can run', () => {
    const [merged] = merge([inImage('Dockerfile'), inLockfile('package-lock.json', {package: {scope: 'development'}})]);
    expect(merged?.component?.scope).toBe('production');
  });

  it.each([
    {
      name: 'the nearest lockfile',
      image: 'a/b/Dockerfile',
      lockfiles: ['package-lock.json', 'a/b/package-lock.json'],
      left: 2,
      teller: 'a/b/package-lock.json',
    },
    {
      name: 'a lockfile above',
      image: 'a/docker/Dockerfile',
      lockfiles: ['a/package-lock.json'],
      left: 1,
      teller: 'a/package-lock.json',
    },
    {
      name: 'a lockfile below',
      image: 'Dockerfile',
      lockfiles: ['src/package-lock.json'],
      left: 1,
      teller: 'src/package-lock.json',
    },
    {
      name: 'none of another service',
      image: 'services/web/Dockerfile',
      lockfiles: ['services/cart/package-lock.json'],
      left: 2,
      teller: undefined,
    },
  ])('is told by $name', ({image, lockfiles, left, teller}) => {
    const merged = merge([inImage(image), ...lockfiles.map((path) => inLockfile(path))]);
    expect(merged).toHaveLength(left);
    expect(merged.find(({sources}) => sources.length > 1)?.location.path).toBe(teller);
  });

  it('of another version, or by another flaw, is another finding', () => {
    const other = {package: {version: '4.17.19', purl: 'pkg:npm/lodash@4.17.19'}};
    expect(merge([inImage('Dockerfile', other), inLockfile('package-lock.json')])).toHaveLength(2);
    const flaw = {id: 'CVE-2000-0001', ids: ['CVE-2000-0001']};
    expect(merge([inImage('Dockerfile', {flaw}), inLockfile('package-lock.json')])).toHaveLength(2);
  });

  it('does not depend on the order', () => {
    const findings = [inImage('a/Dockerfile'), inLockfile('a/package-lock.json'), inLockfile('b/package-lock.json')];
    expect(merge(findings.toReversed())).toEqual(merge(findings));
  });
});
