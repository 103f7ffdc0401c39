/** One rule on one file. */
import {type Evaluation, evaluate} from '../formula/evaluate.ts';
import {unique} from '../formula/ranges.ts';
import type {Range} from '../match/find-pattern.ts';
import {canonicalName, literalOf, type Matching} from '../match/matching.ts';
import type {Pattern} from '../pattern/pattern.ts';
import {type Flow, findFlows} from '../taint/find-flows.ts';
import type {CompiledRule} from './compile-rule.ts';
import type {FileContext} from './file-context.ts';

/** Comparisons of one rule on one file. Ordinary rules need some thousand a file. */
export const MAX_STEPS = 3_000_000;

/** The rule did not get to the end of the file. */
export class StepsExhausted extends Error {
  override readonly name = 'StepsExhausted';
}

/** A place that a rule found; for taint rules with the way there. */
export interface RuleMatch {
  readonly range: Range;
  readonly flow: Flow | undefined;
}

/** Throws `StepsExhausted`, and whatever `checkBudget` throws. */
export function runRule(
  compiled: CompiledRule,
  file: FileContext,
  matchesText: Evaluation['matchesText'],
  checkBudget: () => void,
): readonly RuleMatch[] {
  const on = evaluationOf(compiled, file, matchesText, checkBudget);
  const {rule} = compiled;
  if (rule.mode === 'search') return unique(evaluate(on, rule.formula)).map((range) => ({range, flow: undefined}));
  return findFlows(on, rule);
}

export function evaluationOf(
  {rule, patterns, language}: CompiledRule,
  file: FileContext,
  matchesText: Evaluation['matchesText'],
  checkBudget: () => void,
): Evaluation {
  let steps = 0;
  const matching: Matching = {
    source: file.source,
    nodes: file.nodes,
    options: rule.options,
    ignoresCase: language.ignoresCase === true,
    step() {
      steps += 1;
      if (steps > MAX_STEPS) throw new StepsExhausted(`more than ${MAX_STEPS} comparisons`);
      if (steps % 65_536 === 0) checkBudget();
    },
    canonicalOf: canonicalName,
    literalOf,
  };
  const compile = (text: string): Pattern => {
    const pattern = patterns.get(text);
    if (pattern === undefined) throw new Error('a pattern was not compiled');
    return pattern;
  };
  return {file, matching, within: undefined, bindings: undefined, compile, matchesText};
}
