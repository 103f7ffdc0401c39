/** Scoring itself: a score that cannot fail would prove nothing. */
import {describe, expect, it} from 'vitest';
import {type Key, toKey} from '../../scripts/example/key.ts';
import {renderScore} from '../../scripts/example/render-score.ts';
import {isPerfect, type ScoredFinding, scoreFindings} from '../../scripts/example/score.ts';

const key: Key = toKey({
  schemaVersion: 1,
  pending: ['terraform'],
  twins: [{id: 'right', path: 'a.py', startLine: 10, endLine: 12, text: 'x', endText: 'y', what: 'the right way'}],
  plants: [
    {
      id: 'password',
      category: 'secrets',
      scanners: ['secrets'],
      path: 'a.py',
      line: 3,
      text: 'password',
      what: 'a password',
      severity: 'medium',
      orAt: [{path: 'a.py', line: 4, text: 'same password'}],
      rules: ['generic-password', 'database-password'],
      twin: 'right',
    },
  ],
});

const found: ScoredFinding = {
  sources: [{scanner: 'secrets', ruleId: 'generic-password'}],
  ruleId: 'generic-password',
  severity: 'high',
  path: 'a.py',
  startLine: 3,
};

const run = {scanners: new Set(['secrets']), planted: true};

describe('scoring', () => {
  it.each<[string, Partial<ScoredFinding>, boolean]>([
    ['the planted line', {}, true],
    ['another right line', {startLine: 4}, true],
    ['the least severity', {severity: 'medium'}, true],
    ['another rule that counts', {sources: [{scanner: 'secrets', ruleId: 'database-password'}]}, true],
    ['several scanners', {sources: [{scanner: 'iac', ruleId: 'x'}, ...found.sources]}, true],
    ['a line beside it', {startLine: 2}, false],
    ['another file', {path: 'b.py'}, false],
    ['too low a severity', {severity: 'low'}, false],
    ['another scanner', {sources: [{scanner: 'iac', ruleId: 'generic-password'}]}, false],
    ['a rule that does not count', {sources: [{scanner: 'secrets', ruleId: 'todo-comment'}]}, false],
  ])('judges a finding at %s', (_case, change, counts) => {
    const score = scoreFindings(key, [{...found, ...change}], run);
    expect(score.expectations.map((expectation) => expectation.found)).toEqual([counts]);
    expect(isPerfect(score)).toBe(counts);
  });

  it.each<[string, Partial<ScoredFinding>, number]>([
    ['on its first line', {startLine: 10}, 1],
    ['on its last line', {startLine: 12, severity: 'medium'}, 1],
    ['of low severity', {startLine: 11, severity: 'low'}, 0],
    ['before it', {startLine: 9}, 0],
    ['after it', {startLine: 13}, 0],
    ['in another file', {startLine: 11, path: 'b.py'}, 0],
  ])('counts a finding %s of a twin', (_case, change, accusations) => {
    const score = scoreFindings(key, [found, {...found, ...change}], run);
    expect(score.accusations).toHaveLength(accusations);
    expect(score.silentTwins).toHaveLength(1 - accusations);
    expect(isPerfect(score)).toBe(accusations === 0);
  });

  it('expects nothing of scanners that did not run, and is not perfect by that', () => {
    const score = scoreFindings(key, [], {...run, scanners: new Set(['iac'])});
    expect(score.expectations).toEqual([]);
    expect(score.later).toEqual(key.plants);
    expect(isPerfect(score)).toBe(false);
  });

  it('expects nothing of a pending part', () => {
    const plants = key.plants.map((plant) => ({...plant, part: 'terraform'}));
    expect(scoreFindings({...key, plants}, [], run).later).toHaveLength(1);
  });

  it('expects a generated token only after planting', () => {
    const plants = key.plants.map((plant) => ({...plant, generated: 'npm-token' as const}));
    expect(scoreFindings({...key, plants}, [], {...run, planted: false}).expectations).toEqual([]);
    expect(scoreFindings({...key, plants}, [], run).expectations).toHaveLength(1);
  });

  it('says what was missed, what stood there instead and which twin was accused', () => {
    const text = renderScore(
      scoreFindings(
        key,
        [
          {...found, severity: 'low'},
          {...found, startLine: 11},
        ],
        run,
      ),
    );
    expect(text).toContain('missed   a.py:3  password: a password, by secrets, medium (there: generic-password low)');
    expect(text).toContain('accused  a.py:11  generic-password on right');
    expect(text).toContain('Clean twins silent: 0 of 1');
  });
});
