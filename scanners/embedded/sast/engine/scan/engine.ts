/** The engine as its users see it: rules and a file in, places out. */
import type {ReadGrammar} from '../../../../../src/formats/tree-sitter/grammars.ts';
import type {Language} from '../../languages/language.ts';
import {languageOfPath, languagesOf} from '../../languages/registry.ts';
import {text} from '../../languages/text/language.ts';
import {type Evaluation, evaluate} from '../formula/evaluate.ts';
import {unique} from '../formula/ranges.ts';
import {FileWords} from '../prefilter/file-words.ts';
import type {Need} from '../prefilter/need.ts';
import {RegexExhausted} from '../regex/spend.ts';
import type {SemgrepRule} from '../rule/rule.ts';
import type {RuleProblem} from '../rule/rule-error.ts';
import {createParsers, type Parsers} from '../syntax/parsers.ts';
import {findFlows} from '../taint/find-flows.ts';
import {type Compile, createCompile} from './compile-once.ts';
import {type CompiledRule, compileRule} from './compile-rule.ts';
import {type FileContext, openFile} from './file-context.ts';
import {proposedFix} from './fix.ts';
import {lineStarts, toPosition} from './positions.ts';
import {evaluationOf, type RuleMatch, StepsExhausted} from './run-rule.ts';
import {compileTextRule, textContext, textEvaluation} from './run-text.ts';

export interface SourceFile {
  readonly path: string;
  readonly source: string;
  readonly rules: readonly SemgrepRule[];
  readonly deferred?: readonly DeferredRule[];
}

/** A rule that is read when a file may hold a match. It asks for no other language. */
export interface DeferredRule {
  readonly languages: readonly string[];
  readonly needs: Need;
  /** Gives the same object each time. */
  readonly read: () => SemgrepRule;
}

/** A place that a rule found; lines and columns from 1. */
export interface FoundMatch extends RuleMatch {
  readonly rule: SemgrepRule;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Code that the rule proposes instead. */
  readonly fix: string | undefined;
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
  /** Loads what `scanLoaded` needs for files like this; loading twice costs nothing. */
  load(file: Pick<SourceFile, 'path' | 'rules' | 'deferred'>): Promise<void>;
  /** Throws when the grammar of the file is not loaded. */
  scanLoaded(file: SourceFile, checkBudget?: () => void): SourceReport;
  /** Loads and scans. */
  scanSource(file: SourceFile, checkBudget?: () => void): Promise<SourceReport>;
}

/** Grammars are loaded when their language first occurs. */
export function createEngine(readGrammar: ReadGrammar): Engine {
  const parsers = createParsers(readGrammar);
  const compile = createCompile(parsers);
  const load: Engine['load'] = (file) => loadFor(parsers, file);
  const scanLoaded: Engine['scanLoaded'] = (file, checkBudget = () => {}) =>
    new FileScan(parsers, compile, file, checkBudget).run();
  const scanSource: Engine['scanSource'] = async (file, checkBudget) => {
    await load(file);
    return scanLoaded(file, checkBudget);
  };
  return {load, scanLoaded, scanSource};
}

/** The language of the file, and those that `metavariable-pattern` may ask for. */
async function loadFor(
  parsers: Parsers,
  {path, rules, deferred = []}: Pick<SourceFile, 'path' | 'rules' | 'deferred'>,
): Promise<void> {
  const language = languageOfPath(path);
  if (language !== undefined && [...rules, ...deferred].some((rule) => isFor(rule, language.ids)))
    await parsers.load([language]);
  for (const rule of rules) for (const id of rule.innerLanguages) await parsers.load(languagesOf(id));
}

const NO_RULES = {count: 0, wanted: []} satisfies {count: number; wanted: readonly SemgrepRule[]};

/** One file on its way through the rules. */
class FileScan {
  private readonly parsers: Parsers;
  private readonly compile: Compile;
  private readonly file: SourceFile;
  private readonly checkBudget: () => void;
  private starts: readonly number[] | undefined;
  private readonly matches: FoundMatch[] = [];
  private readonly exhausted: {ruleId: string; message: string}[] = [];
  private tree: FileContext | undefined;
  /** By whether case is ignored. */
  private readonly words = new Map<boolean, FileWords>();
  /** Rules whose needs were looked for already. */
  private readonly sifted = new Set<SemgrepRule>();

  constructor(parsers: Parsers, compile: Compile, file: SourceFile, checkBudget: () => void) {
    this.parsers = parsers;
    this.compile = compile;
    this.file = file;
    this.checkBudget = checkBudget;
  }

  run(): SourceReport {
    const language = languageOfPath(this.file.path);
    const isText = language?.grammar === undefined;
    const codeRules = isText ? NO_RULES : this.rulesFor(language.ids, language);
    const textRules = this.rulesFor([...text.ids, ...(isText ? (language?.ids ?? []) : [])], undefined);
    const problems = language === undefined ? [] : codeRules.wanted.flatMap((rule) => this.runCode(rule, language));
    for (const rule of textRules.wanted) this.runText(rule);
    const {matches, exhausted, tree} = this;
    const isKnown = codeRules.count + textRules.count > 0;
    return {isKnown, matches, problems, exhausted, hasErrors: tree?.hasErrors ?? false, isCut: tree?.isCut ?? false};
  }

  /** Those for these languages: how many, and those that may find something. */
  private rulesFor(ids: readonly string[], language: Language | undefined) {
    const rules = this.file.rules.filter((rule) => isFor(rule, ids));
    const deferred = (this.file.deferred ?? []).filter((rule) => isFor(rule, ids));
    const mayFind = deferred.filter(({needs}) => this.wordsFor(language).mayHold(needs)).map(({read}) => read());
    for (const rule of mayFind) this.sifted.add(rule);
    return {count: rules.length + deferred.length, wanted: [...rules, ...mayFind]};
  }

  private mayFind(rule: SemgrepRule, {needs}: CompiledRule, language: Language | undefined): boolean {
    return this.sifted.has(rule) || this.wordsFor(language).mayHold(needs());
  }

  private wordsFor(language: Language | undefined): FileWords {
    const ignoresCase = language?.ignoresCase === true;
    const known = this.words.get(ignoresCase) ?? new FileWords(this.file.source, ignoresCase);
    this.words.set(ignoresCase, known);
    return known;
  }

  private runCode(rule: SemgrepRule, language: Language): readonly RuleProblem[] {
    const compilation = this.compile.code(rule, language);
    if (compilation.kind === 'failed') return compilation.problems;
    const {compiled} = compilation;
    if (!this.mayFind(rule, compiled, language)) return [];
    this.tree ??= openFile(this.file.source, language, this.parsers);
    this.collect(rule, evaluationOf(compiled, this.tree, this.textMatcher(rule), this.checkBudget));
    return [];
  }

  private runText(rule: SemgrepRule): void {
    const compiled = this.compile.text(rule);
    if (!this.mayFind(rule, compiled, undefined)) return;
    this.collect(
      rule,
      textEvaluation(compiled, textContext(this.file.source), this.textMatcher(rule), this.checkBudget),
    );
  }

  private collect(rule: SemgrepRule, on: Evaluation): void {
    try {
      for (const match of runRule(on, rule)) this.matches.push(this.placed(rule, match));
    } catch (error) {
      if (!(error instanceof StepsExhausted || error instanceof RegexExhausted)) throw error;
      this.exhausted.push({ruleId: rule.id, message: error.message});
    }
  }

  private placed(rule: SemgrepRule, match: RuleMatch): FoundMatch {
    const {range} = match;
    this.starts ??= lineStarts(this.file.source);
    const [start, end] = [toPosition(this.starts, range.start), toPosition(this.starts, range.end)];
    return {
      ...match,
      rule,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      fix: proposedFix(rule, range, this.file.source),
    };
  }

  /** `metavariable-pattern` with a language of its own. */
  private textMatcher(rule: SemgrepRule): Evaluation['matchesText'] {
    return (text, id, formula, bindings) => {
      this.checkBudget();
      const inner: SemgrepRule = {...rule, mode: 'search', formula};
      const [language] = languagesOf(id);
      if (language?.grammar === undefined) {
        const on = textEvaluation(compileTextRule(inner), textContext(text), () => false, this.checkBudget);
        return evaluate({...on, bindings}, formula).length > 0;
      }
      const compilation = compileRule(inner, language, this.parsers);
      if (compilation.kind === 'failed') return false;
      const on = evaluationOf(
        compilation.compiled,
        openFile(text, language, this.parsers),
        () => false,
        this.checkBudget,
      );
      return evaluate({...on, bindings}, formula).length > 0;
    };
  }
}

function isFor({languages}: Pick<SemgrepRule, 'languages'>, ids: readonly string[]): boolean {
  return languages.some((id) => ids.includes(id));
}

function runRule(on: Evaluation, rule: SemgrepRule): readonly RuleMatch[] {
  if (rule.mode === 'taint') return findFlows(on, rule);
  return unique(evaluate(on, rule.formula)).map((range) => ({range, flow: undefined}));
}
