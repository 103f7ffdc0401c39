/** The job summary: like the comment, with code frames, timings and everything that does not block. Also the report format `markdown`. */
import type {Report} from '../report.ts';
import {MAX_SUMMARY_LENGTH} from './limits.ts';
import {renderPage} from './page.ts';

/** GitHub Markdown below the 1 MiB that a step summary may have. */
export function renderSummary(report: Report): string {
  return renderPage(report, {maxLength: MAX_SUMMARY_LENGTH, brief: false, reportUrl: undefined});
}
