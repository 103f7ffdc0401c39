/** The rules of this scanner by language. Read when a file of the language is met. */
import {readRule} from './engine/rule/read-rule.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {RULE_TEXTS} from './generated/languages.generated.ts';
import type {Language} from './languages/language.ts';

/** Folder of rules for a language of the engine; those of TypeScript are those of JavaScript. */
const FOLDERS: Readonly<Record<string, string>> = {typescript: 'javascript', tsx: 'javascript'};

/** Rules that ship with the scanner, for one language or, under `text`, for files of none; empty when there are none. */
export async function builtInRules({name}: Pick<Language, 'name'>): Promise<readonly SemgrepRule[]> {
  const text = await RULE_TEXTS[FOLDERS[name] ?? name]?.();
  if (text === undefined) return [];
  const values: unknown = JSON.parse(text);
  return Array.isArray(values) ? values.map((value) => readRule(value, undefined)) : [];
}
