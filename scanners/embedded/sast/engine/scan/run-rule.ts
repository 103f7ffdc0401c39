/** One rule on one file. */
import type {Evaluation} from '../formula/evaluate.ts';
import {findPattern, type Range} from '../match/find-pattern.ts';
import {canonicalName, literalOf, type Matching} from '../match/matching.ts';
import type {Pattern} from '../pattern/pattern.ts';
import {budget} from '../regex/spend.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import type {Flow} from '../taint/find-flows.ts';
import type {CompiledRule} from './compile-rule.ts';
import {type FileContext, nameKey} from './file-context.ts';

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

/** What a rule needs to be evaluated on a file; counts its steps. */
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
    depth: {symbolic: 0},
    ignoresCase: language.ignoresCase === true,
    step() {
      steps += 1;
      if (steps > MAX_STEPS) throw new StepsExhausted(`more than ${MAX_STEPS} comparisons`);
      if (steps % 65_536 === 0) checkBudget();
    },
    spend: budget(checkBudget),
    callsNamed: (name, within) => nodesWithin(file.callsByName.get(nameKey(name, language)) ?? [], within),
    canonicalOf: canonicalName,
    literalOf,
  };
  const compile = (text: string): Pattern => {
    const pattern = patterns.get(text);
    if (pattern === undefined) throw new Error('a pattern was not compiled');
    return pattern;
  };
  const find: Evaluation['find'] = (on, text) => findPattern(on, compile(text));
  return {file, matching, within: undefined, bindings: undefined, compile, find, matchesText};
}

/** Nodes in preorder that are the outer one or below it. */
function nodesWithin(nodes: readonly SyntaxNode[], {order, last}: SyntaxNode): readonly SyntaxNode[] {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((nodes[end]?.order ?? Number.POSITIVE_INFINITY) <= last) end += 1;
  return nodes.slice(low, end);
}
