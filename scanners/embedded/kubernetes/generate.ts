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
      path: 'scanners/embedded/kubernetes/rules.generated.ts',
      text: renderRules(rules, {type: 'ClusterRule', from: './cluster-rule.ts'}),
    },
    {
      path: 'docs/rules/kubernetes.md',
      text: renderReference({title: 'Kubernetes clusters: rules', rules, languageOf: () => 'yaml'}),
    },
  ];
}
