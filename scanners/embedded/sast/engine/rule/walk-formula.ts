/** Lists the patterns of formulas. */
import type {Formula} from './formula.ts';
import type {SearchPart, SemgrepRule, TaintPart} from './rule.ts';

/** A pattern with the place where it stands. */
export interface PatternText {
  readonly pattern: string;
  readonly where: string;
}

/** Patterns that are read in the rule's own language; those for another language are not among them. */
export function patternsOf(rule: SemgrepRule): readonly PatternText[] {
  return formulasOf(rule).flatMap((formula) => [...patternsIn(formula)]);
}

export function formulasOf(rule: SearchPart | TaintPart): readonly Formula[] {
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

/** Languages that conditions of the formulas ask for. */
export function innerLanguagesOf(formulas: readonly Formula[]): readonly string[] {
  return [...new Set(formulas.flatMap((formula) => [...innerLanguages(formula)]))];
}

function* innerLanguages(formula: Formula): Generator<string> {
  if (formula.kind === 'or') for (const each of formula.alternatives) yield* innerLanguages(each);
  if (formula.kind === 'inside' || formula.kind === 'anywhere') yield* innerLanguages(formula.formula);
  if (formula.kind !== 'and') return;
  for (const each of [...formula.positive, ...formula.negative]) yield* innerLanguages(each);
  for (const condition of formula.conditions) {
    if (condition.kind !== 'pattern') continue;
    if (condition.language !== undefined) yield condition.language;
    yield* innerLanguages(condition.formula);
  }
}
