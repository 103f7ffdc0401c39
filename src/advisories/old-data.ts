/** The policy's limit on the age of advisory data. */
import type {AdvisorySource} from './advisory.ts';

const DAY_MS = 86_400_000;

const FIX = {
  embedded: 'use a newer version of this program, or let it ask the OSV API (advisories: auto, not offline)',
  api: 'make the OSV API reachable, or use a newer version of this program',
  directory: 'download the archives again',
} as const;

export interface AgeLimit {
  readonly kind: AdvisorySource['kind'];
  readonly dates: ReadonlyMap<string, string>;
  /** Undefined: any age will do. */
  readonly maxAdvisoryAgeDays: number | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** By ecosystem why its data is too old to judge by, with the fix. Data without a date is infinitely old. */
export function findOldData({kind, dates, maxAdvisoryAgeDays: limit, today}: AgeLimit): ReadonlyMap<string, string> {
  if (limit === undefined) return new Map();
  return new Map(
    [...dates]
      .map(([ecosystem, date]) => ({ecosystem, date, age: ageDays(date, today)}))
      .filter(({age}) => age > limit)
      .map(({ecosystem, date, age}) => [
        ecosystem,
        `judged by advisories of ${date || 'an unknown day'}${wordAge(age)}, and max-advisory-age-days is ${limit}: ${FIX[kind]}`,
      ]),
  );
}

function ageDays(date: string, today: string): number {
  const age = Math.floor((Date.parse(today) - Date.parse(date)) / DAY_MS);
  return Number.isNaN(age) ? Number.POSITIVE_INFINITY : age;
}

function wordAge(age: number): string {
  return Number.isFinite(age) ? `, ${age} days old` : '';
}
