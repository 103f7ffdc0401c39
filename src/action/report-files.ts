/** The report files that every run of the action leaves behind. */
import {renderHtml} from '../report/html/render-html.ts';
import {renderJson} from '../report/json/render-json.ts';
import type {Report} from '../report/report.ts';
import {renderSarif} from '../report/sarif/render-sarif.ts';

/** Text by file name. */
export function renderReportFiles(report: Report) {
  return {
    'secure-pipeline.sarif': renderSarif(report),
    'secure-pipeline.json': renderJson(report),
    'secure-pipeline.html': renderHtml(report),
  };
}
