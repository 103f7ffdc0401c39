/** One annotated rule run by the engine: whether it gives exactly the lines that the comments announce. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import type {SemgrepRule} from '../../../scanners/embedded/sast/engine/rule/rule.ts';
import type {Engine} from '../../../scanners/embedded/sast/engine/scan/engine.ts';
import {languagesOf} from '../../../scanners/embedded/sast/languages/registry.ts';
import {readAnnotations} from '../../../scanners/embedded/sast/rule-tests/annotations.ts';

export type Result = 'exact' | 'wrong' | 'unread' | 'failed' | 'untested';

export interface Judged {
  /** Path of its file and id. */
  readonly id: string;
  readonly language: string;
  readonly mode: string;
  readonly operators: readonly string[];
  readonly result: Result;
  readonly detail: string;
  /** Files that it was tried on, and `file:line` of what was found. */
  readonly files: readonly string[];
  readonly found: ReadonlySet<string>;
}

export const NOTHING_FOUND = {files: [], found: new Set<string>()} satisfies Pick<Judged, 'files' | 'found'>;

/** `text` is that of the file of the rule. */
export async function judgeRule(path: string, text: string, rule: SemgrepRule, engine: Engine): Promise<Judged> {
  const operators = [...new Set(text.match(/(?:pattern|metavariable|focus)[\w-]*(?=:)/g) ?? [])];
  const head = {id: `${path}#${rule.id}`, language: nameOf(rule.languages[0]), mode: rule.mode, operators};
  try {
    return {...head, ...(await runOnTests(path, rule, engine))};
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {...head, ...NOTHING_FOUND, result: 'failed', detail};
  }
}

/** `js` and `javascript` are one language. */
function nameOf(id = ''): string {
  return languagesOf(id)[0]?.name ?? id;
}

async function runOnTests(
  path: string,
  rule: SemgrepRule,
  engine: Engine,
): Promise<Pick<Judged, 'result' | 'detail' | 'files' | 'found'>> {
  const details: string[] = [];
  const files: string[] = [];
  const found = new Set<string>();
  for (const test of testsOf(path)) {
    const source = readFileSync(test, 'utf8');
    const {problems, isKnown, matches, exhausted} = await engine.scanSource({path: test, source, rules: [rule]});
    const [problem] = problems;
    if (problem !== undefined)
      return {...NOTHING_FOUND, result: 'unread', detail: `${problem.where}: ${problem.message}`};
    if (!isKnown) continue;
    files.push(test);
    const lines = new Set(matches.map(({startLine}) => startLine));
    for (const line of lines) found.add(`${test}:${line}`);
    details.push(...differences(test, source, rule.id, lines));
    details.push(...exhausted.map(({message}) => `${basename(test)}: ${message}`));
  }
  const result = files.length === 0 ? 'untested' : details.length === 0 ? 'exact' : 'wrong';
  return {result, detail: details.join('; '), files, found};
}

function testsOf(path: string): readonly string[] {
  const name = basename(path).replace(/\.ya?ml$/, '');
  return readdirSync(dirname(path))
    .filter((each) => each !== basename(path) && each.startsWith(`${name}.`) && !each.includes('.fixed.'))
    .filter((each) => !/^\.ya?ml$/.test(extname(each)) || each.includes('.test.'))
    .map((each) => join(dirname(path), each))
    .filter((each) => statSync(each).isFile());
}

function differences(test: string, source: string, id: string, found: ReadonlySet<number>): readonly string[] {
  const own = readAnnotations(source).filter(({ruleId}) => ruleId === id || ruleId.endsWith(`.${id}`));
  const wanted = new Set(own.filter(({kind}) => kind === 'ruleid').map(({line}) => line));
  const ignored = new Set(own.filter(({kind}) => /^(?:todo|deep|pro)/.test(kind)).map(({line}) => line));
  const missing = [...wanted].filter((line) => !found.has(line));
  const extra = [...found].filter((line) => !wanted.has(line) && !ignored.has(line));
  return [
    ...(missing.length > 0 ? [`${basename(test)} misses ${missing.join(',')}`] : []),
    ...(extra.length > 0 ? [`${basename(test)} adds ${extra.sort((a, b) => a - b).join(',')}`] : []),
  ];
}
