/** A rule file → rules, and what is wrong with the others. One bad rule does not keep the rest from running. */
import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import {readRule} from './read-rule.ts';
import type {SemgrepRule} from './rule.ts';
import {RuleError, type RuleProblem} from './rule-error.ts';

/** Rule files of the public collections have under 100,000 characters. */
const MAX_CHARACTERS = 5_000_000;
/** Anchors used more often than this are a bomb, not a rule file. */
const MAX_ALIASES = 1_000;

export interface RuleFile {
  readonly rules: readonly SemgrepRule[];
  readonly problems: readonly RuleProblem[];
}

/** Never throws for what the file holds. */
export function readRules(text: string): RuleFile {
  if (text.length > MAX_CHARACTERS) return failed(`has more than ${MAX_CHARACTERS} characters`, undefined);
  const lines = new LineCounter();
  const document = parseDocument(text, {uniqueKeys: false, lineCounter: lines, logLevel: 'silent'});
  const [error] = document.errors;
  if (error !== undefined)
    return failed(error.message.split('\n')[0] ?? 'is no YAML', lines.linePos(error.pos[0]).line);
  const list = isMap(document.contents) ? document.contents.get('rules', true) : undefined;
  if (!isSeq(list)) return failed('has no list `rules`', 1);
  const rules: SemgrepRule[] = [];
  const problems: RuleProblem[] = [];
  for (const item of list.items) {
    const line = isMap(item) && item.range ? lines.linePos(item.range[0]).line : undefined;
    const id = isMap(item) ? item.get('id', true) : undefined;
    const ruleId = isScalar(id) && typeof id.value === 'string' ? id.value : undefined;
    try {
      const value: unknown = isMap(item) ? item.toJS(document, {maxAliasCount: MAX_ALIASES}) : undefined;
      rules.push(readRule(value, line));
    } catch (problem) {
      problems.push(problemOf(problem, ruleId, line));
    }
  }
  return {rules, problems};
}

function problemOf(problem: unknown, ruleId: string | undefined, line: number | undefined): RuleProblem {
  if (problem instanceof RuleError)
    return {kind: problem.kind, ruleId, where: problem.where, message: problem.message, line};
  if (problem instanceof ReferenceError) return {kind: 'invalid', ruleId, where: '', message: problem.message, line};
  throw problem;
}

function failed(message: string, line: number | undefined): RuleFile {
  return {rules: [], problems: [{kind: 'invalid', ruleId: undefined, where: '', message, line}]};
}
