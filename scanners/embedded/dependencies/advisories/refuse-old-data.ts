/** The policy's limit on the age of advisory data. */
import {compareCodeUnits} from '../versions/comparison.ts';
import {AdvisoryDataError, type AdvisorySource} from './advisory.ts';
import type {AdvisoryContext} from './choose-source.ts';

const DAY_MS = 86_400_000;

const FIX = {
  embedded: 'Use a newer version of the action, let it ask the OSV API (advisories: auto, not offline)',
  api: 'Make the OSV API reachable, use a newer version of the action',
  directory: 'Download the archives again',
} as const;

/** Throws `AdvisoryDataError` with cause and fix when the data of an ecosystem is older than the policy allows. */
export function refuseOldData(
  kind: AdvisorySource['kind'],
  dates: ReadonlyMap<string, string>,
  {dependencies: {maxAdvisoryAgeDays: limit}, today}: Pick<AdvisoryContext, 'dependencies' | 'today'>,
): void {
  if (limit === undefined) return;
  const old = [...dates]
    .map(([ecosystem, date]) => ({ecosystem, date, age: ageDays(date, today)}))
    .filter(({age}) => age > limit)
    .sort((left, right) => compareCodeUnits(left.ecosystem, right.ecosystem));
  if (old.length === 0) return;
  const which = old.map(({ecosystem, date, age}) => `${ecosystem} of ${date || 'an unknown day'} (${wordAge(age)})`);
  throw new AdvisoryDataError(
    `advisory data is older than max-advisory-age-days (${limit}): ${which.join(', ')}. ${FIX[kind]}, or raise the limit`,
  );
}

/** Data without a date is infinitely old. */
function ageDays(date: string, today: string): number {
  const age = Math.floor((Date.parse(today) - Date.parse(date)) / DAY_MS);
  return Number.isNaN(age) ? Number.POSITIVE_INFINITY : age;
}

function wordAge(age: number): string {
  return Number.isFinite(age) ? `${age} days` : 'no date';
}
