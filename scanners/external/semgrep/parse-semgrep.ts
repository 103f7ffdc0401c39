/** Semgrep's SARIF → a report. https://semgrep.dev/docs/cli-reference */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {readToolSarif} from '../../../src/formats/sarif/tool-report.ts';
import type {FileNote, ToolReport} from '../../../src/scanner.ts';

/** CWE of secrets in code: their lines are masked. */
const SECRET_CWE: ReadonlySet<string> = new Set(['CWE-798', 'CWE-321', 'CWE-259']);

const MAX_TITLE = 100;

const Notifications = z.object({
  runs: z.array(
    z.object({
      invocations: z.array(
        z.object({
          toolExecutionNotifications: z
            .array(z.object({descriptor: z.object({id: z.string()}), message: z.object({text: z.string()})}))
            .default([]),
        }),
      ),
    }),
  ),
});

/** Throws when the text is anything else, or says of an error not what file it is about. */
export function parseSemgrep(text: string): ToolReport {
  const {findings, rules} = readToolSarif(text, {category: 'sast'});
  const described = new Map(rules.map((rule) => [rule.id, describe(rule)]));
  const {runs} = Notifications.parse(JSON.parse(text));
  const told = runs.flatMap(({invocations}) => invocations.flatMap((each) => each.toolExecutionNotifications));
  return {
    findings: findings.map((finding) => withoutSecret(finding, described.get(finding.ruleId))),
    rules: [...described.values()],
    notes: told.filter(isSyntaxError).map(({message}) => toNote(message.text)),
    failedFiles: told
      .filter((one) => !isSyntaxError(one))
      .map(({message}) => ({path: pathOf(message.text), reason: message.text})),
  };
}

/** It went on behind the place. */
function isSyntaxError({descriptor}: {readonly descriptor: {readonly id: string}}): boolean {
  return descriptor.id === 'Syntax error';
}

function toNote(text: string): FileNote & {readonly path: string} {
  return {path: pathOf(text), kind: 'partly-parsed', text: text.replaceAll(/\s+/g, ' ')};
}

/** `Syntax error at line PATH:LINE:` and `Timeout when running RULE on PATH:` are the first lines of such messages. */
function pathOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const path = / at line (.+):\d+:$/.exec(first)?.[1] ?? / when running \S+ on (.+):$/.exec(first)?.[1];
  if (path === undefined) throw new Error(first);
  return path;
}

/** Without the title that it makes of an id. */
function describe(rule: Rule): Rule {
  const [sentence = ''] = rule.description.trim().split(/\.(?:\s|$)/, 1);
  return {...rule, title: sentence.slice(0, MAX_TITLE) || rule.id};
}

/** A message may quote what was found. */
function withoutSecret(finding: RawFinding, rule: Rule | undefined): RawFinding {
  if (rule === undefined || !rule.cwe.some((id) => SECRET_CWE.has(id))) return finding;
  return {...finding, message: rule.description, identity: {scope: 'file', key: [rule.id]}, sensitive: true};
}
