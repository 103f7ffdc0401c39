import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findFlaws} from '../../../src/advisories/matching/find-flaws.ts';
import {mergeAliases} from '../../../src/advisories/matching/merge-aliases.ts';
import {rate} from '../../../src/advisories/matching/rate.ts';
import {smallestFix} from '../../../src/advisories/matching/smallest-fix.ts';
import {ranges, record} from './records.ts';

const HIGH_V3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N';
const LOW_V3 = 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N';
const HIGH_V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N';

describe('flaws of an installed version', () => {
  it('are one for all advisories that an alias connects, over several steps, too', () => {
    const chain = [
      record({id: 'GHSA-1', aliases: ['CVE-1'], ranges: ranges('><2.0.0'), vectors: [LOW_V3]}),
      record({id: 'PYSEC-1', aliases: ['CVE-2'], ranges: ranges('><3.0.0'), vectors: [HIGH_V3]}),
      record({id: 'OSV-1', aliases: ['CVE-2', 'CVE-1'], ranges: ranges('><2.5.0')}),
      record({id: 'GHSA-9', aliases: ['CVE-9'], ranges: ranges('><1.5.0')}),
    ];
    const {flaws} = findFlaws('npm', '1.0.0', chain);
    expect(flaws.map(({id, ids, fixed, rating}) => ({id, ids, fixed, severity: rating.severity}))).toEqual([
      {id: 'GHSA-1', ids: ['CVE-1', 'CVE-2', 'GHSA-1', 'OSV-1', 'PYSEC-1'], fixed: '3.0.0', severity: 'high'},
      {id: 'GHSA-9', ids: ['CVE-9', 'GHSA-9'], fixed: '1.5.0', severity: 'medium'},
    ]);
  });

  it('are named by what cannot be told where the version is none', () => {
    const records = [record({id: 'B', ranges: ranges('><1.0.0')}), record({id: 'A', ranges: ranges('><1.0.0')})];
    expect(findFlaws('npm', 'main', records)).toEqual({flaws: [], unknown: ['A', 'B']});
  });

  it('do not depend on the order of the advisories', () => {
    const records = ['1', '2', '3', '4', '5'].map((n) =>
      record({id: `GHSA-${n}`, aliases: [`CVE-${Number(n) % 3}`], ranges: ranges(`><${n}.0.0`)}),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(records, {minLength: 5}), (shuffled) => {
        expect(findFlaws('npm', '0.1.0', shuffled)).toEqual(findFlaws('npm', '0.1.0', records));
      }),
    );
  });
});

describe('the smallest fix', () => {
  it.each([
    ['of its own series', '2.1.0', '>1.0.0<1.2.0>2.0.0<2.2.0', '2.2.0'],
    ['the next series where the own has none', '1.5.0', '>1.0.0<2.2.0', '2.2.0'],
    ['not one that is affected again', '1.0.0', '><1.1.0|>1.1.0<1.2.0', '1.2.0'],
    ['none where none is named', '1.0.0', '>', undefined],
    ['none where only the last affected is known', '1.0.0', '>=1.0.0', undefined],
    ['no downgrade', '3.0.0', '><1.0.0|>2.0.0', undefined],
    ['by number, not by text', '1.0.0', '><1.10.0', '1.10.0'],
  ])('%s', (_name, installed, text, fixed) => {
    expect(smallestFix('npm', installed, [record({ranges: ranges(text)})])).toBe(fixed);
  });
});

describe('the rating', () => {
  it.each([
    ['malware is critical', [record({malicious: true})], 'critical', 'malicious'],
    ['a vector before a word', [record({vectors: [LOW_V3], severityWord: 'critical'})], 'low', 'vector'],
    [
      "an alias's vector before the own word",
      [record({severityWord: 'low'}), record({vectors: [HIGH_V3]})],
      'high',
      'vector',
    ],
    ['the worst of several advisories', [record({vectors: [LOW_V3]}), record({vectors: [HIGH_V3]})], 'high', 'vector'],
    ['the newest version of one advisory', [record({vectors: [HIGH_V4, LOW_V3]})], 'high', 'vector'],
    [
      'a word where no vector can be read',
      [record({vectors: ['CVSS:3.1/x'], severityWord: 'moderate'})],
      'medium',
      'word',
    ],
    ['medium where nobody says', [record()], 'medium', 'none'],
    ['known attacks raise by one', [record({vectors: [LOW_V3], knownExploited: true})], 'medium', 'vector'],
    ['critical stays critical', [record({severityWord: 'critical', knownExploited: true})], 'critical', 'word'],
  ])('%s', (_name, records, severity, source) => {
    expect(rate(records)).toMatchObject({severity, source});
  });
});

describe('merging by aliases', () => {
  it('takes long chains without recursion', () => {
    const chain = Array.from({length: 20_000}, (_, n) => record({id: `A-${n}`, aliases: [`A-${n + 1}`]}));
    expect(mergeAliases(chain)).toHaveLength(1);
  });

  it('leaves apart what nothing connects', () => {
    expect(mergeAliases([record({id: 'A'}), record({id: 'B'})])).toHaveLength(2);
  });
});
