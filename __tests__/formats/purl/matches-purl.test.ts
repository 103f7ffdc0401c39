import {expect, it} from 'vitest';
import {matchesPurl} from '../../../src/formats/purl/matches-purl.ts';

it.each([
  ['pkg:npm/lodash', 'pkg:npm/lodash@4.17.20', true],
  ['pkg:npm/lodash', 'pkg:npm/lodash.merge@4.6.2', false],
  ['pkg:npm/lodash@4.17.20', 'pkg:npm/lodash@4.17.20', true],
  ['pkg:npm/lodash@4.17.2', 'pkg:npm/lodash@4.17.20', false],
  ['pkg:npm/lodash@4.*', 'pkg:npm/lodash@4.17.20', true],
  ['pkg:npm/lodash@4.*', 'pkg:npm/lodash', false],
  ['pkg:npm/@evil/*', 'pkg:npm/%40evil/thing@1.0.0', true],
  ['pkg:npm/%40evil/thing', 'pkg:npm/@evil/thing@1.0.0', true],
  ['pkg:npm/@evil/*', 'pkg:npm/%40evil2/thing@1.0.0', false],
  ['pkg:npm/@evil/thing', 'pkg:npm/%40evil/thing@1.0.0', true],
  ['pkg:npm/*', 'pkg:pypi/lodash@1.0.0', false],
  ['pkg:*/log4j*', 'pkg:maven/org.apache/log4j-core@2.14.1', true],
  ['pkg:maven/*/log4j*', 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', true],
  ['pkg:pypi/Django', 'pkg:pypi/django@1.0', true],
  ['pkg:npm/a*a', 'pkg:npm/a@1', false],
  ['pkg:npm/*b*b*', 'pkg:npm/abcb@1', true],
  ['pkg:npm/*b*b*b', 'pkg:npm/abcb@1', false],
  ['pkg:deb/debian/curl', 'pkg:deb/debian/curl@7.88?arch=arm64', true],
  ['pkg:npm/50%', 'pkg:npm/50%@1', true],
])('%s means %s: %s', (pattern, purl, expected) => {
  expect(matchesPurl(pattern, purl)).toBe(expected);
});

it('is quick with many stars and a long name', () => {
  expect(matchesPurl(`pkg:npm/${'*a'.repeat(2_000)}`, `pkg:npm/${'a'.repeat(100_000)}b`)).toBe(false);
});
