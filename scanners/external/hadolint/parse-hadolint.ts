/** hadolint's JSON → a report. */
import {z} from 'zod';
import type {Rule} from '../../../src/finding/rule.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';

const Output = z.array(
  z.object({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    level: z.enum(['error', 'warning', 'info', 'style']),
    code: z.string(),
    message: z.string(),
  }),
);

type Result = z.infer<typeof Output>[number];

/** A linter's error is a bad practice, seldom a hole. */
const SEVERITIES = {error: 'medium', warning: 'low', info: 'info', style: 'info'} as const;

/** Rules about lines that hold secrets. */
const SECRETS: ReadonlySet<string> = new Set(['DL3064']);

/** The code of a Dockerfile that could not be parsed. */
const PARSE_ERROR = 'DL1000';

/** Throws when the text is anything else. */
export function parseHadolint(text: string): ToolReport {
  const all = Output.parse(JSON.parse(text));
  const results = all.filter(({code}) => code !== PARSE_ERROR);
  const rules = new Map(results.map((result) => [result.code, toRule(result)]));
  return {
    findings: results.map(({file, line, column, level, code, message}) => ({
      ruleId: code,
      message,
      location: {path: file, startLine: line, startColumn: column},
      identity: {scope: 'file', key: [message]},
      severity: SEVERITIES[level],
      ...(SECRETS.has(code) && {sensitive: true}),
    })),
    rules: [...rules.values()],
    failedFiles: all
      .filter(({code}) => code === PARSE_ERROR)
      .map(({file, line, message}) => ({path: file, reason: `line ${line}: ${message}`})),
  };
}

function toRule({code, level, message}: Result): Rule {
  const wiki = code.startsWith('SC') ? 'https://www.shellcheck.net/wiki' : 'https://github.com/hadolint/hadolint/wiki';
  const references = [`${wiki}/${code}`];
  return {
    id: code,
    title: message.split('\n')[0]?.slice(0, 120) ?? code,
    category: 'iac',
    severity: SEVERITIES[level],
    confidence: 'medium',
    description: message,
    remediation: seeReference(references),
    cwe: [],
    controls: [],
    references,
  };
}
