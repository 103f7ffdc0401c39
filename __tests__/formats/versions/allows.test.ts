import {describe, expect, it} from 'vitest';
import {allows} from '../../../src/formats/versions/allows.ts';

/** Ecosystem, requirement, versions that it allows, versions that it does not. */
const ROWS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['npm', '^4.17.0', ['4.17.21', '4.99.0'], ['5.0.0', '4.16.9', '4.18.0-rc.1']],
  ['npm', '~4.17.0', ['4.17.21'], ['4.18.0']],
  ['npm', '>=1 <2 || 3.x', ['1.5.0', '3.9.1'], ['2.0.0', '4.0.0']],
  ['npm', '1.2.3', ['1.2.3'], ['1.2.4']],
  ['npm', 'npm:@scope/other@^1.0.0', ['1.2.0'], ['2.0.0']],
  ['npm', 'npm:^1.0.0', ['1.2.0'], ['2.0.0']],
  ['npm', '*', ['1.0.0'], []],
  ['PyPI', '>=2,<3', ['2.0', '2.99.1'], ['3.0', '1.9']],
  ['PyPI', '==1.4.*', ['1.4', '1.4.9'], ['1.5', '1.3.9']],
  ['PyPI', '!=1.4.*,>=1', ['1.3', '1.5'], ['1.4.2']],
  ['PyPI', '~=1.4.2', ['1.4.9'], ['1.5', '1.4.1']],
  ['PyPI', '~=1.4', ['1.9'], ['2.0']],
  ['PyPI', '^1.4.2', ['1.9'], ['2.0']],
  ['PyPI', '^0.4.2', ['0.4.9'], ['0.5.0']],
  ['PyPI', '~1.4', ['1.4.9'], ['1.5']],
  ['PyPI', '1.4.2', ['1.4.2'], ['1.4.3']],
  ['PyPI', '', ['9'], []],
  ['PyPI', '>=1,<2 || >=3', ['1.1', '3.1'], ['2.1']],
  ['crates.io', '1.2', ['1.2.0', '1.9.0'], ['2.0.0', '1.1.9']],
  ['crates.io', '0.2.3', ['0.2.9'], ['0.3.0']],
  ['crates.io', '0.0.3', ['0.0.3'], ['0.0.4']],
  ['crates.io', '=1.2.3', ['1.2.3'], ['1.2.4']],
  ['crates.io', '>= 1.2, < 1.5', ['1.4.9'], ['1.5.0']],
  ['crates.io', '~1.2', ['1.2.9'], ['1.3.0']],
  ['crates.io', '1.*', ['1.9.0'], ['2.0.0']],
  ['Packagist', '^1.2 || ^2.0', ['1.9.0', '2.1.0'], ['3.0.0']],
  ['Packagist', '~1.2', ['1.9.0'], ['2.0.0']],
  ['Packagist', '~1.2.3', ['1.2.9'], ['1.3.0']],
  ['Packagist', '>=1.0 <1.1', ['1.0.9'], ['1.1.0']],
  ['Packagist', '1.0.*', ['1.0.9'], ['1.1.0']],
  ['Packagist', '^7.4|^8.0', ['8.1'], ['9.0']],
  ['RubyGems', '~> 7.0', ['7.9'], ['8.0']],
  ['RubyGems', '~> 7.0.4', ['7.0.9'], ['7.1']],
  ['RubyGems', '>= 1.0, < 3', ['2.9'], ['3.0']],
  ['RubyGems', '= 1.0.2', ['1.0.2'], ['1.0.3']],
  ['RubyGems', '1.0.2', ['1.0.2'], ['1.0.3']],
  ['Hex', '~> 1.5', ['1.9.0'], ['2.0.0']],
  ['Hex', '>= 1.0.0 and < 2.0.0', ['1.9.0'], ['2.0.0']],
  ['Hex', '~> 1.0 or ~> 2.0', ['2.3.0'], ['3.0.0']],
  ['Pub', '^1.2.3', ['1.9.0'], ['2.0.0']],
  ['Pub', '>=1.0.0 <2.0.0', ['1.9.0'], ['2.0.0']],
  ['Pub', 'any', ['1.0.0'], []],
];

describe('what a requirement allows', () => {
  it.each(ROWS)('%s %s', (ecosystem, requirement, allowed, refused) => {
    expect(allowed.length).toBeGreaterThan(0);
    expect(allowed.filter((version) => allows(ecosystem, requirement, version) !== true)).toEqual([]);
    expect(refused.filter((version) => allows(ecosystem, requirement, version) !== false)).toEqual([]);
  });
});

describe('what cannot be known is neither allowed nor refused', () => {
  it.each([
    ['npm', 'latest', '1.0.0'],
    ['npm', 'github:user/repository', '1.0.0'],
    ['npm', 'workspace:*', '1.0.0'],
    ['npm', '^1.0.0', 'not a version'],
    ['npm', '^1.0.0 || '.repeat(1_000), '1.0.0'],
    ['PyPI', '>=1; evil', '1.0'],
    ['PyPI', '>=1', '2.0rc1'],
    ['Packagist', 'dev-main', '1.0.0'],
    ['Packagist', '1.0 - 2.0', '1.5.0'],
    ['crates.io', '1.x.y', '1.0.0'],
    ['RubyGems', '~> abc', '1.0'],
    // The lowest version that is allowed is installed, so a new lockfile would change nothing.
    ['NuGet', '12.0.1', '13.0.1'],
    ['Maven', '[1.0,2.0)', '1.5'],
    ['Go', 'v1.2.3', '1.2.4'],
  ])('%s %s for %s', (ecosystem, requirement, version) => {
    expect(allows(ecosystem, requirement, version)).toBeUndefined();
  });
});
