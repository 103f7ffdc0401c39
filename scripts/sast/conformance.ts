/**
 * Runs a folder of annotated Semgrep rules: `node scripts/sast/conformance.ts FOLDER [--show LANGUAGE] [--only ID]`.
 * Prints by language and operator how many rules can be read, evaluated, and give exactly the annotated lines.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {readRules} from '../../scanners/embedded/sast/engine/rule/read-rules.ts';
import type {SemgrepRule} from '../../scanners/embedded/sast/engine/rule/rule.ts';
import {createEngine, type Engine} from '../../scanners/embedded/sast/engine/scan/engine.ts';
import {readAnnotations} from '../../scanners/embedded/sast/rule-tests/annotations.ts';
import {readGrammar} from '../../src/platform/grammars.ts';

type Result = 'exact' | 'wrong' | 'unread' | 'failed' | 'untested';

interface Judged {
  readonly id: string;
  readonly language: string;
  readonly mode: string;
  readonly operators: readonly string[];
  readonly result: Result;
  readonly detail: string;
}

const folder = process.argv[2] ?? '.';
const show = optionOf('--show');
const only = optionOf('--only');
const engine = createEngine(readGrammar);
const judged: Judged[] = [];
for (const path of filesUnder(folder)) {
  if (!/\.ya?ml$/.test(path) || /\.test\.ya?ml$|\.fixed\./.test(path)) continue;
  const text = readFileSync(path, 'utf8');
  if (!/^rules:/m.test(text)) continue;
  judged.push(...(await judgeFile(path, text, engine)));
}
print(judged);

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

function filesUnder(root: string): string[] {
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.git/'))
    .sort();
}

async function judgeFile(path: string, text: string, on: Engine): Promise<Judged[]> {
  const {rules, problems} = readRules(text);
  const unread = problems.map(
    (problem): Judged => ({
      id: `${path}#${problem.ruleId}`,
      language: languageIn(path),
      mode: '',
      operators: [],
      result: 'unread',
      detail: `${problem.kind} ${problem.where}: ${problem.message}`,
    }),
  );
  const judgements: Judged[] = [];
  for (const rule of rules) {
    if (only !== undefined && rule.id !== only) continue;
    judgements.push(await judgeRule(path, text, rule, on));
  }
  return [...unread, ...judgements];
}

function languageIn(path: string): string {
  return path.slice(folder.length).replace(/^\//, '').split('/')[0] ?? '';
}

async function judgeRule(path: string, text: string, rule: SemgrepRule, on: Engine): Promise<Judged> {
  const operators = [...new Set(text.match(/(?:pattern|metavariable|focus)[\w-]*(?=:)/g) ?? [])];
  const head = {id: `${path}#${rule.id}`, language: rule.languages[0] ?? '', mode: rule.mode, operators};
  const tests = testsOf(path);
  if (tests.length === 0) return {...head, result: 'untested', detail: ''};
  try {
    const details: string[] = [];
    let isTested = false;
    for (const test of tests) {
      const source = readFileSync(test, 'utf8');
      const outcome = await on.scanSource({path: test, source, rules: [rule]});
      if (outcome.problems.length > 0) {
        const [problem] = outcome.problems;
        return {...head, result: 'unread', detail: `${problem?.where}: ${problem?.message}`};
      }
      if (!outcome.isKnown) continue;
      isTested = true;
      details.push(...differences(test, source, rule.id, new Set(outcome.matches.map(({startLine}) => startLine))));
      for (const each of outcome.exhausted) details.push(`${basename(test)}: ${each.message}`);
    }
    if (!isTested) return {...head, result: 'untested', detail: ''};
    return {...head, result: details.length === 0 ? 'exact' : 'wrong', detail: details.join('; ')};
  } catch (error) {
    return {...head, result: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

function testsOf(path: string): string[] {
  const name = basename(path).replace(/\.ya?ml$/, '');
  return readdirSync(dirname(path))
    .filter((each) => each !== basename(path) && each.startsWith(`${name}.`) && !each.includes('.fixed.'))
    .filter((each) => !/^\.ya?ml$/.test(extname(each)) || each.includes('.test.'))
    .map((each) => join(dirname(path), each))
    .filter((each) => statSync(each).isFile());
}

function differences(test: string, source: string, id: string, found: ReadonlySet<number>): string[] {
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

function print(all: readonly Judged[]): void {
  const languages = [...new Set(all.map(({language}) => language))].sort();
  console.log('language          mode    rules  read  exact  wrong failed untested   exact%');
  for (const language of languages) {
    for (const mode of ['search', 'taint']) {
      const group = all.filter(
        (each) => each.language === language && (each.mode === mode || (each.mode === '' && mode === 'search')),
      );
      if (group.length === 0) continue;
      const count = (result: Result) => group.filter((each) => each.result === result).length;
      const tested = group.length - count('untested');
      const cells = [
        group.length,
        group.length - count('unread'),
        count('exact'),
        count('wrong'),
        count('failed'),
        count('untested'),
      ];
      const share = tested === 0 ? '' : `${((100 * count('exact')) / tested).toFixed(1)}%`;
      console.log(
        language.padEnd(17),
        mode.padEnd(7),
        ...cells.map((cell) => String(cell).padStart(6)),
        share.padStart(9),
      );
    }
  }
  printOperators(all);
  if (show === undefined) return;
  for (const each of all.filter(
    ({language, result}) => (show === 'all' || language === show) && !['exact', 'untested'].includes(result),
  )) {
    console.log(
      `${each.result.padEnd(7)} ${each.mode.padEnd(6)} ${each.id.slice(folder.length)}\n        ${each.detail.slice(0, 400)}`,
    );
  }
}

function printOperators(all: readonly Judged[]): void {
  console.log('\noperator                        rules  exact');
  for (const operator of [...new Set(all.flatMap(({operators}) => operators))].sort()) {
    const group = all.filter(({operators, result}) => operators.includes(operator) && result !== 'untested');
    const exact = group.filter(({result}) => result === 'exact').length;
    if (group.length > 2) console.log(operator.padEnd(30), String(group.length).padStart(6), String(exact).padStart(6));
  }
}
