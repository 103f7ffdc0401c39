/** What several findings of one problem know together. */
import {type Confidence, confidenceRank} from '../finding/confidence.ts';
import type {MergedFinding, Source} from '../finding/finding.ts';
import type {Fix} from '../finding/fix.ts';
import {compareLocations, compareText} from '../finding/location.ts';
import {type Severity, severityRank} from '../finding/severity.ts';

/** Never of an empty list. */
export function worstSeverity(group: readonly MergedFinding[]): Severity {
  return group.map(({severity}) => severity).reduce((a, b) => (severityRank(b) > severityRank(a) ? b : a));
}

/** Never of an empty list. */
export function bestConfidence(group: readonly MergedFinding[]): Confidence {
  return group.map(({confidence}) => confidence).reduce((a, b) => (confidenceRank(b) > confidenceRank(a) ? b : a));
}

/** Each once, sorted. */
export function allSources(group: readonly MergedFinding[]): Source[] {
  const sources = group.flatMap((finding) => finding.sources).map((source) => [keyOf(source), source] as const);
  return [...new Map(sources).values()].sort(
    (a, b) => compareText(a.scanner, b.scanner) || compareText(a.ruleId, b.ruleId),
  );
}

/** That of the first that has one, as a part to spread. */
export function firstFix(ranked: readonly {readonly fix?: Fix}[]): {readonly fix?: Fix} {
  const fix = ranked.find((finding) => finding.fix !== undefined)?.fix;
  return fix === undefined ? {} : {fix};
}

/** Whether a scanner has seen something in both. */
export function shareScanner(a: readonly MergedFinding[], b: readonly MergedFinding[]): boolean {
  const scanners = new Set(a.flatMap(({sources}) => sources.map(({scanner}) => scanner)));
  return b.some(({sources}) => sources.some(({scanner}) => scanners.has(scanner)));
}

/** By place, then by who saw it. */
export function compareFindings(a: MergedFinding, b: MergedFinding): number {
  return (
    compareLocations(a.location, b.location) ||
    compareText(a.scanner, b.scanner) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Different for different rules. */
export function keyOf({scanner, ruleId}: Source): string {
  return `${scanner}\n${ruleId}`;
}
