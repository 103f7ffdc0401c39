/** What a finding tells the developer about a flaw: what is wrong, where it comes from, what to change. */

import type {Flaw} from '../../../../src/advisories/matching/flaw.ts';
import {idWords, severityWords} from '../../../../src/advisories/matching/word-flaw.ts';
import type {AffectedComponent} from '../../../../src/finding/component.ts';

export function flawMessage(component: AffectedComponent, flaw: Flaw): string {
  const {name, version} = component;
  if (flaw.malicious) return `${name} ${version} is malware (${idWords(flaw)})${originOf(component)}; remove it.`;
  const exploited = flaw.knownExploited ? ', which is known to be exploited' : '';
  const subject = isStandardLibrary(component)
    ? `The standard library of Go ${version}, the oldest release that go.mod lets build,`
    : `${name} ${version}`;
  return `${subject} has the flaw ${idWords(flaw)}${exploited}${originOf(component)}; ${remedyOf(component)}.`;
}

/** A later release than the one that go.mod names may build, so findings in it are less sure. */
export function isStandardLibrary({ecosystem, name}: Pick<AffectedComponent, 'ecosystem' | 'name'>): boolean {
  return ecosystem === 'Go' && name === 'stdlib';
}

/** go.mod, Gradle's and Pipenv's lockfiles list packages, and not which of them needs which. */
const UNKNOWN_PATH = 'not known: the file does not say which package needs it';

/** Facts for reports, in words. */
export function flawDetails(
  {path, fixedVersion, direct}: AffectedComponent,
  flaw: Flaw,
  clean: string | undefined,
): Readonly<Record<string, string>> {
  const {rating, knownExploited, ids} = flaw;
  return {
    advisories: ids.join(', '),
    severity: severityWords(flaw),
    ...(rating.vector !== undefined && {vector: rating.vector}),
    ...(knownExploited && {'known exploited': 'yes, by the catalog of CISA'}),
    'fixed in': fixedVersion ?? 'no version yet',
    ...(clean !== undefined && {'free of all known flaws': clean}),
    ...(path.length > 1 && {path: path.join(' → ')}),
    ...(path.length === 1 && !direct && {path: UNKNOWN_PATH}),
  };
}

function originOf({path, scope, direct}: AffectedComponent): string {
  const use = scope === 'production' ? '' : ` (${scope} only)`;
  if (path.length > 1) return `${use}, installed for ${path.join(' → ')}`;
  return direct ? use : `${use}, installed for another package`;
}

function remedyOf({version, fixedVersion, upgrade, name, path}: AffectedComponent): string {
  if (fixedVersion === undefined) return 'no version without it is known';
  if (upgrade === undefined) return `fixed in ${fixedVersion}`;
  if (upgrade.kind === 'update-lockfile')
    return `the ranges allow ${upgrade.to ?? fixedVersion} already, so write the lockfile anew`;
  if (upgrade.name !== name) return `fixed in ${fixedVersion}; upgrade ${path[0] ?? upgrade.name}, which brings it in`;
  const exact = upgrade.to === fixedVersion ? '' : ` (fixed in ${fixedVersion})`;
  return `change ${version} to ${upgrade.to ?? fixedVersion}${exact}`;
}
