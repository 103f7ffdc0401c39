/** Turns rules/*.toml into the module that the scanner imports and into the reference for people. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import {compareText} from '../../../src/finding/location.ts';
import {readRules} from './read-rules.ts';
import {type RuleGroup, renderReference} from './render-reference.ts';
import type {SecretRule} from './secret-rule.ts';

const RULES_FOLDER = join(import.meta.dirname, 'rules');

/** Throws when a rule file is invalid or an id occurs twice. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const groups = await readGroups();
  const rules = groups.flatMap((group) => group.rules);
  const twice = rules.map(({id}) => id).filter((id, index, ids) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`rule ids occur twice: ${twice.join(', ')}`);
  return [
    {path: 'scanners/embedded/secrets/rules.generated.ts', text: renderModule(rules)},
    {path: 'docs/rules/secrets.md', text: renderReference(groups)},
  ];
}

async function readGroups(): Promise<readonly RuleGroup[]> {
  const files = (await readdir(RULES_FOLDER)).filter((name) => name.endsWith('.toml')).sort(compareText);
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.toml$/, ''),
      rules: readRules(await readFile(join(RULES_FOLDER, file), 'utf8')),
    })),
  );
}

function renderModule(rules: readonly SecretRule[]): string {
  return [
    '/** Generated from rules/*.toml by `npm run generate`; never edit by hand. */',
    "import type {SecretRule} from './secret-rule.ts';",
    '',
    `export const RULES: readonly SecretRule[] = ${JSON.stringify(rules, null, 2)};`,
    '',
  ].join('\n');
}
