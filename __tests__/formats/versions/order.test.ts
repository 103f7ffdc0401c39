import {describe, expect, it} from 'vitest';
import {compareVersions} from '../../../src/formats/versions/compare-versions.ts';

/** From low to high; texts inside brackets are the same version. Each pair of the line is compared, both ways round. */
const LINES: readonly (readonly [string, string, string])[] = [
  [
    'npm',
    'SemVer §11',
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0',
  ],
  ['npm', 'numbers, not texts', '1.9.0 1.10.0 1.11.0 2.0.0'],
  ['npm', 'build metadata does not count', '1.0.0-1 [1.0.0+a,1.0.0+b,1.0.0,v1.0.0,=1.0.0] 1.0.1'],
  ['npm', 'lowest pre-release', '0.0.0-0 0.0.0-1 0.0.0-a 0.0.0 0.0.1'],
  ['npm', 'partial bounds', '1.89.9 [1.90,1.90.0] 1.90.1'],
  ['npm', 'numbers beyond 2^53', '1.0.9007199254740992 1.0.9007199254740993'],
  ['crates.io', 'partial bounds', '0.34.9 [0.35,0.35.0] 0.35.1 [0.36,0.36.0]'],
  ['crates.io', 'build metadata does not count', '[1.0.0+1.1.1a,1.0.0+1.0.2] 1.0.1'],
  ['Hex', 'documented example', '1.0.0-alpha10 1.0.0-beta10 1.0.0'],
  ['SwiftURL', 'tags with and without v', '[v1.2.0,1.2.0,1.2] 1.2.1'],
  [
    'Go',
    'pseudo-versions',
    'v0.0.0-20190101000000-aaaaaaaaaaaa v0.0.0-20200101000000-000000000000 v0.0.1-0.20200101000000-000000000000 v0.0.1',
  ],
  ['Go', 'incompatible', '[v2.0.0+incompatible,2.0.0] v2.0.1+incompatible'],
  ['Go', 'toolchain', '1.20.14 [1.21rc2,go1.21rc2,1.21.0-rc.2] 1.21rc3 [1.21,go1.21,1.21.0] [1.21.1,go1.21.1]'],
  ['Go', 'lower bounds of pre-releases', '1.20.5 1.21.0-0 1.21rc1 1.21.0'],
  ['Pub', 'build metadata counts', '1.0.0-dev 1.0.0 1.0.0+1 1.0.0+2 1.0.0+10 1.0.1'],
  [
    'PyPI',
    'PEP 440 summary',
    '1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0rc1 1.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456 1.0.15 1.1.dev1',
  ],
  ['PyPI', 'epochs', '2013.10 2014.4 1!1.0 1!1.1'],
  ['PyPI', 'normal forms', '[1.0,1.0.0,v1.0,1] [1.1RC1,1.1rc1,1.1.rc-1,1.1c1] [1.1-1,1.1.post1,1.1-r1]'],
  ['PyPI', 'versions from before PEP 440 come first', '2004d 0.1.dev0 2004.1'],
  ['PyPI', 'old versions among themselves', '1.0-custom 1.1-custom 2.0-custom 0.1'],
  [
    'Maven',
    'specification, qualifiers',
    '1-alpha 1-beta 1-milestone [1-rc,1-cr] 1-snapshot [1,1.0,1.0.0,1-ga,1.ga,1-final,1-release,1.Final] 1-sp 1-abc 1-foo2 1-foo10 1-1 1.1',
  ],
  ['Maven', 'specification, shorthands', '[1-a1,1-alpha-1,1a1] [1-b1,1-beta-1] [1-m1,1-milestone-1] 1'],
  ['Maven', 'specification, trimming', '[1-foo,1.0.0-foo.0.0,1.0.0-foo] 1.0.1'],
  ['Maven', 'specification, service packs', '1-sp-1 [1-ga-1,1-1]'],
  ['Maven', 'qualifiers behind dots', '[1.0.0.RC1,1-RC1] 1-RC2 1.0.0'],
  [
    'Maven',
    'Spring and Netty',
    '5.0.0.M1 5.0.0.RC1 [5.0.0.RELEASE,5.0.0] [5.0.1,5.0.1.RELEASE] 5.0.1.BUILD-SNAPSHOT 5.0.2.RELEASE',
  ],
  ['Maven', 'Guava flavours', '29.0-android 29.0-jre 29.1-android'],
  ['Maven', 'dates', '1.9 20040616 20040616.1'],
  [
    'NuGet',
    'four parts and case',
    '[1.0,1.0.0,1.0.0.0] 1.0.0.1 1.0.1-alpha [1.0.1-BETA,1.0.1-beta,1.0.1-beta+x] 1.0.1-rc.2 1.0.1-rc.10 1.0.1',
  ],
  [
    'NuGet',
    'documented order',
    '1.0.1-aaa 1.0.1-alpha 1.0.1-alpha10 1.0.1-alpha2 1.0.1-beta 1.0.1-open 1.0.1-rc 1.0.1-zzz 1.0.1',
  ],
  ['RubyGems', 'documented example', '[1.0.a,1.0.0.a] 1.0.a.2 1.0.b1 [1,1.0,1.0.0] 1.0.1 1.1.a 1.1'],
  ['RubyGems', 'hyphen means pre', '[1.0-rc1,1.0.pre.rc1] 1.0 1.10'],
  [
    'Packagist',
    'stabilities',
    '1.0.0-dev [1.0.0-alpha1,1.0.0a1,1.0.0-a.1] 1.0.0-alpha2 [1.0.0-beta,1.0b] 1.0.0-beta2 [1.0.0-RC1,1.0.0rc1] [1.0.0,v1.0,1,1.0.0.0,1.0.0-stable,1.0.0+build] [1.0.0-p1,1.0.0-pl1,1.0.0-patch1] 1.0.1',
  ],
  ['Packagist', 'branches of a series', '1.9.9 [1.x-dev,1.X-dev] 2.0.0-dev 2.0.0'],
  ['Packagist', 'words that PHP does not know', '3.19 3.20-test2 3.20-dev 3.20'],
  ['Packagist', 'dates', '20100101 20100102 20110101'],
  ['CRAN', 'numbers', '1.0 1.0-1 [1.0.2,1.0-2] 1.0-10 1.1'],
  ['Hackage', 'longer is later', '1 1.0 1.0.0 1.0.1 1.2 1.10'],
  ['ConanCenter', 'numbers', '1.2.11-rc1 1.2.11 1.2.13 2'],
  ['CocoaPods', 'as gems', '1.0.beta.1 1.0 1.0.1'],
  ['GitHub Actions', 'tags', 'v3.9.9 [v4.1.3,4.1.3] v4.1.7 v4.2.0'],
  ['Debian', 'deb-version(7), tilde', '1.0~~ 1.0~~a 1.0~ 1.0 1.0a'],
  ['Debian', 'deb-version(7), pre-releases', '1.0~beta1~svn1245 1.0~beta1 1.0'],
  ['Debian', 'epoch', '2.0-1 9:0.1-1 10:0.1-1'],
  ['Debian', 'no revision is revision 0', '[1.0,0:1.0,1.0-0] 1.0-0+deb12u1 1.0-1'],
  ['Debian', 'letters before other marks', '1.0a 1.0+ 1.0.1'],
  ['Debian', 'numbers, not texts', '3.0.9-1 3.0.11-1~deb12u1 3.0.11-1~deb12u2 3.0.11-1 3.0.13-1~deb12u1'],
  ['Debian', 'zeros in front', '[1.02,1.2,1.002] 1.10'],
  ['Debian', 'hyphens of the upstream version', '1-2-3 1-10-1 1.0-1'],
  ['Ubuntu', 'rebuilds', '2.4.7-1.2 2.4.7-1.2ubuntu7 2.4.7-1.2ubuntu7.3 2.4.7-1.2+deb12u3 2.4.7-1.2+deb12u4'],
  ['Red Hat', 'manual, tilde and caret', '1.0~rc1 1.0~rc1^git1 1.0 1.0^git1~pre 1.0^git1 1.0.1'],
  ['Red Hat', 'separators only separate', '[2.0.1,2_0_1,2.0+1] 2.0.1a'],
  ['Red Hat', 'letters are lower than numbers', '2.0a 2.0.1 5.5p1 5.5p2 5.5p10 5.16.1.xyz 5.16.1.1'],
  ['Red Hat', 'zeros in front', '[10.0001,10.1] 10.0039'],
  ['Red Hat', 'epochs and releases', '3.0.7-24.el9 [1:3.0.7-24.el9,1:3.0.7-24_el9] 1:3.0.7-27.el9 1:3.0.7-27.el9_4'],
  ['Rocky Linux', 'a release is higher than none', '1.2 1.2-1 1.2-1.el9 1.2-1.el9.1'],
  [
    'Alpine',
    'suffixes',
    '1.0_alpha 1.0_alpha1 1.0_beta2 1.0_pre1 1.0_rc1 1.0 1.0_cvs1 1.0_svn1 1.0_git1 1.0_hg1 1.0_p1 1.0_p2',
  ],
  [
    'Alpine',
    'what a version can go on with',
    '1.0_rc1-r3 1.0 1.0-r0 1.0-r3 1.0-r10 1.0_p1 1.0a 1.0a_p1 1.0b 1.0.1 1.1',
  ],
  ['Alpine', 'a zero in front makes a fraction', '1.01 1.03 1.1 1.2 1.10'],
  ['Alpine', 'patches behind a letter', '1.9.4p2-r1 1.9.5-r1 1.9.5p1-r0 1.9.5p2-r0 1.9.6-r0'],
  ['Wolfi', 'commits', '1.0_git20230101-r0 1.0_git20240101-r0 1.0_git20240101-r1 1.1-r0'],
];

const pairs = LINES.flatMap(([ecosystem, rule, line]) => {
  const groups = line.split(' ').map((group) => group.replace(/^\[|\]$/g, '').split(','));
  return groups.flatMap((group, low) =>
    groups
      .slice(low)
      .flatMap((other, distance) =>
        group.flatMap((left) =>
          other.map((right) => [ecosystem, left, distance === 0 ? '=' : '<', right, rule] as const),
        ),
      ),
  );
});

describe('the order of versions', () => {
  it('is checked for all ecosystems', () => {
    expect(new Set(LINES.map(([ecosystem]) => ecosystem)).size).toBe(22);
    expect(pairs.length).toBeGreaterThan(500);
  });

  it.each(pairs)('%s: %s %s %s (%s)', (ecosystem, left, relation, right) => {
    const order = relation === '=' ? 0 : -1;
    expect([compareVersions(ecosystem, left, right), compareVersions(ecosystem, right, left)]).toEqual([
      order,
      0 - order,
    ]);
  });

  it.each([
    ['npm', 'latest', '1.0.0'],
    ['npm', '', '1.0.0'],
    ['npm', 'file:../x', '1.0.0'],
    ['npm', '1.0.0 || 2.0.0', '1.0.0'],
    ['npm', '9'.repeat(1000), '1.0.0'],
    ['Maven', '', '1.0'],
    ['Maven', '[1.0, 2.0)', '1.0'],
    ['NuGet', '1.*', '1.0'],
    ['RubyGems', 'x', '1.0'],
    ['Packagist', 'dev-main', '1.0.0'],
    ['Packagist', 'dev-main', 'dev-next'],
    ['CRAN', '1.0rc', '1.0'],
    ['Hackage', '1.0-x', '1.0'],
    ['PyPI', '', '1.0'],
    ['GitHub Actions', 'main', 'v4.0.0'],
    ['GitHub Actions', 'v4', '4.1.3'],
    ['GitHub Actions', 'v4.1', '4.1.3'],
    ['Debian', '1.0 beta', '1.0'],
    ['Debian', 'x:1.0', '1.0'],
    ['Red Hat', '', '1.0'],
    ['Alpine', '1.0_nightly', '1.0'],
    ['Alpine', 'edge', '1.0'],
    ['nobody', '1.0', '1.1'],
    ['constructor', '1.0', '1.1'],
  ])('%s: %.20j and %s are incomparable', (ecosystem, left, right) => {
    expect(compareVersions(ecosystem, left, right)).toBe('incomparable');
  });

  it.each([
    ['v4', '4.0.0', 0],
    ['v4', '3.9.9', 1],
    ['v4', '5.0.0', -1],
    ['v4.1', '4.0.9', 1],
    ['v4.1', '4.2.0', -1],
  ])('a moving tag of an action, %s, is certain about %s: %d', (tag, version, order) => {
    expect(compareVersions('GitHub Actions', tag, version)).toBe(order);
  });
});
