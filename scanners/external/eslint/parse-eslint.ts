/** ESLint's JSON → a report. https://eslint.org/docs/latest/use/formatters/#json */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {ToolReport} from '../../../src/scanner.ts';
import {toRule} from './rules.ts';

const Output = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(
      z.object({
        ruleId: z.string().nullable(),
        message: z.string(),
        line: z.int().min(1).optional().catch(undefined),
        column: z.int().min(1).optional().catch(undefined),
        endLine: z.int().min(1).optional(),
        endColumn: z.int().min(1).optional(),
      }),
    ),
  }),
);

type Message = z.infer<typeof Output>[number]['messages'][number];

/** Throws when the text is anything else. A message without a rule says that the file could not be judged. */
export function parseEslint(text: string): ToolReport {
  const files = Output.parse(JSON.parse(text));
  const all = files.flatMap(({filePath: path, messages}) => messages.map((message) => ({path, message})));
  const told = all.flatMap(({path, message}) => (message.ruleId === null ? [] : [{path, id: message.ruleId, message}]));
  return {
    findings: told.map(({path, id, message}) => toFinding(path, id, message)),
    rules: [...new Map(told.map(({id, message}) => [id, toRule(id, message.message)])).values()],
    failedFiles: all
      .filter(({message}) => message.ruleId === null)
      .map(({path, message}) => ({path, reason: `line ${message.line ?? 1}: ${message.message}`})),
  };
}

function toFinding(path: string, id: string, {message, line = 1, column, endLine, endColumn}: Message): RawFinding {
  return {
    ruleId: `eslint/${id}`,
    message,
    location: {
      path,
      startLine: line,
      ...(column !== undefined && {startColumn: column}),
      ...(endLine !== undefined && endLine >= line && {endLine}),
      ...(endLine !== undefined && endLine >= line && endColumn !== undefined && {endColumn}),
    },
    identity: {scope: 'file', key: [message]},
  };
}
