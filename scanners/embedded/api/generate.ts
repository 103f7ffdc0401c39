/** Rule files → typed data for the scanner, and the rule reference for people. */
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import {renderReference} from '../../../src/formats/cel-rules/render-reference.ts';
import {renderRules} from '../../../src/formats/cel-rules/render-rules.ts';
import {examplePath} from './example-path.ts';
import {readRules} from './read-rules.ts';

/** Languages of code blocks, by the end of an example's path. */
const LANGUAGES: Readonly<Record<string, string>> = {yaml: 'yaml', json: 'json', graphql: 'graphql', proto: 'proto'};

/** Called by `npm run generate`. Throws when a rule file is invalid. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const rules = await readRules();
  return [
    {
      path: 'scanners/embedded/api/rules.generated.ts',
      text: renderRules(rules, {type: 'ApiRule', from: './api-rule.ts'}),
    },
    {
      path: 'docs/rules/api.md',
      text: renderReference({
        title: 'API definitions: rules',
        rules,
        languageOf: (rule, {path = examplePath(rule)}) => LANGUAGES[path.slice(path.lastIndexOf('.') + 1)] ?? '',
      }),
    },
  ];
}
