/** Rule files → typed data for the scanner, and the rule reference for people. */
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import {readRules} from './read-rules.ts';
import {renderReference} from './render-reference.ts';
import type {RuleFile} from './rule-schema.ts';

/** Called by `npm run generate`. Throws when a rule file is invalid. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const rules = await readRules();
  return [
    {path: 'scanners/embedded/iac/rules.generated.ts', text: renderData(rules)},
    {path: 'docs/rules/iac.md', text: renderReference(rules)},
  ];
}

function renderData(rules: readonly RuleFile[]): string {
  const data = rules.map(({examples: _, ...rule}) => rule);
  return [
    '/** Written by `npm run generate` from the files in rules/; change those instead. */',
    "import type {RuleData} from './engine/rule-data.ts';",
    '',
    `export const RULES: readonly RuleData[] = ${JSON.stringify(data, null, 2)};`,
    '',
  ].join('\n');
}
