/** actionlint's JSON → a report. https://github.com/rhysd/actionlint/blob/main/docs/usage.md#format */
import {z} from 'zod';
import type {Rule} from '../../../src/finding/rule.ts';
import type {Severity} from '../../../src/finding/severity.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';

const Output = z.array(
  z.object({
    message: z.string(),
    filepath: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    end_column: z.int().min(1).optional(),
    kind: z.string(),
  }),
);

type Result = z.infer<typeof Output>[number];

const REFERENCE = 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md';

/** Throws when the text is anything else. */
export function parseActionlint(text: string): ToolReport {
  const results = Output.parse(JSON.parse(text));
  return {
    findings: results.map((result) => ({
      ruleId: idOf(result),
      message: result.message,
      location: {path: result.filepath, startLine: result.line, startColumn: result.column},
      identity: {scope: 'file', key: [result.message]},
      severity: severityOf(result),
    })),
    rules: [...new Map(results.map((result) => [idOf(result), toRule(result)])).values()],
  };
}

/** actionlint has no ids: the kind of check is the best there is, and injection a kind of its own. */
function idOf(result: Result): string {
  return isInjection(result) ? 'actionlint/script-injection' : `actionlint/${result.kind}`;
}

function isInjection({message}: Result): boolean {
  return message.includes('is potentially untrusted');
}

/** Most checks are about workflows that do not run; two are about security. */
function severityOf(result: Result): Severity {
  return isInjection(result) || result.kind === 'credentials' ? 'high' : 'low';
}

function toRule(result: Result): Rule {
  return {
    id: idOf(result),
    title: isInjection(result) ? 'Untrusted value in a script' : `Check of ${result.kind}`,
    category: 'workflows',
    severity: severityOf(result),
    confidence: 'high',
    description: result.message,
    remediation: seeReference([REFERENCE]),
    cwe: isInjection(result) ? ['CWE-94'] : [],
    controls: [],
    references: [REFERENCE],
  };
}
