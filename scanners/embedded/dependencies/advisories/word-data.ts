/** What the report says about the advisory data of a run. */
import {compareCodeUnits} from '../versions/comparison.ts';
import {type AdvisorySet, type AdvisorySource, baseEcosystem, type PackageName} from './advisory.ts';

export interface DataFacts {
  readonly kind: AdvisorySource['kind'];
  readonly folder: string | undefined;
  readonly packages: readonly PackageName[];
  readonly advisories: AdvisorySet;
  readonly today: string;
}

/** One sentence about source and dates, then what is not known. Empty when there is no package. */
export function wordData(facts: DataFacts): readonly string[] {
  const {packages, advisories} = facts;
  if (packages.length === 0) return [];
  const source = advisories.dates.size === 0 ? [] : [wordSource(facts)];
  return [...source, ...(advisories.shortcomings ?? []), ...wordUnknown(packages, advisories.dates)];
}

function wordSource({kind, folder, advisories: {dates}, today}: DataFacts): string {
  switch (kind) {
    case 'embedded':
      return `Advisories are those of the embedded index, with data up to ${wordDates(dates)}.`;
    case 'directory':
      return `Advisories are those of ${folder ?? 'the archives'}, with data up to ${wordDates(dates)}.`;
    case 'api': {
      const older = new Map([...dates].filter(([, date]) => date !== today));
      if (older.size === dates.size)
        return `Advisories are those of the embedded index, with data up to ${wordDates(dates)}, as the OSV API did not answer.`;
      const rest =
        older.size === 0 ? '' : `, and where it did not, the embedded index with data up to ${wordDates(older)}`;
      return `Advisories are those that the OSV API knew on ${today}${rest}.`;
    }
  }
}

/** `2026-08-21`, or `2026-08-21 (Go), 2025-02-15 (PyPI, npm)` where they differ; the newest first. */
function wordDates(dates: ReadonlyMap<string, string>): string {
  const byDate = Map.groupBy([...dates], ([, date]) => date || 'an unknown day');
  if (byDate.size === 1) return [...byDate.keys()].join('');
  return [...byDate]
    .sort(([left], [right]) => compareCodeUnits(right, left))
    .map(
      ([date, entries]) =>
        `${date} (${entries
          .map(([ecosystem]) => ecosystem)
          .sort(compareCodeUnits)
          .join(', ')})`,
    )
    .join(', ');
}

function wordUnknown(packages: readonly PackageName[], dates: ReadonlyMap<string, string>): readonly string[] {
  const unknown = packages.map(({ecosystem}) => baseEcosystem(ecosystem)).filter((ecosystem) => !dates.has(ecosystem));
  if (unknown.length === 0) return [];
  const names = [...new Set(unknown)].sort(compareCodeUnits).join(', ');
  const what = unknown.length === 1 ? 'package is' : 'packages are';
  return [`There is no advisory data for ${names}: ${unknown.length} ${what} listed and not judged.`];
}
