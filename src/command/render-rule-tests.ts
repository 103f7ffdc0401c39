/** What came of `secure-pipeline rules test`, as text and as JSON. */
import {isRight} from '../../scanners/embedded/sast/rule-tests/is-right.ts';
import type {RuleFileResult, RuleResult} from '../../scanners/embedded/sast/rule-tests/test-rules.ts';
import {showControls} from '../report/escape/control-characters.ts';

export interface TestedFile extends RuleFileResult {
  /** Relative to the current folder. */
  readonly path: string;
}

/** For `--json`. */
export function toJson(tested: readonly TestedFile[]) {
  return tested.map(({path, rules, problems}) => ({
    path,
    rules: rules.map(({ruleId, examples}) => ({ruleId, state: stateOf({ruleId, examples}), examples})),
    problems,
  }));
}

function stateOf({examples}: RuleResult): 'passed' | 'failed' | 'untested' {
  if (examples.length === 0) return 'untested';
  return examples.every(isRight) ? 'passed' : 'failed';
}

/** For people; ends with a line that counts. */
export function renderRuleTests(tested: readonly TestedFile[]): string {
  const lines = tested.flatMap(({path, rules, problems}) => [
    showControls(path),
    ...problems.map(({line, ruleId, where, message}) =>
      showControls(`  ✗ ${ruleId ?? 'the file'}: ${line === undefined ? '' : `line ${line}: `}${where} ${message}`),
    ),
    ...rules.flatMap(renderRule),
  ]);
  const states = tested.flatMap(({rules}) => rules.map(stateOf));
  const countOf = (state: string) => states.filter((one) => one === state).length;
  const unread = tested.reduce((sum, {problems}) => sum + problems.length, 0);
  const summary = [
    `${countOf('passed')} passed`,
    `${countOf('failed')} failed`,
    `${countOf('untested')} without an example`,
    ...(unread > 0 ? [`${unread} cannot be read`] : []),
  ];
  return `${lines.join('\n')}\n\n${states.length} ${states.length === 1 ? 'rule' : 'rules'}: ${summary.join(', ')}\n`;
}

function renderRule(rule: RuleResult): readonly string[] {
  const {ruleId, examples} = rule;
  if (examples.length === 0) return [showControls(`  ? ${ruleId}: no example speaks of it`)];
  const found = examples.reduce((sum, example) => sum + example.found.length, 0);
  const sign = stateOf(rule) === 'passed' ? '✓' : '✗';
  const lines = examples.flatMap(({name, missed, unwanted, done, error, fixIsRight}) => [
    ...(missed.length > 0 ? [`${name}: not found: ${lineWords(missed)}`] : []),
    ...(unwanted.length > 0 ? [`${name}: found, but not annotated ruleid: ${lineWords(unwanted)}`] : []),
    ...(error === undefined ? [] : [`${name}: ${error}`]),
    ...(fixIsRight === false ? [`${name}: its fixes do not make what the fixed file holds`] : []),
    ...(done.length > 0 ? [`${name}: no longer to do: ${lineWords(done)}`] : []),
  ]);
  return [
    showControls(`  ${sign} ${ruleId}: ${found} ${found === 1 ? 'line' : 'lines'} found as annotated`),
    ...lines.map((line) => showControls(`      ${line}`)),
  ];
}

function lineWords(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}
