/** The smallest upgrade that gets rid of a flaw. */

import {compareVersions} from '../../formats/versions/compare-versions.ts';
import type {AdvisoryRecord} from '../advisory.ts';
import {affects} from './affects.ts';

/** Smallest version above the installed one that some range calls fixed and that none of the records affects. */
export function smallestFix(
  ecosystem: string,
  installed: string,
  records: readonly AdvisoryRecord[],
): string | undefined {
  const candidates = records.flatMap(({ranges}) =>
    ranges.flatMap((events) => events.filter(({kind}) => kind === 'fixed').map(({version}) => version)),
  );
  return [...new Set(candidates)]
    .filter((version) => isAbove(ecosystem, version, installed))
    .sort((left, right) => (isAbove(ecosystem, left, right) ? 1 : isAbove(ecosystem, right, left) ? -1 : 0))
    .find((version) => records.every((record) => affects(ecosystem, version, record) === 'unaffected'));
}

function isAbove(ecosystem: string, version: string, other: string): boolean {
  return compareVersions(ecosystem, version, other) === 1;
}
