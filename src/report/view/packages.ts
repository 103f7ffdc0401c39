/** Findings about packages in words. Plain text, not escaped. */
import type {Advisory, AffectedComponent, Component} from '../../finding/component.ts';
import type {JudgedFinding} from '../../finding/finding.ts';
import {compareText} from '../../finding/location.ts';
import type {Report} from '../report.ts';
import {capitalize} from './words.ts';

/** A finding about a package, whether or not a flaw of it is published. */
export type PackageFinding = JudgedFinding & {readonly component: AffectedComponent};

/** True for findings of dependencies and images, which have a package. */
export function isAboutPackage(finding: JudgedFinding): finding is PackageFinding {
  return finding.component !== undefined;
}

/** `lodash 4.17.20: CVE-2021-23337`; the rule's title for what is about no package. */
export function titleOf({rule, component, advisory}: JudgedFinding): string {
  if (component === undefined) return rule.title;
  return advisory === undefined
    ? `${rule.title}: ${packageName(component)}`
    : `${packageName(component)}: ${advisory.id}`;
}

export function packageName({name, version}: Pick<Component, 'name' | 'version'>): string {
  return version === '' ? name : `${name} ${version}`;
}

/** What to do about one finding, without full stop. */
export function fixOf({component, advisory, rule}: PackageFinding): string {
  if (advisory === undefined) return rule.remediation.trim().replace(/\.$/, '');
  if (advisory.malicious) return MALWARE_FIX;
  return upgradeWords(component) ?? 'no fixed version is known';
}

/** Sentences for every finding: of a package the change that helps, else what the rule says. */
export function whatToDo(finding: JudgedFinding): string {
  return isAboutPackage(finding) ? `${capitalize(fixOf(finding))}.` : finding.rule.remediation;
}

/** Words beside the id: `malicious`, `known exploited`, `CVSS 7.2`, `published 2021-02-15`. */
export function flawFacts({malicious, knownExploited, score, published}: Advisory): readonly string[] {
  return [
    ...(malicious ? ['malicious'] : []),
    ...(knownExploited ? ['known exploited'] : []),
    ...(score === undefined ? [] : [`CVSS ${score.toFixed(1)}`]),
    ...(published === undefined ? [] : [`published ${published}`]),
  ];
}

/** The same, the id that people search for before them where it is another one. */
export function flawWords(advisory: Advisory): readonly string[] {
  const cve = advisory.id.startsWith('CVE-') ? undefined : advisory.ids.find((id) => id.startsWith('CVE-'));
  return [...(cve === undefined ? [] : [cve]), ...flawFacts(advisory)];
}

/** Ids other than the first: those that people know before those of distributions. */
export function otherIds({id, ids}: Advisory): readonly string[] {
  const rank = (other: string) => (other.startsWith('CVE-') ? 0 : other.startsWith('GHSA-') ? 1 : 2);
  return ids.filter((other) => other !== id).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
}

/** Where everything that is published about a flaw can be read; undefined for what cannot be an id. */
export function advisoryLink(id: string): string | undefined {
  return ADVISORY_ID.test(id) ? `https://osv.dev/vulnerability/${id}` : undefined;
}

/** Ids as they are given by databases; of other text no link is made. https://ossf.github.io/osv-schema/#id-modified-fields */
export const ADVISORY_ID = /^[A-Za-z][A-Za-z0-9]*(?:[-:.][A-Za-z0-9]+){1,12}$/;

/** Every package that the scanners list, in their order. */
export function componentsOf({outcomes}: Pick<Report, 'outcomes'>): readonly Component[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'not-applicable' ? [] : (outcome.components ?? [])));
}

const MALWARE_FIX =
  'remove it and whatever brings it in, and replace every secret that a machine which installed it could read';

function upgradeWords({name, direct, fixedVersion, upgrade}: AffectedComponent): string | undefined {
  if (upgrade === undefined) {
    if (fixedVersion === undefined) return undefined;
    return direct ? `update to ${fixedVersion}` : `bring in ${name} ${fixedVersion}; what asks for it is not known`;
  }
  const {kind, from, to} = upgrade;
  if (kind === 'update-lockfile')
    return `write the lockfile anew: its ranges allow ${name} ${to ?? fixedVersion ?? ''}`;
  if (upgrade.name === name) return `update to ${to ?? fixedVersion ?? 'a fixed version'}`;
  const change = `update ${upgrade.name} from ${from}`;
  return to === undefined ? `${change} until it brings ${name} ${fixedVersion ?? ''}`.trim() : `${change} to ${to}`;
}
