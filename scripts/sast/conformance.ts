/**
 * Runs a folder of annotated Semgrep rules: `node scripts/sast/conformance.ts FOLDER [--show LANGUAGE|all] [--only ID]
 * [--beside-semgrep]`. Prints by language and operator how many rules can be read, evaluated, and give exactly the
 * annotated lines; with `--beside-semgrep` also for how many of the others Semgrep itself finds what this engine finds.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {readRules} from '../../scanners/embedded/sast/engine/rule/read-rules.ts';
import {createEngine} from '../../scanners/embedded/sast/engine/scan/engine.ts';
import {readGrammar} from '../../src/platform/grammars.ts';
import {installedTool} from '../tools/installed-tool.ts';
import {type Judged, judgeRule, NOTHING_FOUND} from './conformance/judge-rule.ts';
import {printJudged} from './conformance/print-judged.ts';
import {semgrepLines} from './conformance/semgrep-lines.ts';

const ruleFile = z.object({rules: z.array(z.looseObject({id: z.string()}))});

const folder = process.argv[2] ?? '.';
const show = optionOf('--show');
const only = optionOf('--only');
const engine = createEngine(readGrammar);
const judged: Judged[] = [];
for (const path of filesUnder(folder)) {
  if (!/\.ya?ml$/.test(path) || /\.test\.ya?ml$|\.fixed\./.test(path)) continue;
  const text = readFileSync(path, 'utf8');
  if (/^rules:/m.test(text)) judged.push(...(await judgeFile(path, text)));
}
const asSemgrep = process.argv.includes('--beside-semgrep') ? await findAsSemgrep(judged) : undefined;
printJudged(judged, asSemgrep);
if (show !== undefined) printWrong(show);

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

async function judgeFile(path: string, text: string): Promise<Judged[]> {
  const {rules, problems} = readRules(text);
  const unread = problems.map(
    ({ruleId, kind, where, message}): Judged => ({
      id: `${path}#${ruleId}`,
      language: path.slice(folder.length).replace(/^\//, '').split('/')[0] ?? '',
      mode: '',
      operators: [],
      result: 'unread',
      detail: `${kind} ${where}: ${message}`,
      ...NOTHING_FOUND,
    }),
  );
  const judgements: Judged[] = [];
  for (const rule of rules) {
    if (only === undefined || rule.id === only) judgements.push(await judgeRule(path, text, rule, engine));
  }
  return [...unread, ...judgements];
}

/** Those that are wrong by their annotations, while Semgrep finds the same places. */
async function findAsSemgrep(all: readonly Judged[]): Promise<ReadonlySet<Judged>> {
  const wrong = all.filter(({result}) => result === 'wrong');
  const {command} = await installedTool('semgrep');
  const lines = semgrepLines(
    command,
    wrong.map(({id, files}) => ({rule: ruleAsWritten(id), files})),
  );
  return new Set(wrong.filter(({found}, index) => isSame(found, lines[index] ?? new Set())));
}

function isSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((each) => right.has(each));
}

function ruleAsWritten(id: string): Readonly<Record<string, unknown>> {
  const [path = '', ruleId] = id.split('#');
  const rule = ruleFile.parse(parse(readFileSync(path, 'utf8'))).rules.find((each) => each.id === ruleId);
  if (rule === undefined) throw new Error(`${id} is not there`);
  return rule;
}

function printWrong(language: string): void {
  for (const each of judged) {
    if ((language !== 'all' && each.language !== language) || ['exact', 'untested'].includes(each.result)) continue;
    const mark = asSemgrep?.has(each) ? 'as Semgrep' : each.result;
    console.log(
      `${mark.padEnd(10)} ${each.mode.padEnd(6)} ${each.id.slice(folder.length)}\n        ${each.detail.slice(0, 400)}`,
    );
  }
}
