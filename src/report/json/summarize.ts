/** The counts of the JSON report. */
import {CATEGORIES, type Category} from '../../finding/category.ts';
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Report} from '../report.ts';
import {countBySeverity, countRows, splitIntoSections} from '../view/sections.ts';
import type {ReportDocument} from './schema.ts';

type Summary = ReportDocument['summary'];

export function summarize(report: Report): Summary {
  const sections = splitIntoSections(report);
  const {blocking, tolerated, disclosed, existing, waived, fixed} = sections;
  const rows = new Map(countRows(report, sections).map(({name, findings}) => [name, findings]));
  return {
    total: report.findings.length,
    blocking: blocking.length,
    new: toCounts(rows.get('New') ?? rows.get('Open') ?? []),
    newlyDisclosed: toCounts(rows.get('Newly disclosed') ?? []),
    existing: toCounts(existing),
    fixed: toCounts(fixed),
    waived: toCounts(waived),
    categories: countByCategory([...blocking, ...tolerated, ...disclosed, ...existing]),
  };
}

function toCounts(findings: readonly JudgedFinding[]): Summary['new'] {
  const counts = countBySeverity(findings);
  const of = (severity: keyof Summary['new']) => counts.get(severity) ?? 0;
  return {critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low'), info: of('info')};
}

/** Categories with a finding, in their fixed order. */
function countByCategory(findings: readonly JudgedFinding[]): Partial<Record<Category, number>> {
  const groups = Map.groupBy(findings, (finding) => finding.rule.category);
  const counted = CATEGORIES.map((category) => [category, groups.get(category)?.length ?? 0] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
