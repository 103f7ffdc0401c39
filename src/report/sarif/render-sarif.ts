/**
 * SARIF 2.1.0, one run for each scanner that can speak for the whole of its files.
 *
 * - A scanner that failed has no run, not even with what it had found: for code scanning a result that is missing from
 *   a run is fixed, so a partial run would close open alerts.
 * - A scanner that found no file it could look at has an empty run: alerts of files that are gone are to be closed.
 *   One that is switched off has none.
 * - Fixed findings are left out: GitHub closes the alert of a result that is missing and reads no `baselineState`, so
 *   one written as `absent` would stay open. The JSON report has them.
 */
import type {Log, Run} from 'sarif';
import type {ScanOutcome} from '../../run/outcome.ts';
import {escapeJsonForLog} from '../escape/log.ts';
import type {Report} from '../report.ts';
import {MAX_KEPT_RESULTS, MAX_RESULTS, MAX_RUNS} from './limits.ts';
import {toRun} from './run.ts';

const SCHEMA_URI = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The file for people and tools; up to the number of results with which an upload is still accepted. */
export function renderSarif(report: Report): string {
  return toText(report, MAX_RESULTS);
}

/**
 * The file for code scanning: the results that GitHub keeps, chosen by our rank. Undefined when no scanner has a run;
 * GitHub refuses a file without runs.
 */
export function renderSarifForUpload(report: Report): string | undefined {
  const hasRun = report.outcomes.some(speaksForItsFiles);
  return hasRun ? toText(report, MAX_KEPT_RESULTS) : undefined;
}

function toText(report: Report, maxResults: number): string {
  const log: Log = {$schema: SCHEMA_URI, version: '2.1.0', runs: toRuns(report, maxResults)};
  return `${escapeJsonForLog(JSON.stringify(log, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value), 1))}\n`;
}

function toRuns(report: Report, maxResults: number): Run[] {
  const present = report.findings.filter(({status}) => status !== 'fixed');
  const byScanner = Map.groupBy(present, ({scanner}) => scanner);
  const outcomes = report.outcomes.filter(speaksForItsFiles);
  const leftOut = outcomes.slice(MAX_RUNS).map(({manifest}) => manifest.name);
  const warning = `Left out, as GitHub takes ${MAX_RUNS} runs in a file: ${leftOut.join(', ')}.`;
  return outcomes.slice(0, MAX_RUNS).map((outcome, index) =>
    toRun(report, {
      outcome,
      findings: byScanner.get(outcome.manifest.name) ?? [],
      maxResults,
      warnings: index === 0 && leftOut.length > 0 ? [warning] : [],
    }),
  );
}

function speaksForItsFiles(outcome: ScanOutcome): outcome is Exclude<ScanOutcome, {kind: 'failed'}> {
  if (outcome.kind === 'failed') return false;
  return outcome.kind === 'completed' || outcome.reason === 'no-matching-files';
}
