/** The findings of a report in the groups in which every report for people shows them. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {SEVERITIES, type Severity} from '../../finding/severity.ts';
import type {Report} from '../report.ts';

/** Each finding is in exactly one group; the order of the judge is kept inside. */
export interface Sections {
  /** New, open, and counted against an exceeded threshold. */
  readonly blocking: readonly JudgedFinding[];
  /** New and open, within the thresholds. */
  readonly tolerated: readonly JudgedFinding[];
  /** Open, and in the base already. */
  readonly existing: readonly JudgedFinding[];
  readonly waived: readonly JudgedFinding[];
  readonly fixed: readonly JudgedFinding[];
}

export type SectionName = keyof Sections;

/** One pass; linear in the findings. */
export function splitIntoSections(report: Report): Sections {
  const groups = Map.groupBy(report.findings, (finding) => sectionOf(finding, report.blocking));
  return {
    blocking: groups.get('blocking') ?? [],
    tolerated: groups.get('tolerated') ?? [],
    existing: groups.get('existing') ?? [],
    waived: groups.get('waived') ?? [],
    fixed: groups.get('fixed') ?? [],
  };
}

/** Number of findings of each severity, worst first. */
export function countBySeverity(findings: readonly JudgedFinding[]): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>(SEVERITIES.toReversed().map((severity) => [severity, 0]));
  for (const {severity} of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

function sectionOf(finding: JudgedFinding, blocking: ReadonlySet<string>): SectionName {
  if (finding.status === 'fixed') return 'fixed';
  if (finding.disposition === 'waived') return 'waived';
  if (blocking.has(finding.fingerprint)) return 'blocking';
  return finding.status === 'new' ? 'tolerated' : 'existing';
}
