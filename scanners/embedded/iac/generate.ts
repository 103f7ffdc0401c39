/** Rule files → typed data for the scanners, and the rule reference for people. */
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import {renderReference} from '../../../src/formats/cel-rules/render-reference.ts';
import {renderRules} from '../../../src/formats/cel-rules/render-rules.ts';
import {FILE_TARGETS, type IacRuleFile} from './iac-rule.ts';
import {readRules} from './read-rules.ts';

/** Called by `npm run generate`. Throws when a rule file is invalid. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const rules = await readRules();
  const languageOf = ({id}: {readonly id: string}) => (id.startsWith('docker-') ? 'dockerfile' : 'yaml');
  return [
    {
      path: 'scanners/embedded/iac/rules.generated.ts',
      text: renderRules(rules.filter(isFileRule), {type: 'FileRule', from: './iac-rule.ts'}),
    },
    // Also evaluated by the scanner `kubernetes`, on what charts and kustomizations make of their files.
    {
      path: 'src/formats/kubernetes/resource-rules.generated.ts',
      text: renderRules(
        rules.filter((rule) => !isFileRule(rule)),
        {type: 'ResourceRule', from: './resource-rule.ts'},
      ),
    },
    {path: 'docs/rules/iac.md', text: renderReference({title: 'Infrastructure as code: rules', rules, languageOf})},
  ];
}

function isFileRule({match}: IacRuleFile): boolean {
  return FILE_TARGETS.some((target) => target === match.target);
}
