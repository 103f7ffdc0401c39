/** Lists the patterns of formulas. */
import type {Formula} from './formula.ts';
import type {SemgrepRule} from './rule.ts';

/** A pattern with the place where it stands. */
export interface PatternText {
  readonly pattern: string;
  readonly where: string;
}

/** Patterns that are read in the rule's own language; those for another language are not among them. */
export function patternsOf(rule: SemgrepRule): readonly PatternText[] {
  return formulasOf(rule).flatMap((formula) => [...patternsIn(formula)]);
}

export function formulasOf(rule: SemgrepRule): readonly Formula[] {
  if (rule.mode === 'search') return [rule.formula];
  return [...rule.sources, ...rule.sinks, ...rule.sanitizers, ...rule.propagators].map(({formula}) => formula);
}

/** Formulas are at most as deep as the reader allows. */
function* patternsIn(formula: Formula): Generator<PatternText> {
  switch (formula.kind) {
    case 'pattern':
      yield {pattern: formula.pattern, where: formula.where};
      return;
    case 'regex':
      return;
    case 'or':
      for (const each of formula.alternatives) yield* patternsIn(each);
      return;
    case 'inside':
    case 'anywhere':
      yield* patternsIn(formula.formula);
      return;
    case 'and':
      for (const each of [...formula.positive, ...formula.negative]) yield* patternsIn(each);
      for (const condition of formula.conditions) {
        if (condition.kind === 'type')
          for (const type of condition.types) yield {pattern: type, where: 'metavariable-type'};
        if (condition.kind === 'pattern' && condition.language === undefined) yield* patternsIn(condition.formula);
      }
  }
}
