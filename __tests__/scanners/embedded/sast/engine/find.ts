/** Runs one rule on a piece of code and gives the lines it finds. */
import {readRules} from '../../../../../scanners/embedded/sast/engine/rule/read-rules.ts';
import {createEngine, type SourceReport} from '../../../../../scanners/embedded/sast/engine/scan/engine.ts';
import {readGrammar} from '../../../../../src/platform/grammars.ts';

const engine = createEngine(readGrammar);

/** `rule` is the part of a rule from its pattern keys on. */
export async function linesFound(
  path: string,
  languages: string,
  rule: string,
  source: string,
): Promise<readonly number[]> {
  const {matches} = await reportOf(path, languages, rule, source);
  return [...new Set(matches.map(({startLine}) => startLine))].sort((a, b) => a - b);
}

/** Kind and code of each step of the first flow. */
export async function stepsFound(
  path: string,
  languages: string,
  rule: string,
  source: string,
): Promise<readonly string[]> {
  const {matches} = await reportOf(path, languages, rule, source);
  return (matches[0]?.flow?.steps ?? []).map(({kind, start, end}) => `${kind} ${source.slice(start, end)}`);
}

/** Fails when the rule cannot be read. */
export async function reportOf(path: string, languages: string, rule: string, source: string): Promise<SourceReport> {
  const {rules, problems} = readRules(ruleFile(languages, rule));
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.where}: ${problem.message}`);
  const report = await engine.scanSource({path, source, rules});
  const [unread] = report.problems;
  if (unread !== undefined) throw new Error(`${unread.where}: ${unread.message}`);
  return report;
}

/** A rule file with one rule. */
export function ruleFile(languages: string, rule: string): string {
  const body = rule
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `rules:\n  - id: test\n    message: m\n    severity: ERROR\n    languages: [${languages}]\n${body}\n`;
}
