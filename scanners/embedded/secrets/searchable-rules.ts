/** Builds the automaton over the keywords of all rules. */
import type {CompiledRule} from './compiled-rule.ts';
import type {SearchableRules} from './find-candidates.ts';
import {buildKeywordIndex} from './keyword-index.ts';

export function toSearchable(rules: readonly CompiledRule[]): SearchableRules {
  const byKeyword = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    for (const keyword of new Set(rule.keywords)) {
      const sharers = byKeyword.get(keyword) ?? [];
      sharers.push(rule);
      byKeyword.set(keyword, sharers);
    }
  }
  return {
    index: buildKeywordIndex([...byKeyword.keys()]),
    rulesOfKeyword: [...byKeyword.values()],
    withoutKeywords: rules.filter((rule) => rule.keywords.length === 0),
  };
}
