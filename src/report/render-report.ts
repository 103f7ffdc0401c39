/** Report format → renderer. */
import type {ReportFormat} from './formats.ts';
import type {Report} from './report.ts';

export interface TerminalStyle {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** One report as text. Only the terminal's depends on the style. A renderer is loaded when it is needed. */
export async function renderReport(report: Report, format: ReportFormat, style: TerminalStyle): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('./terminal/render-terminal.ts')).renderTerminal(report, style);
    case 'json':
      return (await import('./json/render-json.ts')).renderJson(report);
    case 'sarif':
      return (await import('./sarif/render-sarif.ts')).renderSarif(report);
    case 'html':
      return (await import('./html/render-html.ts')).renderHtml(report);
    case 'markdown':
      return (await import('./markdown/render-summary.ts')).renderSummary(report);
    case 'junit':
      return (await import('./junit/render-junit.ts')).renderJunit(report);
    case 'cyclonedx':
      return (await import('./cyclonedx/render-cyclonedx.ts')).renderCycloneDx(report);
    case 'spdx':
      return (await import('./spdx/render-spdx.ts')).renderSpdx(report);
  }
}
