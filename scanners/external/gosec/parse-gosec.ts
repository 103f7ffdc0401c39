/** gosec's JSON → a report. https://github.com/securego/gosec/blob/master/report/json/writer.go */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {fromModule} from '../../../src/formats/go-modules/module-folders.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {ToolReport} from '../../../src/scanner.ts';

const Word = z.enum(['UNDEFINED', 'LOW', 'MEDIUM', 'HIGH']);

/** A line, or the first and the last one. */
const Lines = z.string().regex(/^[1-9]\d{0,8}(-[1-9]\d{0,8})?$/);

const Output = z.object({
  'Golang errors': z.record(z.string(), z.array(z.object({line: z.int(), error: z.string()}))),
  Issues: z.array(
    z.object({
      severity: Word,
      confidence: Word,
      cwe: z.object({id: z.string().regex(/^\d+$/)}).nullable(),
      rule_id: z.string(),
      details: z.string(),
      file: z.string(),
      code: z.string(),
      line: Lines,
      column: z.string().regex(/^\d{1,9}$/),
      suppressions: z.array(z.object({kind: z.string(), justification: z.string()})).nullable(),
    }),
  ),
  Stats: z.object({files: z.int()}),
});

type Issue = z.infer<typeof Output>['Issues'][number];

/** gosec's own three steps. https://github.com/securego/gosec/blob/master/issue/issue.go */
const SEVERITIES = {UNDEFINED: 'info', LOW: 'low', MEDIUM: 'medium', HIGH: 'high'} as const;
const CONFIDENCES = {UNDEFINED: 'low', LOW: 'low', MEDIUM: 'medium', HIGH: 'high'} as const;

/** Passwords and keys in code. */
const SECRETS = 'G101';

/**
 * Throws when the text is anything else, or tells that nothing was looked at: where the Go command cannot load a package
 * gosec ends well all the same. A file with an error of types is one that it could not judge.
 */
export function parseGosec(text: string, folder: string): ToolReport {
  const {'Golang errors': errors, Issues: issues, Stats: stats} = Output.parse(JSON.parse(text));
  const failedFiles = readErrors(errors, folder);
  if (stats.files === 0 && failedFiles.length === 0) throw new Error('it has looked at no file');
  return {
    findings: issues.map(toFinding),
    rules: [...new Map(issues.map((issue) => [issue.rule_id, toRule(issue)])).values()],
    failedFiles,
  };
}

type Errors = z.infer<typeof Output>['Golang errors'];

/** What the compiler says of no file repeats what it says of one; alone it is about the module. */
function readErrors(errors: Errors, folder: string): NonNullable<ToolReport['failedFiles']> {
  const all = Object.entries(errors).flatMap(([path, [first]]) => (first === undefined ? [] : [{path, ...first}]));
  const ofFiles = all.filter(({path}) => path.endsWith('.go'));
  if (ofFiles.length > 0) return ofFiles.map(({path, line, error}) => ({path, reason: `line ${line}: ${error}`}));
  return all.slice(0, 1).map(({error}) => ({path: fromModule(folder, 'go.mod'), reason: error}));
}

function toFinding(issue: Issue): RawFinding {
  const [startLine = 1, endLine = startLine] = issue.line.split('-').map(Number);
  const column = Number(issue.column);
  const isSecret = issue.rule_id === SECRETS;
  const [suppression] = issue.suppressions ?? [];
  return {
    ruleId: issue.rule_id,
    message: issue.details,
    location: {
      path: issue.file,
      startLine,
      ...(column > 0 && {startColumn: column}),
      ...(endLine > startLine && {endLine}),
    },
    identity: {scope: 'file', key: [isSecret ? issue.details : lineOf(issue.code, startLine)]},
    severity: SEVERITIES[issue.severity],
    confidence: CONFIDENCES[issue.confidence],
    ...(isSecret && {sensitive: true}),
    ...(suppression !== undefined && {suppressedInSource: `nosec ${suppression.justification}`.trim()}),
  };
}

/** `code` has some lines around, each after its number. */
function lineOf(code: string, line: number): string {
  const found = code.split('\n').find((text) => text.startsWith(`${line}: `));
  return found?.slice(`${line}: `.length).trim() ?? '';
}

const REFERENCE = 'https://github.com/securego/gosec#available-rules';

function toRule({rule_id: id, details, severity, confidence, cwe}: Issue): Rule {
  return {
    id,
    title: details,
    category: 'sast',
    severity: SEVERITIES[severity],
    confidence: CONFIDENCES[confidence],
    description: details,
    remediation: seeReference([REFERENCE]),
    cwe: cwe === null ? [] : [`CWE-${cwe.id}`],
    controls: [],
    references: [REFERENCE],
  };
}
