/** Rule files → typed data for the scanner, and the rule reference for people. */
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import {renderReference} from '../../../src/formats/cel-rules/render-reference.ts';
import {renderRules} from '../../../src/formats/cel-rules/render-rules.ts';
import {readRules} from './read-rules.ts';

/** Called by `npm run generate`. Throws when a rule file is invalid. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const rules = await readRules();
  return [
    {
      path: 'scanners/embedded/cloud/rules.generated.ts',
      text: renderRules(rules, {type: 'CloudRule', from: './cloud-rule.ts'}),
    },
    {
      path: 'docs/rules/cloud.md',
      text: renderReference({title: 'Cloud infrastructure: rules', rules, languageOf: (_, {path}) => languageOf(path)}),
    },
  ];
}

/** As Markdown names it. */
function languageOf(path: string | undefined): string {
  const end = path?.split('.').at(-1);
  return end === 'yaml' || end === 'yml' ? 'yaml' : end === 'json' ? 'json' : 'hcl';
}
