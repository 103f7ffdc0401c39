/** The rules of this scanner by language. Read when a file of the language is met. */
import {readRule} from './engine/rule/read-rule.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {RULE_TEXTS} from './generated/languages.generated.ts';
import type {Language} from './languages/language.ts';
import type {RuleText} from './rule-text.ts';
import type {ShippedRule} from './rules-for-path.ts';

/** Folder of rules for a language of the engine; those of TypeScript are those of JavaScript. */
const FOLDERS: Readonly<Record<string, string>> = {typescript: 'javascript', tsx: 'javascript'};

/** Rules that ship with the scanner for a language; where there are none, those for words, which any file may hold. */
export async function builtInRules({name}: Pick<Language, 'name'>): Promise<readonly ShippedRule[]> {
  const texts = await (RULE_TEXTS[FOLDERS[name] ?? name] ?? RULE_TEXTS.text)?.();
  return (texts ?? []).map(toShipped);
}

/** Most rules find nothing in most repositories: a rule is read when a file holds what it needs. */
function toShipped({text, ...head}: RuleText): ShippedRule {
  let known: SemgrepRule | undefined;
  const read = () => {
    if (known !== undefined) return known;
    const value: unknown = JSON.parse(text);
    known = {...readRule(value, undefined), paths: head.paths};
    return known;
  };
  return {...head, read};
}
