/** Rules of the languages `generic`, `regex` and `none`: words and signs instead of a tree. */
import {text} from '../../languages/text/language.ts';
import {type Evaluation, regexRanges} from '../formula/evaluate.ts';
import {findGeneric} from '../generic/find-generic.ts';
import {type GenericItem, parseGeneric, type TextToken, tokenize, withoutComments} from '../generic/generic-pattern.ts';
import {compileUserRegex} from '../regex/compile-regex.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import {SyntaxNode} from '../syntax/node.ts';
import type {CompiledRule} from './compile-rule.ts';
import type {FileContext} from './file-context.ts';
import {evaluationOf} from './run-rule.ts';

/** A file without a tree. */
export function textContext(source: string): FileContext {
  const root = new SyntaxNode('Program', '', 0, source.length);
  return {
    source,
    language: text,
    root,
    nodes: [root],
    hasErrors: false,
    isCut: false,
    byKind: new Map(),
    callsByName: new Map(),
    byName: new Map(),
  };
}

export function isTextRule({languages}: SemgrepRule): boolean {
  return languages.some((id) => text.ids.includes(id));
}

/** Nothing has to be parsed: patterns are read when they are needed. */
export function compileTextRule(rule: SemgrepRule): CompiledRule {
  return {rule, language: text, patterns: new Map(), clauses: []};
}

/** In rules for `regex` every pattern is a regular expression. */
export function textEvaluation(
  compiled: CompiledRule,
  file: FileContext,
  matchesText: Evaluation['matchesText'],
  checkBudget: () => void,
): Evaluation {
  const evaluation = evaluationOf(compiled, file, matchesText, checkBudget);
  const {languages, options} = compiled.rule;
  if (languages.includes('regex')) {
    const find: Evaluation['find'] = (on, pattern) => regexRanges(on, compileUserRegex(pattern));
    return {...evaluation, find};
  }
  const patterns = new Map<string, readonly GenericItem[]>();
  let tokens: readonly TextToken[] | undefined;
  const find: Evaluation['find'] = (on, pattern) => {
    const items = patterns.get(pattern) ?? parseGeneric(pattern);
    patterns.set(pattern, items);
    tokens ??= tokenize(withoutComments(file.source, options.generic_comment_style));
    return findGeneric(on, items, tokens);
  };
  return {...evaluation, find};
}
