/** Rules of the languages `generic`, `regex` and `none`: words and signs instead of a tree. */
import {text} from '../../languages/text/language.ts';
import {type Evaluation, regexRanges} from '../formula/evaluate.ts';
import {findGeneric} from '../generic/find-generic.ts';
import {type GenericItem, parseGeneric, type TextToken, tokenize, withoutComments} from '../generic/generic-pattern.ts';
import {needsOfTextRule} from '../prefilter/needs-of-rule.ts';
import {compileUserRegex, type UserRegex} from '../regex/compile-regex.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import {SyntaxNode} from '../syntax/node.ts';
import {type CompiledRule, once} from './compile-rule.ts';
import type {FileContext} from './file-context.ts';
import {evaluationOf} from './run-rule.ts';

/** A rule for words, with its patterns read when they are first looked for. */
export interface CompiledTextRule extends CompiledRule {
  readonly regexOf: (pattern: string) => UserRegex;
  readonly itemsOf: (pattern: string) => readonly GenericItem[];
}

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

export function compileTextRule(rule: SemgrepRule): CompiledTextRule {
  return {
    rule,
    language: text,
    patterns: new Map(),
    needs: once(() => needsOfTextRule(rule)),
    regexOf: remembered((pattern) => compileUserRegex(pattern)),
    itemsOf: remembered(parseGeneric),
  };
}

function remembered<T>(read: (pattern: string) => T): (pattern: string) => T {
  const known = new Map<string, T>();
  return (pattern) => {
    const value = known.get(pattern) ?? read(pattern);
    known.set(pattern, value);
    return value;
  };
}

/** In rules for `regex` every pattern is a regular expression. */
export function textEvaluation(
  compiled: CompiledTextRule,
  file: FileContext,
  matchesText: Evaluation['matchesText'],
  checkBudget: () => void,
): Evaluation {
  const evaluation = evaluationOf(compiled, file, matchesText, checkBudget);
  const {languages, options} = compiled.rule;
  if (languages.includes('regex')) {
    const find: Evaluation['find'] = (on, pattern) => regexRanges(on, compiled.regexOf(pattern));
    return {...evaluation, find};
  }
  let tokens: readonly TextToken[] | undefined;
  const find: Evaluation['find'] = (on, pattern) => {
    tokens ??= tokenize(withoutComments(file.source, options.generic_comment_style));
    return findGeneric(on, compiled.itemsOf(pattern), tokens);
  };
  return {...evaluation, find};
}
