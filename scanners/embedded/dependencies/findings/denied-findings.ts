/** Packages and licences that the policy does not want. */

import {normalizeName} from '../../../../src/advisories/normalize-name.ts';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {matchesPurl} from '../../../../src/formats/purl/matches-purl.ts';
import type {DependencyOptions} from '../../../../src/scanner.ts';
import type {Installed} from '../inventory/installed.ts';
import {locationsOf, nameAndVersion, toAffected} from './affected-component.ts';
import {isDeniedLicense} from './denied-license.ts';
import type {PathsToDirect} from './paths-to-direct.ts';
import {DENIED, DENIED_LICENSE} from './rules.ts';

export interface Denial {
  readonly dependencies: Pick<DependencyOptions, 'deniedPackages' | 'deniedLicenses'>;
  readonly paths: PathsToDirect;
}

export function deniedFindings(judged: readonly Installed[], denial: Denial): readonly RawFinding[] {
  const {deniedPackages, deniedLicenses} = denial.dependencies;
  if (deniedPackages.length + deniedLicenses.length === 0) return [];
  return judged.flatMap((installed) => [...packageFindings(installed, denial), ...licenseFindings(installed, denial)]);
}

function packageFindings(installed: Installed, {dependencies, paths}: Denial): RawFinding[] {
  const pattern = dependencies.deniedPackages.find((each) => matchesPurl(each, installed.purl));
  if (pattern === undefined) return [];
  const path = paths.pathTo(installed);
  const origin = path.length > 1 ? `, installed for ${path.map(nameAndVersion).join(' → ')}` : '';
  return [
    {
      ruleId: DENIED.id,
      message: `${installed.name} ${installed.version} is denied by the policy (${pattern})${origin}.`,
      ...locationsOf(installed),
      identity: {scope: 'repository', key: [installed.ecosystem, normalizeName(installed), pattern]},
      details: {pattern},
      component: toAffected(installed, path),
    },
  ];
}

function licenseFindings(installed: Installed, {dependencies, paths}: Denial): RawFinding[] {
  const {license, name, version, ecosystem} = installed;
  if (license === undefined || !isDeniedLicense(license, dependencies.deniedLicenses)) return [];
  return [
    {
      ruleId: DENIED_LICENSE.id,
      message: `${name} ${version} is licensed under ${license.slice(0, MAX_LICENSE_LENGTH)}, which the policy denies.`,
      ...locationsOf(installed),
      identity: {scope: 'repository', key: [ecosystem, normalizeName(installed), license.slice(0, MAX_LICENSE_LENGTH)]},
      details: {license: license.slice(0, MAX_LICENSE_LENGTH)},
      component: toAffected(installed, paths.pathTo(installed)),
    },
  ];
}

/** Expressions of real packages are much shorter. */
const MAX_LICENSE_LENGTH = 300;
