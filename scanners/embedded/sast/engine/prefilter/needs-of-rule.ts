/** What a rule needs of a file, from its patterns and regular expressions. */
import {parseGeneric} from '../generic/generic-pattern.ts';
import {isLiteralType} from '../match/static-type.ts';
import type {Pattern, PatternNode} from '../pattern/pattern.ts';
import {compileUserRegex} from '../regex/compile-regex.ts';
import type {Condition, Formula} from '../rule/formula.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import {allOf, anyOf, type Need, NOTHING} from './need.ts';

type NeedOf = (pattern: string) => Need;

/**
 * The needs of a rule whose patterns are compiled. A word that the scanned program puts together from pieces of words
 * (`'pass' + 'word'`) is none that the file holds.
 */
export function needsOfRule(rule: SemgrepRule, patternOf: (pattern: string) => Pattern): Need {
  return needsOf(rule, (pattern) => needsOfPattern(patternOf(pattern)));
}

/** The needs of a rule for `generic` or `regex`. */
export function needsOfTextRule(rule: SemgrepRule): Need {
  if (rule.languages.includes('regex')) return needsOf(rule, (pattern) => compileUserRegex(pattern).needs());
  return needsOf(rule, (pattern) =>
    allOf(
      parseGeneric(pattern).flatMap((item) => (item.kind === 'token' && /^\w+$/.test(item.text) ? [item.text] : [])),
    ),
  );
}

function needsOf(rule: SemgrepRule, needOf: NeedOf): Need {
  if (rule.mode === 'search') return needsOfFormula(rule.formula, needOf);
  const oneOf = (specs: readonly {readonly formula: Formula}[]) =>
    anyOf(specs.map(({formula}) => needsOfFormula(formula, needOf)));
  return allOf([oneOf(rule.sources), oneOf(rule.sinks)]);
}

function needsOfFormula(formula: Formula, needOf: NeedOf): Need {
  switch (formula.kind) {
    case 'pattern':
      return needOf(formula.pattern);
    case 'regex':
      return formula.regex.needs();
    case 'inside':
    case 'anywhere':
      return needsOfFormula(formula.formula, needOf);
    case 'or':
      return anyOf(formula.alternatives.map((each) => needsOfFormula(each, needOf)));
    case 'and':
      return allOf([
        ...formula.positive.map((each) => needsOfFormula(each, needOf)),
        ...formula.conditions.map((each) => needsOfCondition(each, formula.positive, needOf)),
      ]);
  }
}

/**
 * What a string says in another language need not stand in the file as it is. Code does not begin or end within a word;
 * groups of regular expressions may.
 */
function needsOfCondition(condition: Condition, among: readonly Formula[], needOf: NeedOf): Need {
  if (condition.kind === 'regex') return among.some(({kind}) => kind === 'regex') ? NOTHING : condition.regex.needs();
  if (condition.kind !== 'pattern' || condition.language !== undefined) return NOTHING;
  return needsOfFormula(condition.formula, needOf);
}

function needsOfPattern(pattern: Pattern): Need {
  const nodes = pattern.kind === 'node' ? [pattern.node] : pattern.statements;
  return allOf(nodes.flatMap((node) => [...needsIn(node)]));
}

function* needsIn(node: PatternNode): Generator<Need> {
  if (node.kind === 'Typed' && node.inner !== undefined && isLiteralType(node.inner)) return;
  if (node.regex !== undefined) yield node.regex.needs();
  else if (node.kind === 'Id' && node.text !== '') yield node.text;
  else if (node.kind === 'String' || node.kind === 'Symbol') yield* textNeeds(node.text);
  if (node.inner !== undefined) yield* needsIn(node.inner);
  // A module may be named in several ways.
  for (const {role, items} of node.groups) {
    for (const item of items) if (role !== 'module' || item.kind !== 'String') yield* needsIn(item);
  }
}

/** Shorter words are in nearly every file. */
const MIN_LENGTH = 3;

/** The words of what a literal says; a metavariable in it says nothing. */
function* textNeeds(text: string): Generator<Need> {
  if (text.includes('$') || text.includes('\\') || text.includes('...')) return;
  for (const word of text.split(/\W+/)) if (word.length >= MIN_LENGTH) yield {part: word};
}
