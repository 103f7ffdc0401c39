/** Schemathesis' JSON about one definition → a report. https://schemathesis.readthedocs.io */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';

const Failure = z.object({
  type: z.string(),
  code: z.string(),
  title: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low']),
  operations: z.array(z.string()).min(1),
});

const Output = z.object({
  complete: z.boolean(),
  stop_reason: z.string(),
  operations: z.object({selected: z.int(), tested: z.int()}),
  failures: z.array(Failure),
  errors: z.array(z.object({title: z.string(), count: z.int()})),
});

type Failed = z.infer<typeof Failure>;

const REFERENCE = 'https://schemathesis.readthedocs.io/en/stable/reference/checks/';

/** By the check that failed. */
const CWE: Readonly<Record<string, string>> = {
  IgnoredAuth: 'CWE-306',
  ServerError: 'CWE-248',
  UseAfterFree: 'CWE-672',
};

/** Throws when the text is anything else, or tells that it could not call the API. */
export function parseSchemathesis(text: string, path: string): ToolReport {
  const {complete, stop_reason: stopped, operations, failures, errors} = Output.parse(JSON.parse(text));
  if (!complete) throw new Error(`it did not come to an end: ${stopped}`);
  const findings = failures.flatMap((failure) => failure.operations.map((one) => toFinding(failure, one, path)));
  const untested = operations.selected - operations.tested;
  const faults = errors.map(({title, count}) => `${title} (${count})`).join(', ');
  return {
    findings,
    rules: failures.map(toRule),
    failedFiles:
      untested > 0 || faults !== ''
        ? [
            {
              path,
              reason: `${untested} of ${operations.selected} operations could not be called: ${faults || 'unknown'}`,
            },
          ]
        : [],
  };
}

function toFinding({code, title}: Failed, operation: string, path: string): RawFinding {
  return {
    ruleId: idOf(code),
    message: `${operation}: ${title}`,
    // It tells the operation, not its place.
    location: {path, startLine: 1},
    identity: {scope: 'file', key: [operation]},
    details: {operation},
  };
}

function idOf(code: string): string {
  return `schemathesis/${code}`;
}

/** Its own words of severity. */
function toRule({type, code, title, severity}: Failed): Rule {
  return {
    id: idOf(code),
    title,
    category: 'api',
    severity,
    confidence: 'high',
    description: title,
    remediation: seeReference([REFERENCE]),
    cwe: CWE[type] === undefined ? [] : [CWE[type]],
    controls: [],
    references: [REFERENCE],
  };
}
