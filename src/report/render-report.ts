/** Report format → renderer. */
import type {ReportFormat} from './formats.ts';
import type {Report} from './report.ts';

export interface TerminalStyle {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** How a text is meant to be read. */
export interface RenderStyle extends TerminalStyle {
  /** Name of the file that it goes to; undefined for standard output. `.json` makes a compliance report JSON. */
  readonly file?: string | undefined;
}

/** One report as text. Only the terminal's and compliance depend on the style. A renderer is loaded when it is needed. */
export async function renderReport(report: Report, format: ReportFormat, style: RenderStyle): Promise<string> {
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
    case 'compliance':
      return style.file?.endsWith('.json')
        ? (await import('./compliance/render-compliance-json.ts')).renderComplianceJson(report)
        : (await import('./compliance/render-compliance-markdown.ts')).renderComplianceMarkdown(report);
  }
}
