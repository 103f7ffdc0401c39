/** KICS' JSON → a report. https://docs.kics.io/latest/results/#json */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';
import {readLog} from './read-log.ts';

const Output = z.object({
  files_failed_to_scan: z.int(),
  queries_failed_to_execute: z.int(),
  queries: z.array(
    z.object({
      query_name: z.string(),
      query_id: z.uuid(),
      query_url: z.string(),
      severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO', 'TRACE']),
      platform: z.string(),
      cwe: z.string().optional(),
      description: z.string(),
      files: z.array(
        z.object({
          file_name: z.string(),
          line: z.int(),
          resource_type: z.string().default(''),
          resource_name: z.string().default(''),
          search_key: z.string(),
          search_value: z.string(),
          expected_value: z.string(),
          actual_value: z.string(),
        }),
      ),
    }),
  ),
});

type Query = z.infer<typeof Output>['queries'][number];

/** KICS' own steps. https://docs.kics.io/latest/queries/ */
const SEVERITIES = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  INFO: 'info',
  TRACE: 'info',
} as const;

/** Throws when the text is anything else, or tells that a query could not be run. `log`: what KICS printed. */
export function parseKics(text: string, log: string): ToolReport {
  const {queries, queries_failed_to_execute: failed} = Output.parse(JSON.parse(text));
  if (failed > 0) throw new Error(`${failed} of its queries could not be run`);
  return {
    findings: queries.flatMap((query) => query.files.map((file) => toFinding(query, file))),
    rules: queries.map(toRule),
    ...readLog(log),
  };
}

function toFinding(query: Query, file: Query['files'][number]): RawFinding {
  return {
    ruleId: query.query_id,
    message: `${query.query_name}: ${file.actual_value}`,
    location: {path: file.file_name, startLine: Math.max(1, file.line)},
    identity: {
      scope: 'file',
      key: [file.resource_type, file.resource_name, file.search_key, file.search_value],
    },
    details: {expected: file.expected_value},
  };
}

function toRule({query_id: id, query_name: title, query_url: url, severity, cwe = '', description}: Query): Rule {
  const references = /^https?:\/\//.test(url) ? [url] : ['https://docs.kics.io/latest/queries/all-queries/'];
  return {
    id,
    title,
    category: 'iac',
    severity: SEVERITIES[severity],
    confidence: 'high',
    description,
    remediation: seeReference(references),
    cwe: /^\d+$/.test(cwe) ? [`CWE-${cwe}`] : [],
    controls: [],
    references,
  };
}
