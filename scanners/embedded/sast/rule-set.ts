/** The rules of this scanner by language, and those of the user. Read when a file of the language is met. */
import type {SettingsFiles} from '../../../src/scanner.ts';
import {SettingsError} from '../../../src/scanner.ts';
import {readRule} from './engine/rule/read-rule.ts';
import {readRules} from './engine/rule/read-rules.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {RULE_TEXTS} from './generated/languages.generated.ts';
import {csharp} from './languages/csharp/language.ts';
import {go} from './languages/go/language.ts';
import {java} from './languages/java/language.ts';
import {javascript, tsx, typescript} from './languages/javascript/language.ts';
import type {Language} from './languages/language.ts';
import {php} from './languages/php/language.ts';
import {python} from './languages/python/language.ts';
import {ruby} from './languages/ruby/language.ts';
import {text as words} from './languages/text/language.ts';

/** Where users keep rules of their own. https://semgrep.dev/docs/running-rules#running-custom-rules */
export const USER_RULE_FILES = ['.semgrep.yml', '.semgrep.yaml'] as const;

/** Folder of rules for a language of the engine; those of TypeScript are those of JavaScript. */
const FOLDERS: Readonly<Record<string, string>> = {typescript: 'javascript', tsx: 'javascript'};

/** Rules that ship with the scanner, for one language or, under `text`, for files of none; empty when there are none. */
export async function builtInRules({name}: Pick<Language, 'name'>): Promise<readonly SemgrepRule[]> {
  const text = await RULE_TEXTS[FOLDERS[name] ?? name]?.();
  if (text === undefined) return [];
  const values: unknown = JSON.parse(text);
  return Array.isArray(values) ? values.map((value) => readRule(value, undefined)) : [];
}

/** Throws `SettingsError` when a file or a rule in it cannot be read: a rule that does not run must not go unnoticed. */
export function userRules(files: SettingsFiles): readonly SemgrepRule[] {
  return USER_RULE_FILES.flatMap((path) => {
    const bytes = files[path];
    if (bytes === undefined) return [];
    const {rules, problems} = readRules(new TextDecoder().decode(bytes));
    const [first] = problems;
    if (first === undefined) return rules.map((rule) => withLanguage(rule, path));
    const where = [
      first.line === undefined ? '' : `:${first.line}`,
      first.ruleId === undefined ? '' : ` rule ${first.ruleId}`,
    ];
    const more = problems.length > 1 ? `; ${problems.length - 1} more rules have problems` : '';
    throw new SettingsError(`${path}${where.join('')}: ${first.where} ${first.message}${more}`.replaceAll('  ', ' '));
  });
}

/** Languages whose files this scanner accepts, and those of rules for words. */
const READ_LANGUAGES: readonly Language[] = [javascript, typescript, tsx, python, go, java, csharp, ruby, php, words];

/** A rule for files that are never looked at would look as if nothing were wrong. */
function withLanguage(rule: SemgrepRule, path: string): SemgrepRule {
  if (rule.languages.some((id) => READ_LANGUAGES.some(({ids}) => ids.includes(id)))) return rule;
  const known = READ_LANGUAGES.map(({name}) => name).join(', ');
  const where = `${path}${rule.line === undefined ? '' : `:${rule.line}`} rule ${rule.id}`;
  throw new SettingsError(
    `${where}: files of ${rule.languages.join(', ')} are not analysed (${known}); remove the rule`,
  );
}
