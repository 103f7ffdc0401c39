/** Runs one rule on a piece of code and gives the lines it finds. */
import {readRules} from '../../../../../scanners/embedded/sast/engine/rule/read-rules.ts';
import {createEngine} from '../../../../../scanners/embedded/sast/engine/scan/engine.ts';
import {installedGrammars} from '../../../../../scripts/sast/grammars.ts';

const engine = await createEngine(installedGrammars());

/** `rule` is the part of a rule from its pattern keys on, indented by two spaces or not at all. */
export async function linesFound(
  path: string,
  languages: string,
  rule: string,
  source: string,
): Promise<readonly number[]> {
  const body = rule
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  const text = `rules:\n  - id: test\n    message: m\n    severity: ERROR\n    languages: [${languages}]\n${body}\n`;
  const {rules, problems} = readRules(text);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.where}: ${problem.message}`);
  const report = await engine.scanSource({path, source, rules});
  const [unread] = report.problems;
  if (unread !== undefined) throw new Error(`${unread.where}: ${unread.message}`);
  return [...new Set(report.matches.map(({startLine}) => startLine))].sort((a, b) => a - b);
}
