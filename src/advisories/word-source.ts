/** The sentence of the report on where the advisories of a run are from, and of which day. */
import {compareCodeUnits} from '../formats/versions/comparison.ts';
import type {AdvisorySet, AdvisorySource} from './advisory.ts';

export interface SourceFacts extends Pick<AdvisorySet, 'dates'> {
  readonly kind: AdvisorySource['kind'];
  /** Of OSV archives, where one is given. */
  readonly folder: string | undefined;
  /** `YYYY-MM-DD`: the date of what the API said. */
  readonly today: string;
}

const SHIPPED = 'the data that ships with this program';

/** Undefined when no data was used. */
export function wordSource({kind, folder, dates, today}: SourceFacts): string | undefined {
  if (dates.size === 0) return undefined;
  if (kind === 'embedded') return `Advisories are from ${SHIPPED}: ${wordDates(dates)}.`;
  if (kind === 'directory') return `Advisories are from ${folder ?? 'OSV archives'}: ${wordDates(dates)}.`;
  const older = new Map([...dates].filter(([, date]) => date !== today));
  if (older.size === 0) return `Advisories are what the OSV API knew on ${today}.`;
  // An ecosystem of which one package could not be asked about is as old as what ships, all in all.
  if (older.size === dates.size) {
    return `Advisories are from ${SHIPPED}, as the OSV API did not answer in full: ${wordDates(older)}.`;
  }
  return `Advisories are what the OSV API knew on ${today}, and where it did not answer in full, from ${SHIPPED}: ${wordDates(older)}.`;
}

/** `Go 2026-08-21, PyPI 2025-02-15`. */
function wordDates(dates: ReadonlyMap<string, string>): string {
  return [...dates]
    .sort(([left], [right]) => compareCodeUnits(left, right))
    .map(([ecosystem, date]) => `${ecosystem} ${date || 'of an unknown day'}`)
    .join(', ');
}
