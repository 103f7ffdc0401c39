/** Findings by service, for reports that are read by the people who own one. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {compareText} from '../../finding/location.ts';
import {severityRank} from '../../finding/severity.ts';
import type {Service} from '../../topology/services.ts';

export interface ServiceGroup {
  /** Folder of the service; undefined for findings that belong to none. */
  readonly path: string | undefined;
  /** Plain text for people. */
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
}

/** Services with the worst finding first, then by path; what belongs to no service last. Order inside is kept. */
export function groupByService(findings: readonly JudgedFinding[]): readonly ServiceGroup[] {
  const groups = Map.groupBy(findings, (finding) => finding.service);
  return [...groups]
    .map(([path, members]) => ({
      path,
      title: path ?? 'Outside of services',
      findings: members,
      worst: worstOf(members),
    }))
    .sort((a, b) => compareOutside(a, b) || b.worst - a.worst || compareText(a.title, b.title))
    .map(({path, title, findings: members}) => ({path, title, findings: members}));
}

/** Every service of the report, also those without a finding, as a filter needs them. Sorted by path. */
export function servicePaths(services: readonly Service[], findings: readonly JudgedFinding[]): readonly string[] {
  const paths = new Set(services.map((service) => service.path));
  for (const {service} of findings) if (service !== undefined) paths.add(service);
  return [...paths].sort(compareText);
}

function worstOf(findings: readonly JudgedFinding[]): number {
  return findings.reduce((worst, {severity}) => Math.max(worst, severityRank(severity)), 0);
}

function compareOutside(a: {path: string | undefined}, b: {path: string | undefined}): number {
  return Number(a.path === undefined) - Number(b.path === undefined);
}
