/** Bandit's JSON → a report. https://bandit.readthedocs.io/en/latest/formatters/json.html */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';

const Word = z.enum(['UNDEFINED', 'LOW', 'MEDIUM', 'HIGH']);

const Output = z.object({
  errors: z.array(z.object({filename: z.string(), reason: z.string()})),
  results: z.array(
    z.object({
      filename: z.string(),
      code: z.string(),
      line_number: z.int().min(1),
      line_range: z.array(z.int().min(1)),
      issue_text: z.string(),
      issue_severity: Word,
      issue_confidence: Word,
      issue_cwe: z.object({id: z.int().optional()}),
      more_info: z.string(),
      test_id: z.string(),
      test_name: z.string(),
    }),
  ),
});

type Result = z.infer<typeof Output>['results'][number];

/** Bandit's own three steps; an undefined one says nothing. */
const SEVERITIES = {UNDEFINED: 'info', LOW: 'low', MEDIUM: 'medium', HIGH: 'high'} as const;
const CONFIDENCES = {UNDEFINED: 'low', LOW: 'low', MEDIUM: 'medium', HIGH: 'high'} as const;

/** Checks for passwords in code: their lines are masked. */
const SECRET_CHECKS = new Set(['B105', 'B106', 'B107']);

/** Throws when the text is anything else. Files with errors of syntax are named: Bandit has not judged them. */
export function parseBandit(text: string): ToolReport {
  const {errors, results} = Output.parse(JSON.parse(text));
  const rules = new Map(results.map((result) => [result.test_id, toRule(result)]));
  return {
    findings: results.map(toFinding),
    rules: [...rules.values()],
    failedFiles: errors.map(({filename, reason}) => ({path: filename, reason})),
  };
}

function toFinding(result: Result): RawFinding {
  const {filename, line_number: startLine, line_range: lines, test_id: id, code} = result;
  const isSecret = SECRET_CHECKS.has(id);
  return {
    ruleId: id,
    // The message of these checks quotes the password.
    message: isSecret ? 'A password is written in the code.' : result.issue_text,
    location: {path: filename, startLine, endLine: Math.max(startLine, ...lines)},
    identity: {scope: 'file', key: [isSecret ? id : lineOf(code, startLine)]},
    severity: SEVERITIES[result.issue_severity],
    confidence: CONFIDENCES[result.issue_confidence],
    ...(isSecret && {sensitive: true}),
    ...(/#\s*nosec\b/.test(lineOf(code, startLine)) && {suppressedInSource: 'nosec'}),
  };
}

/** `code` has some lines around, each after its number. */
function lineOf(code: string, line: number): string {
  const found = code.split('\n').find((text) => text.startsWith(`${line} `));
  return found?.slice(`${line} `.length).trim() ?? '';
}

function toRule(result: Result): Rule {
  const {test_id: id, test_name: name, issue_severity, issue_confidence, issue_cwe, more_info: url} = result;
  return {
    id,
    title: name.replaceAll('_', ' '),
    category: 'sast',
    severity: SEVERITIES[issue_severity],
    confidence: CONFIDENCES[issue_confidence],
    description: SECRET_CHECKS.has(id) ? 'A password is written in the code.' : result.issue_text,
    remediation: seeReference([url]),
    cwe: issue_cwe.id === undefined ? [] : [`CWE-${issue_cwe.id}`],
    controls: [],
    references: [url],
  };
}
