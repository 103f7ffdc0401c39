/** Checkov's JSON → a report: one object a framework, or an array of them. */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';

const Check = z.object({
  check_id: z.string(),
  check_name: z.string(),
  file_path: z.string(),
  file_line_range: z.tuple([z.int(), z.int()]),
  resource: z.string(),
  guideline: z.string().nullish(),
});

const Framework = z.object({
  results: z.object({
    failed_checks: z.array(Check),
    skipped_checks: z
      .array(Check.extend({check_result: z.object({suppress_comment: z.string().nullish()})}))
      .default([]),
    parsing_errors: z.array(z.string()).default([]),
  }),
});

/** Where it found nothing to check it prints a summary alone. */
const Nothing = z.object({passed: z.literal(0), failed: z.literal(0), resource_count: z.literal(0)});

const Output = z.union([z.array(Framework), Framework.transform((one) => [one]), Nothing.transform(() => [])]);

/** Instances of one resource, as of `count = 3`: what is written once is one problem. */
const INSTANCE = /\[[^\]]*\]$/;

type Check = z.infer<typeof Check>;

/** Throws when the text is anything else. Its checks have no severity without its platform. */
export function parseCheckov(text: string): ToolReport {
  const results = Output.parse(JSON.parse(text)).map((framework) => framework.results);
  const failed = results.flatMap(({failed_checks}) => failed_checks.map((check) => toFinding(check)));
  const skipped = results.flatMap(({skipped_checks}) =>
    skipped_checks.map((check) => toFinding(check, check.check_result.suppress_comment || 'checkov:skip')),
  );
  const checks = results.flatMap(({failed_checks, skipped_checks}) => [...failed_checks, ...skipped_checks]);
  return {
    findings: onceEach([...failed, ...skipped]),
    rules: [...new Map(checks.map((check) => [check.check_id, toRule(check)])).values()],
    failedFiles: results.flatMap(({parsing_errors}) =>
      parsing_errors.map((path) => ({path, reason: 'cannot be parsed'})),
    ),
  };
}

/** Without the further instances of a resource. */
function onceEach(findings: readonly RawFinding[]): RawFinding[] {
  const byProblem = Map.groupBy(findings, ({ruleId, location, identity}) =>
    JSON.stringify([ruleId, location, identity.key]),
  );
  return [...byProblem.values()].flatMap(([first]) => first ?? []);
}

function toFinding(check: Check, suppressed?: string): RawFinding {
  const [first, last] = check.file_line_range;
  const startLine = Math.max(1, first);
  return {
    ruleId: check.check_id,
    message: `${check.check_name} (${check.resource})`,
    location: {path: check.file_path.replace(/^\/+/, ''), startLine, endLine: Math.max(startLine, last)},
    identity: {scope: 'repository', key: [check.resource.replace(INSTANCE, '')]},
    ...(suppressed !== undefined && {suppressedInSource: suppressed}),
  };
}

function toRule({check_id: id, check_name: title, guideline}: Check): Rule {
  const references = typeof guideline === 'string' && guideline.startsWith('https://') ? [guideline] : [];
  return {
    id,
    title,
    category: 'iac',
    severity: 'medium',
    confidence: 'medium',
    description: title,
    remediation: seeReference(references),
    cwe: [],
    controls: [],
    references,
  };
}
