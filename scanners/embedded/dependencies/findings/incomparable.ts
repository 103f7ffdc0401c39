/** Packages of which nobody can say whether advisories affect them, by name. */
import type {ProjectReport} from '../../../../src/scanner.ts';
import type {Installed} from '../inventory/installed.ts';
import {nameAndVersion} from './affected-component.ts';

type Note = NonNullable<ProjectReport['notes']>[number];

/** Told by name in one note; the rest is counted. */
const MAX_TOLD = 5;

export interface Incomparable {
  readonly installed: Installed;
  /** Advisories that may or may not be about this version. */
  readonly ids: readonly string[];
}

/** One note for each file. */
export function describeIncomparable(packages: readonly Incomparable[]): readonly Note[] {
  const byPath = Map.groupBy(packages, ({installed}) => installed.place.path);
  return [...byPath].map(([path, group]) => {
    const told = group.slice(0, MAX_TOLD).map(({installed, ids}) => `${nameAndVersion(installed)} (${namesOf(ids)})`);
    const more = group.length > MAX_TOLD ? [`and ${group.length - MAX_TOLD} more`] : [];
    const text = `versions that cannot be compared with those of advisories: ${[...told, ...more].join(', ')}`;
    return {path, kind: 'not-resolved', text};
  });
}

function namesOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
