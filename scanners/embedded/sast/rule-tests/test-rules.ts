/** Runs the rules of a file on its annotated examples. https://semgrep.dev/docs/writing-rules/testing-rules */
import {applyOffsetEdits, toOffsetEdits} from '../../../../src/formats/text-edit/edit.ts';
import {readRules} from '../engine/rule/read-rules.ts';
import type {SemgrepRule} from '../engine/rule/rule.ts';
import type {RuleProblem} from '../engine/rule/rule-error.ts';
import type {Engine, FoundMatch} from '../engine/scan/engine.ts';
import {lineStarts} from '../engine/scan/positions.ts';
import {toFix} from '../to-fix.ts';
import {type Annotation, readAnnotations} from './annotations.ts';

export interface Example {
  readonly name: string;
  readonly text: string;
  /** What the text is with the fixes of all rules applied. */
  readonly fixed?: string;
}

/** What an example shows of a rule; lines from 1. */
export interface ExampleResult {
  readonly name: string;
  /** Lines that are annotated `ruleid` and were found. */
  readonly found: readonly number[];
  /** Lines that are annotated `ruleid` and were not found. */
  readonly missed: readonly number[];
  /** Lines that were found and are annotated `ok` or not at all. */
  readonly unwanted: readonly number[];
  /** Lines annotated `todoruleid` that are found by now, and `todook` that are not found any more. */
  readonly done: readonly number[];
  /** Why the rule could not be judged on it. */
  readonly error?: string;
  /** Set when there is a text to compare with: whether the fixes of the file make it. */
  readonly fixIsRight?: boolean;
}

export interface RuleResult {
  readonly ruleId: string;
  /** Examples that speak of the rule or in which it found something. */
  readonly examples: readonly ExampleResult[];
}

export interface RuleFileResult {
  readonly rules: readonly RuleResult[];
  readonly problems: readonly RuleProblem[];
}

/** Never throws for what the files hold. */
export async function testRules(text: string, examples: readonly Example[], engine: Engine): Promise<RuleFileResult> {
  const {rules, problems} = readRules(text);
  const results = new Map<SemgrepRule, ExampleResult[]>(rules.map((rule) => [rule, []]));
  for (const example of examples) {
    const annotations = readAnnotations(example.text);
    const judged = await Promise.all(rules.map((rule) => judgeExample(rule, example, annotations, engine)));
    const fixIsRight = compareFixed(
      example,
      judged.flatMap(({matches}) => matches),
    );
    for (const {rule, result, matches} of judged) {
      if (result === undefined) continue;
      const hasFix = fixIsRight !== undefined && matches.some(({fix}) => fix !== undefined);
      results.get(rule)?.push(hasFix ? {...result, fixIsRight} : result);
    }
  }
  return {rules: [...results].map(([{id}, own]) => ({ruleId: id, examples: own})), problems};
}

interface Judged {
  readonly rule: SemgrepRule;
  readonly result: ExampleResult | undefined;
  readonly matches: readonly FoundMatch[];
}

async function judgeExample(
  rule: SemgrepRule,
  {name, text}: Example,
  annotations: readonly Annotation[],
  engine: Engine,
): Promise<Judged> {
  const own = annotations.filter(({ruleId}) => ruleId === rule.id || ruleId.endsWith(`.${rule.id}`));
  const linesOf = (...kinds: readonly string[]) => own.filter(({kind}) => kinds.includes(kind)).map(({line}) => line);
  const report = await engine.scanSource({path: name, source: text, rules: [rule]});
  const [problem] = [...report.problems, ...report.exhausted];
  const lines = new Set(report.matches.map(({startLine}) => startLine));
  if (own.length === 0 && lines.size === 0 && (problem === undefined || !report.isKnown)) {
    return {rule, result: undefined, matches: []};
  }
  const wanted = linesOf('ruleid');
  // What only Semgrep's engine for several files finds or leaves out is not asked for.
  const open = new Set([...wanted, ...linesOf('todoruleid', 'todook', 'deepruleid', 'deepok', 'proruleid', 'prook')]);
  const result = {
    name,
    found: wanted.filter((line) => lines.has(line)),
    missed: wanted.filter((line) => !lines.has(line)),
    unwanted: [...lines].filter((line) => !open.has(line)).sort((a, b) => a - b),
    done: [
      ...linesOf('todoruleid').filter((line) => lines.has(line)),
      ...linesOf('todook').filter((line) => !lines.has(line)),
    ].sort((a, b) => a - b),
    ...(problem !== undefined && {error: problem.message}),
    ...(!report.isKnown && {error: `the rule is for ${rule.languages.join(', ')}, not for files of this name`}),
  };
  return {rule, result, matches: report.matches};
}

/** Overlapping fixes are made one after another by whoever applies them; here the first of the text counts. */
function compareFixed({name, text, fixed}: Example, matches: readonly FoundMatch[]): boolean | undefined {
  if (fixed === undefined) return undefined;
  const source = {path: name, source: text, starts: lineStarts(text)};
  const fixes = matches.flatMap((match) => toFix(match, source) ?? []);
  const edits = new Map(fixes.flatMap((fix) => fix.edits).map((edit) => [JSON.stringify(edit), edit]));
  const placed = toOffsetEdits(text, [...edits.values()]);
  if (placed === undefined) return false;
  return normalize(applyOffsetEdits(text, placed)) === normalize(fixed);
}

/** Blanks at the end of a line or of the file are nobody's mistake. */
function normalize(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
