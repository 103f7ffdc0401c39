/** Installed packages × advisories → one finding for each package, version and flaw of a project. */

import type {AdvisorySet} from '../../../../src/advisories/advisory.ts';
import type {Flaws} from '../../../../src/advisories/matching/find-flaws.ts';
import type {Flaw} from '../../../../src/advisories/matching/flaw.ts';
import {flawFinder} from '../../../../src/advisories/matching/flaw-finder.ts';
import {toAdvisory} from '../../../../src/advisories/matching/to-advisory.ts';
import {normalizeName} from '../../../../src/advisories/normalize-name.ts';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {ProjectReport} from '../../../../src/scanner.ts';
import type {Installed} from '../inventory/installed.ts';
import {locationsOf, toAffected} from './affected-component.ts';
import {chooseUpgrade} from './choose-upgrade.ts';
import {flawDetails, flawMessage, isStandardLibrary} from './flaw-words.ts';
import {describeIncomparable} from './incomparable.ts';
import type {PathsToDirect} from './paths-to-direct.ts';
import {MALICIOUS, VULNERABLE} from './rules.ts';

export interface Knowledge {
  readonly advisories: AdvisorySet;
  readonly paths: PathsToDirect;
  /** Leave out flaws without a fixed version; malicious packages are told all the same. */
  readonly onlyFixed: boolean;
}

export interface FlawFindings {
  readonly findings: readonly RawFinding[];
  /** Versions that cannot be compared with the ranges of advisories. */
  readonly notes: NonNullable<ProjectReport['notes']>;
}

export function flawFindings(judged: readonly Installed[], knowledge: Knowledge): FlawFindings {
  const flawsOf = flawFinder(knowledge.advisories);
  const incomparable: {installed: Installed; ids: readonly string[]}[] = [];
  const findings: RawFinding[] = [];
  for (const installed of judged) {
    const found = flawsOf(installed);
    if (found.unknown.length > 0) incomparable.push({installed, ids: found.unknown});
    for (const flaw of found.flaws) {
      const isTold = !knowledge.onlyFixed || flaw.fixed !== undefined || flaw.malicious;
      if (isTold) findings.push(toFinding(installed, {flaw, found, paths: knowledge.paths}));
    }
  }
  return {findings, notes: describeIncomparable(incomparable)};
}

interface Found {
  readonly flaw: Flaw;
  readonly found: Flaws;
  readonly paths: PathsToDirect;
}

function toFinding(installed: Installed, {flaw, found, paths}: Found): RawFinding {
  const path = paths.pathTo(installed);
  const upgrade = chooseUpgrade(installed, {path, dependents: paths.dependentsOf(installed)}, [
    found.clean,
    flaw.fixed,
  ]);
  const change = {...(flaw.fixed !== undefined && {fixedVersion: flaw.fixed}), ...(upgrade && {upgrade})};
  const component = toAffected(installed, path, change);
  return {
    ruleId: flaw.malicious ? MALICIOUS.id : VULNERABLE.id,
    message: flawMessage(component, flaw),
    ...locationsOf(installed),
    // Not the version: a bump that keeps the flaw brings in nothing new.
    identity: {scope: 'repository', key: [installed.ecosystem, normalizeName(installed), flaw.stableId]},
    severity: flaw.rating.severity,
    ...(isStandardLibrary(installed) && {confidence: 'low' as const}),
    details: flawDetails(component, flaw, found.clean),
    component,
    advisory: toAdvisory(flaw),
  };
}
