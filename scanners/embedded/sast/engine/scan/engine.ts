/** The engine as its users see it: rules and a file in, places out. */

import type {Language} from '../../languages/language.ts';
import {languageOfPath, languagesOf} from '../../languages/registry.ts';
import {type Evaluation, evaluate} from '../formula/evaluate.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import type {RuleProblem} from '../rule/rule-error.ts';
import {createParsers, type GrammarSource, type Parsers} from '../syntax/parsers.ts';
import {type CompiledRule, compileRule} from './compile-rule.ts';
import {type FileContext, openFile} from './file-context.ts';
import {lineStarts, toPosition} from './positions.ts';
import {mayMatch} from './prefilter.ts';
import {evaluationOf, type RuleMatch, runRule, StepsExhausted} from './run-rule.ts';

export interface SourceFile {
  readonly path: string;
  readonly source: string;
  readonly rules: readonly SemgrepRule[];
}

/** A place that a rule found; lines and columns from 1. */
export interface FoundMatch extends RuleMatch {
  readonly rule: SemgrepRule;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SourceReport {
  /** False when no rule is for this kind of file. */
  readonly isKnown: boolean;
  readonly matches: readonly FoundMatch[];
  /** Rules that cannot be run on this language. */
  readonly problems: readonly RuleProblem[];
  /** Rules that used up their budget on this file. */
  readonly exhausted: readonly {readonly ruleId: string; readonly message: string}[];
  readonly hasErrors: boolean;
  readonly isCut: boolean;
}

export interface Engine {
  scanSource(file: SourceFile, checkBudget?: () => void): Promise<SourceReport>;
}

/** Starts tree-sitter; grammars are loaded when their language first occurs. */
export async function createEngine(grammars: GrammarSource): Promise<Engine> {
  const parsers = await createParsers(grammars);
  const compiled = new Map<SemgrepRule, Map<string, ReturnType<typeof compileRule>>>();
  const compile = (rule: SemgrepRule, language: Language) => {
    const byLanguage = compiled.get(rule) ?? new Map<string, ReturnType<typeof compileRule>>();
    compiled.set(rule, byLanguage);
    const known = byLanguage.get(language.name) ?? compileRule(rule, language, parsers);
    byLanguage.set(language.name, known);
    return known;
  };
  return {scanSource: (file, checkBudget = () => {}) => scanSource(parsers, compile, file, checkBudget)};
}

type Compile = (rule: SemgrepRule, language: Language) => ReturnType<typeof compileRule>;

async function scanSource(
  parsers: Parsers,
  compile: Compile,
  {path, source, rules}: SourceFile,
  checkBudget: () => void,
): Promise<SourceReport> {
  const language = languageOfPath(path);
  const own =
    language === undefined ? [] : rules.filter((rule) => rule.languages.some((id) => language.ids.includes(id)));
  if (language === undefined || own.length === 0) return emptyReport();
  await parsers.load([language]);
  const compilations = own.map((rule) => compile(rule, language));
  const problems = compilations.flatMap((each) => (each.kind === 'failed' ? each.problems : []));
  const runnable = compilations.flatMap((each) => (each.kind === 'compiled' ? [each.compiled] : []));
  const wanted = runnable.filter(({clauses}) => mayMatch(clauses, source));
  if (wanted.length === 0) return {...emptyReport(), isKnown: true, problems};
  return {...runAll(wanted, openFile(source, language, parsers), parsers, checkBudget), problems};
}

function emptyReport(): SourceReport {
  return {isKnown: false, matches: [], problems: [], exhausted: [], hasErrors: false, isCut: false};
}

function runAll(
  rules: readonly CompiledRule[],
  file: FileContext,
  parsers: Parsers,
  checkBudget: () => void,
): SourceReport {
  const starts = lineStarts(file.source);
  const matches: FoundMatch[] = [];
  const exhausted: {ruleId: string; message: string}[] = [];
  for (const compiled of rules) {
    const {rule} = compiled;
    try {
      for (const match of runRule(compiled, file, textMatcher(parsers, compiled, checkBudget), checkBudget)) {
        const [start, end] = [toPosition(starts, match.range.start), toPosition(starts, match.range.end)];
        matches.push({
          ...match,
          rule,
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
        });
      }
    } catch (error) {
      if (!(error instanceof StepsExhausted)) throw error;
      exhausted.push({ruleId: rule.id, message: error.message});
    }
  }
  return {isKnown: true, matches, problems: [], exhausted, hasErrors: file.hasErrors, isCut: file.isCut};
}

/** `metavariable-pattern` with a language of its own. */
function textMatcher(parsers: Parsers, {rule}: CompiledRule, checkBudget: () => void): Evaluation['matchesText'] {
  return (text, id, formula, bindings) => {
    checkBudget();
    const [language] = languagesOf(id);
    if (language === undefined) return false;
    const inner = compileRule({...rule, mode: 'search', formula}, language, parsers);
    if (inner.kind === 'failed') return false;
    const file = openFile(text, language, parsers);
    return evaluate({...evaluationOfText(inner.compiled, file, checkBudget), bindings}, formula).length > 0;
  };
}

function evaluationOfText(compiled: CompiledRule, file: FileContext, checkBudget: () => void): Evaluation {
  return evaluationOf(compiled, file, () => false, checkBudget);
}
