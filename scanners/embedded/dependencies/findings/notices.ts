/** What is to be said once: which advisories were used, of which day, and what nobody could judge. */

import {baseEcosystem} from '../../../../src/advisories/advisory.ts';
import type {Advisories} from '../../../../src/advisories/load-advisories.ts';
import {findOldData} from '../../../../src/advisories/old-data.ts';
import {wordSource} from '../../../../src/advisories/word-source.ts';
import {compareText} from '../../../../src/finding/location.ts';
import type {ProjectContext} from '../../../../src/scanner.ts';
import type {InventoryProblem} from '../inventory/format.ts';
import type {Installed} from '../inventory/installed.ts';
import type {Failure} from '../inventory/read-inventories.ts';

type Context = Pick<ProjectContext, 'dependencies' | 'today'>;

export function noticesOf(
  judged: readonly Installed[],
  advisories: Advisories,
  {dependencies: {deniedLicenses, advisoriesFolder: folder}, today}: Context,
): readonly string[] {
  const source = wordSource({...advisories, folder, today});
  return [
    ...(source === undefined ? [] : [source]),
    ...(advisories.shortcomings ?? []),
    ...uncoveredNotice(judged, advisories),
    ...(deniedLicenses.length > 0 ? licenseNotice(judged) : []),
  ];
}

/** Told by name; the rest is counted. */
const MAX_TOLD_MANIFESTS = 3;

/** Nothing for none. Each has a note of its own, but that a whole service was not judged is for everybody to see. */
export function unlockedNotice(problems: readonly InventoryProblem[]): readonly string[] {
  const paths = problems.filter(({kind}) => kind === 'no-lockfile').map(({place}) => place.path);
  const distinct = [...new Set(paths)].sort(compareText);
  if (distinct.length === 0) return [];
  const told = distinct.slice(0, MAX_TOLD_MANIFESTS).join(', ');
  const more = distinct.length > MAX_TOLD_MANIFESTS ? ` and ${distinct.length - MAX_TOLD_MANIFESTS} more` : '';
  return [
    `There is no lockfile for ${told}${more}: what they ask for was judged only where they ask for one version of it.`,
  ];
}

/** Of some ecosystems no advisories are published in this form, or the source has none. */
function uncoveredNotice(judged: readonly Installed[], {dates}: Advisories): readonly string[] {
  const counts = new Map<string, number>();
  for (const {ecosystem} of judged) {
    if (!dates.has(baseEcosystem(ecosystem))) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const words = [...counts]
    .sort(([left], [right]) => compareText(left, right))
    .map(([ecosystem, count]) => `${ecosystem} (${count})`);
  return [`There are no advisories for packages of ${words.join(', ')}: they are listed and were not judged.`];
}

function licenseNotice(judged: readonly Installed[]): readonly string[] {
  const count = judged.filter(({license}) => license === undefined).length;
  return count === 0
    ? []
    : [
        `The lockfiles state no licence for ${count} of ${judged.length} packages, so dependencies.deny.licenses says nothing of them.`,
      ];
}

/** Lockfiles that were judged by data older than the policy allows. */
export function oldDataFailures(
  judged: readonly Installed[],
  advisories: Advisories,
  {dependencies: {maxAdvisoryAgeDays}, today}: Context,
): readonly Failure[] {
  const old = findOldData({...advisories, maxAdvisoryAgeDays, today});
  const failures = judged.flatMap(({ecosystem, place: {path}}) => {
    const reason = old.get(baseEcosystem(ecosystem));
    return reason === undefined ? [] : [{path, reason}];
  });
  return [...new Map(failures.map((failure) => [failure.path, failure])).values()];
}
