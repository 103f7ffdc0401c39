/** Merging beside what people say: real findings of twelve scanners and tools at real places, labelled by hand. */
import {describe, expect, it} from 'vitest';
import {readPlaces} from './places.ts';
import {addScores, scorePlace} from './score.ts';

const LEAST_PAIRS = 400;
const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.95;

const places = readPlaces();

describe.each(['building', 'held-out'] as const)('%s half', (half) => {
  const {right, wrong, missed, apart} = addScores(places.filter((place) => place.half === half).map(scorePlace));
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  const figures = `${right + wrong.length + missed.length + apart} pairs, ${right + missed.length} of them the same problem: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

  it(`has enough pairs: ${figures}`, () => {
    expect(right + wrong.length + missed.length + apart).toBeGreaterThan(LEAST_PAIRS);
    expect(right).toBeGreaterThan(0);
  });

  it('merges nothing that is two problems', () => {
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  it('merges what is one problem', () => {
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

it('findings of at least eight tools at places of three repositories and the example are labelled', () => {
  const scanners = new Set(places.flatMap(({findings}) => findings.map(({scanner}) => scanner)));
  expect([...scanners].sort()).toEqual(
    expect.arrayContaining(['actionlint', 'bandit', 'checkov', 'eslint', 'gitleaks', 'hadolint', 'osv-scanner']),
  );
  expect(scanners.size).toBeGreaterThanOrEqual(8);
  expect(new Set(places.map(({repository}) => repository)).size).toBe(4);
});
