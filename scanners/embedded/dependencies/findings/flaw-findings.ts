/** Installed packages × advisories → one finding for each package, version and flaw of a project. */
import type {Advisory} from '../../../../src/finding/component.ts';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {ProjectReport} from '../../../../src/scanner.ts';
import type {AdvisorySet} from '../advisories/advisory.ts';
import {normalizeName} from '../advisories/normalize-name.ts';
import type {Installed} from '../inventory/installed.ts';
import {type Flaws, findFlaws} from '../matching/find-flaws.ts';
import type {Flaw} from '../matching/flaw.ts';
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

const NO_FLAWS: Flaws = {flaws: [], unknown: []};

/** The same version in many lockfiles is judged once. */
function flawFinder(advisories: AdvisorySet): (installed: Installed) => Flaws {
  const known = new Map<string, Flaws>();
  return ({ecosystem, name, version}) => {
    const key = `${ecosystem}\n${name}\n${version}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const records = advisories.find({ecosystem, name});
    const flaws = records.length === 0 ? NO_FLAWS : findFlaws(ecosystem, version, records);
    known.set(key, flaws);
    return flaws;
  };
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

function toAdvisory({id, ids, published, rating, malicious, knownExploited}: Flaw): Advisory {
  const {vector, score} = rating;
  return {
    id,
    ids,
    ...(published !== '' && {published}),
    ...(vector !== undefined && {vector}),
    ...(score !== undefined && {score}),
    malicious,
    knownExploited,
  };
}
