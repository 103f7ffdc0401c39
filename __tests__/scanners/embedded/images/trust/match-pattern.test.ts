import {describe, expect, it} from 'vitest';
import {
  matchesPattern,
  matchesRepository,
  repositoryOf,
} from '../../../../../scanners/embedded/images/trust/match-pattern.ts';

describe('a pattern', () => {
  it.each([
    {pattern: 'a', text: 'a', fits: true},
    {pattern: 'a', text: 'ab', fits: false},
    {pattern: 'a*', text: 'abc', fits: true},
    {pattern: '*', text: '', fits: true},
    {pattern: 'a/*', text: 'a/b/c', fits: false},
    {pattern: 'a/**', text: 'a/b/c', fits: true},
    {pattern: 'a/**/d', text: 'a/b/c/d', fits: true},
    {pattern: '*b*c*', text: 'aabbcc', fits: true},
    {pattern: '*b*c*', text: 'aabb', fits: false},
    {pattern: 'x.y', text: 'xzy', fits: false},
    {pattern: 'a@refs/tags/*', text: 'a@refs/tags/v1.0', fits: true},
    {pattern: 'a@refs/tags/*', text: 'a@refs/tags/v1/x', fits: false},
    {pattern: 'a*', text: `a${'b'.repeat(3000)}`, fits: false},
  ])('$pattern of $text', ({pattern, text, fits}) => {
    expect(matchesPattern(pattern, text)).toBe(fits);
  });

  it('of many stars is as quick as any', () => {
    expect(matchesPattern('*a'.repeat(500), `${'a'.repeat(1500)}b`)).toBe(false);
  });
});

describe('a repository', () => {
  it.each([
    {pattern: 'alpine', reference: 'alpine:3.20', fits: true},
    {pattern: 'alpine', reference: 'docker.io/library/alpine@sha256:', fits: false},
    {pattern: 'alpine', reference: 'index.docker.io/library/alpine', fits: true},
    {pattern: 'docker.io/library/*', reference: 'redis', fits: true},
    {pattern: 'docker.io/library/*', reference: 'acme/redis', fits: false},
    {pattern: 'acme/*', reference: 'docker.io/acme/shop:1', fits: true},
    {pattern: 'ghcr.io/acme/**', reference: 'ghcr.io/acme/a/b:1', fits: true},
    {pattern: 'ghcr.io/acme/*', reference: 'ghcr.io/acme-evil/a', fits: false},
    {pattern: 'ghcr.io/**', reference: 'ghcr.io.evil.example/acme/a', fits: false},
    {pattern: '*.example.org/**', reference: 'eu.example.org/a', fits: true},
    {pattern: '**', reference: 'localhost:5000/a', fits: true},
    {pattern: 'localhost:5000/*', reference: 'localhost:5000/a:1', fits: true},
  ])('$reference is of $pattern: $fits', ({pattern, reference, fits}) => {
    const repository = repositoryOf(reference);
    expect(repository !== undefined && matchesRepository(pattern, repository)).toBe(fits);
  });
});
