/** A rule for one language, with its patterns parsed. */
import type {Language} from '../../languages/language.ts';
import {parsePattern} from '../pattern/parse-pattern.ts';
import {type Pattern, PatternError} from '../pattern/pattern.ts';
import type {Need} from '../prefilter/need.ts';
import {needsOfRule} from '../prefilter/needs-of-rule.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import type {RuleProblem} from '../rule/rule-error.ts';
import {patternsOf} from '../rule/walk-formula.ts';
import type {Parsers} from '../syntax/parsers.ts';

export interface CompiledRule {
  readonly rule: SemgrepRule;
  readonly language: Language;
  readonly patterns: ReadonlyMap<string, Pattern>;
  /** What a file has to hold for the rule to find anything; worked out when it is first asked. */
  needs(): Need;
}

export type Compilation =
  | {readonly kind: 'compiled'; readonly compiled: CompiledRule}
  | {readonly kind: 'failed'; readonly problems: readonly RuleProblem[]};

/** A rule with one pattern that cannot be read does not run: half a rule would be silent or noisy. */
export function compileRule(rule: SemgrepRule, language: Language, parsers: Parsers): Compilation {
  const patterns = new Map<string, Pattern>();
  const problems: RuleProblem[] = [];
  for (const {pattern, where} of patternsOf(rule)) {
    if (patterns.has(pattern)) continue;
    try {
      patterns.set(pattern, parsePattern(pattern, language, parsers));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({
        kind: 'unsupported',
        ruleId: rule.id,
        where,
        message: `pattern ${error.message}`,
        line: rule.line,
      });
    }
  }
  if (problems.length > 0) return {kind: 'failed', problems};
  const patternOf = (text: string): Pattern => {
    const pattern = patterns.get(text);
    if (pattern === undefined) throw new Error('a pattern was not compiled');
    return pattern;
  };
  return {kind: 'compiled', compiled: {rule, language, patterns, needs: once(() => needsOfRule(rule, patternOf))}};
}

/** Calls a function the first time only. */
export function once<T extends object | string>(compute: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
