/** Rule files → one module of metadata, one of rules for each language, and the rule reference for people. */
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {GeneratedFile} from '../../../scripts/generated-file.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {readRule} from './engine/rule/read-rule.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {isTextRule} from './engine/scan/run-text.ts';
import {createNeedsReader, type NeedsReader} from './generate-needs.ts';
import {type ExpandedRule, expandRules, RULES_FOLDER} from './generate-rules.ts';
import {renderReference} from './render-reference.ts';
import {toRule} from './rule-metadata.ts';

const FOLDER = 'scanners/embedded/sast';
const HEAD = '/** Written by `npm run generate` from the files in rules/; change those instead. */';

interface Known {
  readonly expanded: ExpandedRule;
  readonly rule: SemgrepRule;
  readonly metadata: Rule;
}

/** Called by `npm run generate`. Throws when a rule cannot be read or two have the same id. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const known = (await expandRules()).map(readOne).sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const twin = known.find(({rule}, index) => known[index + 1]?.rule.id === rule.id);
  if (twin !== undefined) throw new Error(`two rules have the id ${twin.rule.id}`);
  const byLanguage = Map.groupBy(known, ({expanded}) => expanded.path.split('/')[0] ?? '');
  // Rules for words run on settings, too, which are of no language.
  byLanguage.set(
    'text',
    known.filter(({rule}) => isTextRule(rule)),
  );
  const languages = [...byLanguage.keys()].sort();
  const needsOf = await createNeedsReader();
  const examples = new Map(await Promise.all(known.map(async (one) => [one.rule.id, await exampleOf(one)] as const)));
  return [
    {path: `${FOLDER}/generated/metadata.generated.ts`, text: renderMetadata(known)},
    {path: `${FOLDER}/generated/languages.generated.ts`, text: renderLanguages(languages)},
    ...languages.map((language) => ({
      path: `${FOLDER}/generated/${language}.generated.ts`,
      text: renderRules(byLanguage.get(language) ?? [], needsOf),
    })),
    {
      path: 'docs/rules/sast.md',
      text: renderReference(
        known.map(({metadata}) => metadata),
        examples,
      ),
    },
  ];
}

function readOne(expanded: ExpandedRule): Known {
  try {
    const rule = readRule(expanded.rule, undefined);
    return {expanded, rule, metadata: toRule(rule)};
  } catch (error) {
    throw new Error(`${expanded.path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function renderMetadata(known: readonly Known[]): string {
  const data = known.map(({metadata}) => metadata);
  return [
    HEAD,
    "import type {Rule} from '../../../../src/finding/rule.ts';",
    '',
    `export const RULES: readonly Rule[] = ${JSON.stringify(data, null, 2)};`,
    '',
  ].join('\n');
}

/** What is asked of every file stands beside the rule's text, which is read when a file may hold a match. */
function renderRules(known: readonly Known[], needsOf: NeedsReader): string {
  const lists = new Map<string, string>();
  const nameOf = (paths: string) => {
    const name = lists.get(paths) ?? `PATHS_${lists.size}`;
    lists.set(paths, name);
    return name;
  };
  const rules = known.map(({rule, expanded, metadata: {cwe}}) => {
    const {id, languages, paths} = rule;
    const needs = needsOf(rule);
    const text = JSON.stringify({...expanded.rule, paths: undefined, metadata: {cwe}});
    return `  {paths: ${nameOf(JSON.stringify(paths))}, ${JSON.stringify({id, languages, needs, text}).slice(1)},`;
  });
  return [
    HEAD,
    "import type {RulePaths, RuleText} from '../rule-text.ts';",
    '',
    ...[...lists].map(([paths, name]) => `const ${name}: RulePaths = ${paths};`),
    '',
    'export const RULES: readonly RuleText[] = [',
    ...rules,
    '];',
    '',
  ].join('\n');
}

function renderLanguages(languages: readonly string[]): string {
  const entries = languages.map((name) => `  ${name}: async () => (await import('./${name}.generated.ts')).RULES,`);
  return [
    HEAD,
    "import type {RuleText} from '../rule-text.ts';",
    '',
    '/** Rules by their folder; loaded when a file of the language is met. */',
    'export const RULE_TEXTS: Readonly<Record<string, () => Promise<readonly RuleText[]>>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

/** The code beside the rule. */
async function exampleOf({expanded}: Known): Promise<{readonly language: string; readonly text: string}> {
  const path = join(RULES_FOLDER, expanded.path);
  const name = `${expanded.rule.id}.`;
  const files = await readdir(dirname(path));
  const file = files.find((each) => each.startsWith(name) && !path.endsWith(each));
  if (file === undefined) throw new Error(`${expanded.path} has no example beside it`);
  const text = await readFile(join(dirname(path), file), 'utf8');
  return {language: file.slice(file.lastIndexOf('.') + 1), text};
}
