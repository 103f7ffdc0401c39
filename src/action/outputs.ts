/** The outputs of the action: paths and counts, never documents. */
import type {OutputName} from '../config/inputs.ts';
import type {Severity} from '../finding/severity.ts';
import type {Runner} from '../platform/runner.ts';
import type {Report} from '../report/report.ts';

/** Where the report files lie. */
export interface ReportPaths {
  readonly sarif: string;
  readonly json: string;
  readonly html: string;
}

/** Those of a run that judges. */
type JudgedOutput = Exclude<OutputName, 'matrix' | 'plan' | 'partial-result'>;

/** Every output with its text. Counts are of open findings of the head. */
export function makeOutputs(
  report: Report,
  paths: ReportPaths,
  commentUrl: string | undefined,
): Record<JudgedOutput, string> {
  const open = report.findings.filter(({status, disposition}) => status !== 'fixed' && disposition === 'open');
  const fresh = open.filter(({status}) => status === 'new');
  const count = (severity: Severity) => String(fresh.filter((finding) => finding.severity === severity).length);
  return {
    verdict: report.verdict.kind,
    findings: String(open.length),
    'new-findings': String(fresh.length),
    'newly-disclosed': String(open.filter(({status}) => status === 'newly-disclosed').length),
    critical: count('critical'),
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    info: count('info'),
    'sarif-file': paths.sarif,
    'json-file': paths.json,
    'html-file': paths.html,
    'comment-url': commentUrl ?? '',
  };
}

/** Outputs when nothing could be judged: verdict error, and no count that could be taken for "none found". */
export const ERROR_OUTPUTS = {verdict: 'error'} as const;

/** Hands the outputs to the runner. */
export async function setOutputs(outputs: Partial<Record<OutputName, string>>, {workflow}: Runner): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) await workflow.setOutput(name, value);
}
