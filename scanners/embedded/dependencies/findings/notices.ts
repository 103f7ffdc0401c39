/** What is to be said once: which advisories were used, of which day, and what nobody could judge. */

import {compareText} from '../../../../src/finding/location.ts';
import type {DependencyOptions} from '../../../../src/scanner.ts';
import {baseEcosystem} from '../advisories/advisory.ts';
import type {Installed} from '../inventory/installed.ts';
import type {Failure} from '../inventory/read-inventories.ts';
import type {Advisories} from './load-advisories.ts';

const SOURCES: Readonly<Record<Advisories['kind'], string>> = {
  embedded: 'the data that ships with this program',
  directory: 'the given folder of OSV archives',
  api: 'the OSV API',
};

export function noticesOf(
  installed: readonly Installed[],
  advisories: Advisories,
  {deniedLicenses}: Pick<DependencyOptions, 'deniedLicenses'>,
): readonly string[] {
  return [
    ...sourceNotice(advisories),
    ...(advisories.shortcomings ?? []),
    ...uncoveredNotice(installed, advisories),
    ...(deniedLicenses.length > 0 ? licenseNotice(installed) : []),
  ];
}

function sourceNotice({dates, kind}: Advisories): readonly string[] {
  const days = [...dates]
    .sort(([left], [right]) => compareText(left, right))
    .map(([ecosystem, day]) => (day === '' ? ecosystem : `${ecosystem} ${day}`));
  return days.length === 0 ? [] : [`Advisories are from ${SOURCES[kind]}, last changed: ${days.join(', ')}.`];
}

/** Of some ecosystems no advisories are published in this form, or the source has none. */
function uncoveredNotice(installed: readonly Installed[], {dates}: Advisories): readonly string[] {
  const counts = new Map<string, number>();
  for (const {ecosystem} of installed) {
    if (!dates.has(baseEcosystem(ecosystem))) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const words = [...counts]
    .sort(([left], [right]) => compareText(left, right))
    .map(([ecosystem, count]) => `${ecosystem} (${count})`);
  return [`There are no advisories for packages of ${words.join(', ')}: they are listed and were not judged.`];
}

function licenseNotice(installed: readonly Installed[]): readonly string[] {
  const count = installed.filter(({license}) => license === undefined).length;
  return count === 0
    ? []
    : [
        `The lockfiles state no licence for ${count} of ${installed.length} packages, so dependencies.deny.licenses says nothing of them.`,
      ];
}

const DAY_MS = 86_400_000;

/** Lockfiles that were judged by data older than the policy allows. */
export function oldDataFailures(
  judged: readonly Installed[],
  {dates}: Advisories,
  {dependencies, today}: {readonly dependencies: Pick<DependencyOptions, 'maxAdvisoryAgeDays'>; readonly today: string},
): readonly Failure[] {
  const {maxAdvisoryAgeDays} = dependencies;
  if (maxAdvisoryAgeDays === undefined) return [];
  // The newest change in any ecosystem: a small ecosystem may have had none for months.
  const newest = [...dates.values()].reduce((latest, day) => (day > latest ? day : latest), '');
  const ageDays = newest === '' ? 0 : Math.floor((Date.parse(today) - Date.parse(newest)) / DAY_MS);
  if (ageDays <= maxAdvisoryAgeDays) return [];
  const reason = `judged by advisories of ${newest}, ${ageDays} days old; the policy allows ${maxAdvisoryAgeDays}`;
  return [...new Set(judged.map(({place}) => place.path))].map((path) => ({path, reason}));
}
