import {describe, expect, it} from 'vitest';
import {affects} from '../../../src/advisories/matching/affects.ts';
import {ranges, record} from './records.ts';

const [yes, no, unknown] = ['affected', 'unaffected', 'unknown'] as const;

describe('whether an advisory affects a version', () => {
  it.each([
    ['introduced is in', 'npm', '1.0.0', '>1.0.0<2.0.0', yes],
    ['before introduced is out', 'npm', '0.9.9', '>1.0.0<2.0.0', no],
    ['fixed is out', 'npm', '2.0.0', '>1.0.0<2.0.0', no],
    ['a pre-release of fixed is in', 'npm', '2.0.0-rc.1', '>1.0.0<2.0.0', yes],
    ['last affected is in', 'npm', '2.0.0', '>=2.0.0', yes],
    ['after last affected is out', 'npm', '2.0.1', '>=2.0.0', no],
    ['introduced 0 without an end takes all', 'npm', '999.0.0', '>', yes],
    ['introduced 0 takes even what is no version', 'npm', 'latest', '>', yes],
    ['introduced 0 is before pre-releases of 0', 'npm', '0.0.0-alpha', '>', yes],
    ['0.0.0-0 takes pre-releases', 'npm', '0.0.0-alpha', '>0.0.0-0<1.0.0', yes],
    ['introduced equal to fixed is empty', 'npm', '1.0.0', '>1.0.0<1.0.0', no],
    ['introduced equal to fixed is empty above, too', 'npm', '1.5.0', '>1.0.0<1.0.0', no],
    ['introduced equal to last affected is one version', 'npm', '1.0.0', '>1.0.0=1.0.0', yes],
    ['introduced equal to last affected is not more', 'npm', '1.0.1', '>1.0.0=1.0.0', no],
    ['last affected before introduced in the document', 'npm', '1.0.1', '=1.0.0>1.0.0', no],
    ['several pairs: between them', 'npm', '1.5.0', '>1.0.0<1.2.0>2.0.0<2.2.0', no],
    ['several pairs: in the second', 'npm', '2.1.0', '>1.0.0<1.2.0>2.0.0<2.2.0', yes],
    ['unordered events', 'npm', '2.1.0', '<2.2.0>2.0.0<1.2.0>1.0.0', yes],
    ['unordered events: between', 'npm', '1.5.0', '<2.2.0>2.0.0<1.2.0>1.0.0', no],
    ['fixed written before introduced 0', 'npm', '0.5.0', '<1.0.0>', yes],
    ['two introductions', 'npm', '1.5.0', '>1.0.0>1.2.0<2.0.0', yes],
    ['begins again where it ends', 'npm', '1.0.0', '><1.0.0>1.0.0<2.0.0', yes],
    ['several ranges', 'npm', '3.1.0', '>1.0.0<2.0.0|>3.0.0<4.0.0', yes],
    ['below a limit', 'npm', '1.0.0', '>^2.0.0', yes],
    ['at a limit', 'npm', '2.0.0', '>^2.0.0', no],
    ['below one of two limits', 'npm', '2.5.0', '>^2.0.0^3.0.0', yes],
    ['limit *', 'npm', '9.0.0', '>^*', yes],
    ['no version, a bound', 'npm', 'git+ssh://x', '><1.0.0', unknown],
    ['a bound that is no version', 'npm', '1.0.0', '><1.x.y', unknown],
    ['unknown in one range, in by another', 'npm', '1.0.0', '><x|>0.9.0', yes],
    ['Maven qualifiers', 'Maven', '2.0-rc1', '>1.0<2.0', yes],
    ['PyPI post release', 'PyPI', '1.0.post1', '><1.0.1', yes],
    ['Go with v', 'Go', 'v1.4.0', '><1.4.1', yes],
    ['NuGet with four parts', 'NuGet', '1.0.0.0', '><1.0.0', no],
    ['an action at a moving tag', 'GitHub Actions', 'v4', '>4.0.0<4.1.3', unknown],
    ['an action at a moving tag of another series', 'GitHub Actions', 'v3', '>4.0.0<4.1.3', no],
    ['an ecosystem without an order', 'GHC', '1.0-1', '>', yes],
    ['an ecosystem without an order, with a bound', 'GHC', '1.0-1', '><1.0-2', unknown],
  ])('%s: %s %s in %s is %s', (_rule, ecosystem, version, text, answer) => {
    expect(affects(ecosystem, version, record({ranges: ranges(text)}))).toBe(answer);
  });

  it.each([
    ['the same text', 'npm', '1.0.0', ['1.0.0'], yes],
    ['another spelling', 'PyPI', '1.0', ['1.0.0'], yes],
    ['not listed', 'npm', '1.0.1', ['1.0.0'], no],
    ['a branch', 'Packagist', 'dev-main', ['dev-main'], yes],
  ])('enumerated versions: %s', (_rule, ecosystem, version, versions, answer) => {
    expect(affects(ecosystem, version, record({versions}))).toBe(answer);
  });

  it('enumerated versions count beside ranges', () => {
    const both = record({versions: ['3.0.0'], ranges: ranges('><1.0.0')});
    expect(['0.1.0', '2.0.0', '3.0.0'].map((version) => affects('npm', version, both))).toEqual([yes, no, yes]);
  });
});
