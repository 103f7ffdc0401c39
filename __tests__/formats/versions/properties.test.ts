import * as libraryPep440 from '@renovatebot/pep440';
import {create as createGem} from '@renovatebot/ruby-semver/dist/ruby/version.js';
import fc from 'fast-check';
import semver from 'semver';
import {describe, expect, it} from 'vitest';
import {compareVersions, ORDERED_ECOSYSTEMS} from '../../../src/formats/versions/compare-versions.ts';

/** Texts that look like versions, with every piece that some ecosystem treats in its own way. */
const versionText = fc
  .array(
    fc.constantFrom(
      ...[
        '0',
        '1',
        '2',
        '10',
        '007',
        '.',
        '.',
        '-',
        '_',
        '+',
        'a',
        'alpha',
        'b',
        'beta',
        'rc',
        'RC',
        'dev',
        'post',
        'pre',
      ],
      ...['final', 'ga', 'sp', 'foo', 'x', 'v', '!', 'snapshot', 'p', 'stable'],
    ),
    {minLength: 1, maxLength: 9},
  )
  .map((pieces) => pieces.join(''));

/** Pieces in a sensible order, so that most texts are valid. */
const plausible = fc
  .tuple(
    fc.array(fc.nat(12), {minLength: 1, maxLength: 4}),
    fc.constantFrom(
      '',
      '-alpha',
      '-beta.2',
      'rc1',
      '-rc.1',
      '.dev1',
      '.post2',
      '-SNAPSHOT',
      '.Final',
      '-1',
      '.M2',
      '-p1',
      '+b',
    ),
  )
  .map(([numbers, rest]) => `${numbers.join('.')}${rest}`);

const text = fc.oneof(versionText, plausible);
const total = ORDERED_ECOSYSTEMS.filter((name) => name !== 'GitHub Actions');

describe.each(total)('%s', (ecosystem) => {
  const compare = (left: string, right: string) => compareVersions(ecosystem, left, right);

  it('is antisymmetric', () => {
    fc.assert(fc.property(text, text, (left, right) => compare(left, right) === reverse(compare(right, left))));
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(text, text, text, (first, second, third) => {
        const [low, high, across] = [compare(first, second), compare(second, third), compare(first, third)];
        if (low === 'incomparable' || high === 'incomparable' || across === 'incomparable') return true;
        return low > 0 || high > 0 || (low === 0 && high === 0 ? across === 0 : across < 0);
      }),
      {numRuns: 3_000},
    );
  });

  it.each(['1', '1.', '1-', 'a1', '-1a', '1_'])('ends soon on long runs of %j', (piece) => {
    const run = piece.repeat(256).slice(0, 240);
    for (const start of ['', '1.0.0-alpha', '1.0-beta.', 'v1.0.']) {
      expect([-1, 0, 1, 'incomparable']).toContain(compare(`${start}${run}!`.slice(-256), `${start}${run}`));
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), text, (left, right) => {
        expect([-1, 0, 1, 'incomparable']).toContain(compare(left, right));
      }),
    );
  });
});

function reverse(order: ReturnType<typeof compareVersions>): ReturnType<typeof compareVersions> {
  if (order === 'incomparable' || order === 0) return order;
  return order === 1 ? -1 : 1;
}

describe('beside the libraries of the field', () => {
  const semantic = fc
    .tuple(
      fc.nat(20),
      fc.nat(20),
      fc.nat(20),
      fc.array(fc.constantFrom('0', '1', '10', 'a', 'B', 'rc', 'x-1', '1a'), {maxLength: 3}),
    )
    .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre.length > 0 ? `-${pre.join('.')}` : ''}`);

  it('orders as semver does', () => {
    fc.assert(
      fc.property(
        semantic,
        semantic,
        (left, right) => compareVersions('npm', left, right) === semver.compare(left, right),
      ),
      {numRuns: 2_000},
    );
  });

  it('orders as PEP 440 says', () => {
    fc.assert(
      fc.property(plausible, plausible, (left, right) => {
        if (libraryPep440.valid(left) === null || libraryPep440.valid(right) === null) return true;
        return compareVersions('PyPI', left, right) === Math.sign(libraryPep440.compare(left, right));
      }),
      {numRuns: 2_000},
    );
  });

  it('orders as RubyGems does', () => {
    fc.assert(
      fc.property(plausible, plausible, (left, right) => {
        const [first, second] = [createGem(left.toLowerCase()), createGem(right.toLowerCase())];
        if (first === null || second === null) return true;
        return (
          compareVersions('RubyGems', left.toLowerCase(), right.toLowerCase()) === Math.sign(first.compare(second) ?? 0)
        );
      }),
      {numRuns: 2_000},
    );
  });
});
