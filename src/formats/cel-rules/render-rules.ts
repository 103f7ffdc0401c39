/** Rules → the module of data that a scanner loads. */
import type {RuleFile} from './rule-data.ts';

/** `type` names the type of a rule, and `from` the module that exports it. */
export function renderRules(
  rules: readonly RuleFile[],
  {type, from}: {readonly type: string; readonly from: string},
): string {
  const data = rules.map(({examples: _, ...rule}) => rule);
  return [
    '/** Written by `npm run generate` from the files in rules/; change those instead. */',
    `import type {${type}} from '${from}';`,
    '',
    `export const RULES: readonly ${type}[] = ${JSON.stringify(data, null, 2)};`,
    '',
  ].join('\n');
}
