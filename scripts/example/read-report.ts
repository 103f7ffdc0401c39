/** What the score needs of a JSON report. */
import {ReportDocument} from '../../src/report/json/schema.ts';
import type {ScoredFinding} from './score.ts';

export interface ScoredReport {
  /** Every scanner of the report, however it ended: one that found nothing to do misses what is planted for it. */
  readonly scanners: ReadonlySet<string>;
  readonly findings: readonly ScoredFinding[];
}

/** Throws when the text is not a report in the published shape. */
export function readReport(text: string): ScoredReport {
  const document: unknown = JSON.parse(text);
  const {scanners, findings} = ReportDocument.parse(document);
  return {
    scanners: new Set(scanners.map(({name}) => name)),
    findings: findings.map(({sources, ruleId, severity, location: {path, startLine}}) => ({
      sources,
      ruleId,
      severity,
      path,
      startLine,
    })),
  };
}
