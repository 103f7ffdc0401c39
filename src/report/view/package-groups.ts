/** Findings about packages that one change gets rid of, together. */
import type {AffectedComponent} from '../../finding/component.ts';
import type {JudgedFinding} from '../../finding/finding.ts';
import {fixOf, isAboutPackage, type PackageFinding} from './packages.ts';

/** One package of one file, with all flaws that one change gets rid of. */
export interface PackageGroup {
  readonly kind: 'package';
  readonly component: AffectedComponent;
  /** In the order of the judge; never empty. */
  readonly findings: readonly [PackageFinding, ...PackageFinding[]];
  /** What to do, without full stop: `update to 4.17.21`. */
  readonly fix: string;
}

/** What stands in a list of findings: one finding, or a package with several. */
export type FindingEntry = {readonly kind: 'finding'; readonly finding: JudgedFinding} | PackageGroup;

/** The order of the first finding of each entry is kept. Linear in the findings. */
export function toEntries(findings: readonly JudgedFinding[]): readonly FindingEntry[] {
  const groups = new Map<string, {component: AffectedComponent; findings: [PackageFinding, ...PackageFinding[]]}>();
  const order: (string | JudgedFinding)[] = [];
  for (const finding of findings) {
    if (!isAboutPackage(finding)) {
      order.push(finding);
      continue;
    }
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group !== undefined) {
      group.findings.push(finding);
      continue;
    }
    groups.set(key, {component: finding.component, findings: [finding]});
    order.push(key);
  }
  return order.flatMap((entry): FindingEntry[] => {
    if (typeof entry !== 'string') return [{kind: 'finding', finding: entry}];
    const group = groups.get(entry);
    return group === undefined ? [] : [{kind: 'package', ...group, fix: fixOfAll(group.findings)}];
  });
}

/** Waivers differ in what they say, so what they cover stands apart. */
function groupKey(finding: PackageFinding): string {
  const {component, advisory, rule, location, waiver, status} = finding;
  const kind = advisory === undefined ? rule.id : String(advisory.malicious);
  return JSON.stringify([
    location.path,
    location.startLine,
    component.purl,
    kind,
    component.upgrade ?? fixOf(finding),
    status,
    waiver?.reason,
    waiver?.owner,
    waiver?.expires,
  ]);
}

/** One change for several flaws, which the same package can have fixed in several versions. */
function fixOfAll(findings: readonly [PackageFinding, ...PackageFinding[]]): string {
  const [first] = findings;
  const fixes = new Set(findings.map(fixOf));
  const {name, upgrade} = first.component;
  if (fixes.size === 1 || upgrade === undefined) return fixOf(first);
  const versions = [...new Set(findings.flatMap(({component}) => component.fixedVersion ?? []))];
  return `update ${upgrade.name} from ${upgrade.from} until it brings ${name} with all fixes (${versions.join(', ')})`;
}
