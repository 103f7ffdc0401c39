/** Report format → renderer. */
import {renderCycloneDx} from './cyclonedx/render-cyclonedx.ts';
import type {ReportFormat} from './formats.ts';
import {renderHtml} from './html/render-html.ts';
import {renderJson} from './json/render-json.ts';
import {renderJunit} from './junit/render-junit.ts';
import {renderSummary} from './markdown/render-summary.ts';
import type {Report} from './report.ts';
import {renderSarif} from './sarif/render-sarif.ts';
import {renderSpdx} from './spdx/render-spdx.ts';
import {renderTerminal} from './terminal/render-terminal.ts';

export interface TerminalStyle {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** One report as text. Only the terminal's depends on the style. */
export async function renderReport(report: Report, format: ReportFormat, style: TerminalStyle): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderTerminal(report, style);
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
    case 'html':
      return renderHtml(report);
    case 'markdown':
      return renderSummary(report);
    case 'junit':
      return renderJunit(report);
    case 'cyclonedx':
      return renderCycloneDx(report);
    case 'spdx':
      return renderSpdx(report);
  }
}
