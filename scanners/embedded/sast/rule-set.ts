/** The rules of this scanner by language, and those of the user. Read when a file of the language is met. */
import type {SettingsFiles} from '../../../src/scanner.ts';
import {SettingsError} from '../../../src/scanner.ts';
import {readRule} from './engine/rule/read-rule.ts';
import {readRules} from './engine/rule/read-rules.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {RULE_TEXTS} from './generated/languages.generated.ts';
import type {Language} from './languages/language.ts';

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
    if (first === undefined) return rules;
    const where = [
      first.line === undefined ? '' : `:${first.line}`,
      first.ruleId === undefined ? '' : ` rule ${first.ruleId}`,
    ];
    const more = problems.length > 1 ? `; ${problems.length - 1} more rules have problems` : '';
    throw new SettingsError(`${path}${where.join('')}: ${first.where} ${first.message}${more}`.replaceAll('  ', ' '));
  });
}
