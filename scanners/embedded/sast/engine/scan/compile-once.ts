/** Rules compiled once for each language, when they are first needed. */
import type {Language} from '../../languages/language.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import type {Parsers} from '../syntax/parsers.ts';
import {type Compilation, compileRule} from './compile-rule.ts';
import {type CompiledTextRule, compileTextRule} from './run-text.ts';

export interface Compile {
  readonly code: (rule: SemgrepRule, language: Language) => Compilation;
  readonly text: (rule: SemgrepRule) => CompiledTextRule;
}

/** `code` throws when the grammar of the language is not loaded. */
export function createCompile(parsers: Parsers): Compile {
  const compiled = new Map<SemgrepRule, Map<string, Compilation>>();
  const texts = new Map<SemgrepRule, CompiledTextRule>();
  const code: Compile['code'] = (rule, language) => {
    const byLanguage = compiled.get(rule) ?? new Map<string, Compilation>();
    compiled.set(rule, byLanguage);
    const known = byLanguage.get(language.name) ?? compileRule(rule, language, parsers);
    byLanguage.set(language.name, known);
    return known;
  };
  const text: Compile['text'] = (rule) => {
    const known = texts.get(rule) ?? compileTextRule(rule);
    texts.set(rule, known);
    return known;
  };
  return {code, text};
}
