/** The findings of a report in the groups in which every report for people shows them. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {SEVERITIES, type Severity} from '../../finding/severity.ts';
import type {Report} from '../report.ts';

/** Each finding is in exactly one group; the order of the judge is kept inside. */
export interface Sections {
  /** Open, and counted against an exceeded threshold; new, or newly disclosed where the config blocks these. */
  readonly blocking: readonly JudgedFinding[];
  /** New and open, within the thresholds. */
  readonly tolerated: readonly JudgedFinding[];
  /** Open, in the base already, and published only after it; does not block. */
  readonly disclosed: readonly JudgedFinding[];
  /** Open, and in the base already. */
  readonly existing: readonly JudgedFinding[];
  readonly waived: readonly JudgedFinding[];
  readonly fixed: readonly JudgedFinding[];
}

export type SectionName = keyof Sections;

/** One pass; linear in the findings. */
export function splitIntoSections(report: Pick<Report, 'findings' | 'blocking'>): Sections {
  const groups = Map.groupBy(report.findings, (finding) => sectionOf(finding, report.blocking));
  return {
    blocking: groups.get('blocking') ?? [],
    tolerated: groups.get('tolerated') ?? [],
    disclosed: groups.get('disclosed') ?? [],
    existing: groups.get('existing') ?? [],
    waived: groups.get('waived') ?? [],
    fixed: groups.get('fixed') ?? [],
  };
}

export interface CountRow {
  readonly name: 'Open' | 'New' | 'Newly disclosed' | 'Existing' | 'Fixed' | 'Waived';
  readonly findings: readonly JudgedFinding[];
}

/** The rows of a table of counts; each finding is in exactly one. Empty ones are left out, but for the first. */
export function countRows({repository}: Pick<Report, 'repository'>, sections: Sections): readonly CountRow[] {
  const {blocking, tolerated, disclosed, existing, fixed, waived} = sections;
  const isDisclosed = ({status}: JudgedFinding) => status === 'newly-disclosed';
  const rows: readonly CountRow[] = [
    {
      name: repository.comparison.kind === 'none' ? 'Open' : 'New',
      findings: [...blocking.filter((finding) => !isDisclosed(finding)), ...tolerated],
    },
    {name: 'Newly disclosed', findings: [...blocking.filter(isDisclosed), ...disclosed]},
    {name: 'Existing', findings: existing},
    {name: 'Fixed', findings: fixed},
    {name: 'Waived', findings: waived},
  ];
  return rows.filter(({findings}, index) => index === 0 || findings.length > 0);
}

/** Number of findings of each severity, worst first. */
export function countBySeverity(findings: readonly JudgedFinding[]): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>(SEVERITIES.toReversed().map((severity) => [severity, 0]));
  for (const {severity} of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

const OPEN_SECTIONS = {new: 'tolerated', 'newly-disclosed': 'disclosed', existing: 'existing'} as const;

function sectionOf(finding: JudgedFinding, blocking: ReadonlySet<string>): SectionName {
  if (finding.status === 'fixed') return 'fixed';
  if (finding.disposition === 'waived') return 'waived';
  if (blocking.has(finding.fingerprint)) return 'blocking';
  return OPEN_SECTIONS[finding.status];
}
