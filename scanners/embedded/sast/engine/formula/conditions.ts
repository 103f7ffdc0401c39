/** What is asked of metavariables. */
import {type Bindings, type Bound, lookUp, mergeBindings} from '../match/bindings.ts';
import {constantOf} from '../match/constants.ts';
import type {Range} from '../match/find-pattern.ts';
import {hasType} from '../match/static-type.ts';
import type {Condition} from '../rule/formula.ts';
import {isRandomLooking} from './entropy.ts';
import {type Evaluation, evaluate} from './evaluate.ts';
import {holdsComparison} from './evaluate-comparison.ts';
import {canRunAway} from './redos.ts';

/** False, or the bindings with what the condition found. */
export function holdsCondition(on: Evaluation, condition: Condition, range: Range): Bindings | false {
  const {bindings} = range;
  if (condition.kind === 'comparison') return holdsComparison(condition, bindings, on.matching.spend) && bindings;
  const bound = lookUp(bindings, condition.metavariable);
  if (bound === undefined) return false;
  switch (condition.kind) {
    case 'regex':
      return matchesRegex(on, condition, bound, bindings);
    case 'pattern':
      return matchesPattern(on, condition, bound, bindings);
    case 'analysis': {
      const text = contentOf(bound);
      return (condition.analyzer === 'redos' ? canRunAway(text) : isRandomLooking(text)) && bindings;
    }
    case 'type':
      return isOfType(on, condition.types, bound) && bindings;
  }
}

function isOfType(on: Evaluation, types: readonly string[], {nodes}: Bound): boolean {
  const [node] = nodes;
  if (node === undefined) return false;
  return types.some((type) => {
    const pattern = on.compile(type);
    return pattern.kind === 'node' && hasType(on.matching, pattern.node, node, undefined, () => true);
  });
}

/** Named groups of the regular expression become metavariables. */
function matchesRegex(
  on: Evaluation,
  condition: Extract<Condition, {kind: 'regex'}>,
  bound: Bound,
  bindings: Bindings,
): Bindings | false {
  const [node] = bound.nodes;
  const constant = condition.usesConstants && node !== undefined ? constantOf(node) : undefined;
  const text = constant?.kind === 'string' && constant.text !== undefined ? constant.text : bound.text;
  if (!condition.regex.testStart(text, on.matching.spend)) return false;
  const [match] = condition.regex.all(text, on.matching.spend);
  let found = bindings;
  for (const [name, group] of Object.entries(match?.names ?? {})) {
    if (lookUp(bindings, `$${name}`) !== undefined) continue;
    const value = {nodes: [], text: group.text, start: bound.start + group.start, end: bound.start + group.end};
    found = {name: `$${name}`, value, next: found};
  }
  return found;
}

/** What the metavariable stands for has to hold a match; a string stands for what it says in another language. */
function matchesPattern(
  on: Evaluation,
  condition: Extract<Condition, {kind: 'pattern'}>,
  bound: Bound,
  bindings: Bindings,
): Bindings | false {
  const {language, formula} = condition;
  const [node] = bound.nodes;
  const own = on.file.language.ids;
  if (language !== undefined && !own.includes(language)) {
    return on.matchesText(contentOf(bound), language, formula, bindings) && bindings;
  }
  if (node === undefined)
    return on.matchesText(bound.text, language ?? own[0] ?? 'generic', formula, bindings) && bindings;
  const {start, end} = bound;
  const ranges = evaluate({...on, within: {start, end, nodes: bound.nodes}, bindings}, formula);
  const [first] = ranges;
  return first === undefined ? false : mergeBindings(bindings, first.bindings);
}

/** What a string says, or the code as it stands. */
export function contentOf({nodes, text}: Bound): string {
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) return text;
  const constant = constantOf(node);
  if (constant?.kind === 'string' && constant.text !== undefined) return constant.text;
  return node.kind === 'Regex' ? text.replace(/^\/(.*)\/\w*$/s, '$1') : text;
}
