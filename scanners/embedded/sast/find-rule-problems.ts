/** What is wrong with the rules of the user: in their files, and in patterns that are no code of their language. */
import type {ReadGrammar} from '../../../src/formats/tree-sitter/grammars.ts';
import type {SettingsFiles, SettingsProblem} from '../../../src/scanner.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import type {RuleProblem} from './engine/rule/rule-error.ts';
import {compileRule} from './engine/scan/compile-rule.ts';
import {createParsers, type Parsers} from './engine/syntax/parsers.ts';
import type {Language} from './languages/language.ts';
import {languagesOf} from './languages/registry.ts';
import {readUserRules, wordProblem} from './user-rules.ts';

/** Further ones are checked where a file meets them: a report of this many problems is not read by anyone. */
const MAX_CHECKED_RULES = 5_000;

/** Never rejects for what the files hold. */
export async function findRuleProblems(
  files: SettingsFiles,
  readGrammar: ReadGrammar,
): Promise<readonly SettingsProblem[]> {
  const {rules, problems, fileOf} = readUserRules(files);
  const parsers = createParsers(readGrammar);
  const found = [...problems];
  for (const rule of rules.slice(0, MAX_CHECKED_RULES)) {
    const problem = await problemOf(rule, parsers);
    if (problem !== undefined) found.push({path: fileOf.get(rule) ?? '', reason: wordProblem(problem)});
  }
  return found;
}

/** A pattern of JSX is right for TypeScript, although not every file of TypeScript can hold it. */
async function problemOf(rule: SemgrepRule, parsers: Parsers): Promise<RuleProblem | undefined> {
  for (const id of rule.languages) {
    const compilations = await Promise.all(
      languagesOf(id).flatMap((each) => (each.grammar === undefined ? [] : [compile(rule, each, parsers)])),
    );
    const [first] = compilations;
    if (first !== undefined && compilations.every((problem) => problem !== undefined)) return first;
  }
  return undefined;
}

async function compile(rule: SemgrepRule, language: Language, parsers: Parsers): Promise<RuleProblem | undefined> {
  await parsers.load([language]);
  const compilation = compileRule(rule, language, parsers);
  return compilation.kind === 'failed' ? compilation.problems[0] : undefined;
}
