/**
 * Asks Semgrep whether every rule of the code scanner gives exactly the lines that its example announces:
 * `node scripts/sast/check-with-semgrep.ts path/to/semgrep [part of a rule's path]`. Exit code 1 when one does not.
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {stringify} from 'yaml';
import {z} from 'zod';
import {type ExpandedRule, expandRules, RULES_FOLDER} from '../../scanners/embedded/sast/generate-rules.ts';
import {announcedLines, type ExampleLines} from './example-annotations.ts';

/** Fewer lines than this show nothing about a rule. */
const LEAST_LINES_OF_A_KIND = 2;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

const report = z.object({
  errors: z.array(z.looseObject({type: z.unknown(), message: z.string().optional(), long_msg: z.string().nullish()})),
  results: z.array(z.object({check_id: z.string(), path: z.string(), start: z.object({line: z.number()})})),
});

interface Example {
  readonly rule: ExpandedRule['rule'];
  readonly path: string;
}

const [semgrep, part = ''] = process.argv.slice(2);
if (semgrep === undefined) throw new Error('usage: check-with-semgrep.ts path/to/semgrep [part of a rule path]');
const examples = (await expandRules()).filter(({path}) => path.includes(part)).map(findExample);
const complaints = checkAll(semgrep, examples);
for (const complaint of complaints) console.error(complaint);
console.log(`${examples.length} rules, ${complaints.length} complaints`);
if (complaints.length > 0 || examples.length === 0) process.exitCode = 1;

function findExample({path, rule}: ExpandedRule): Example {
  const folder = dirname(path);
  const names = readdirSync(join(RULES_FOLDER, folder)).filter((name) => isExampleOf(rule.id, name));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new Error(`${path} has ${names.length} examples`);
  if (basename(path) !== `${rule.id}.yaml`) throw new Error(`${path} holds the rule ${rule.id}`);
  return {rule, path: join(folder, name)};
}

function isExampleOf(id: string, name: string): boolean {
  return name.startsWith(`${id}.`) && name !== `${id}.yaml`;
}

function checkAll(program: string, all: readonly Example[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sast-rules-'));
  try {
    const rules = join(folder, 'rules.yaml');
    writeFileSync(rules, stringify({rules: all.map(({rule}) => rule)}, {aliasDuplicateObjects: false}));
    for (const {path} of all) {
      mkdirSync(join(folder, 'examples', dirname(path)), {recursive: true});
      copyFileSync(join(RULES_FOLDER, path), join(folder, 'examples', path));
    }
    return compare(runSemgrep(program, rules, join(folder, 'examples')), all);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function runSemgrep(program: string, rules: string, examplesFolder: string): z.infer<typeof report> {
  const options = ['--metrics', 'off', '--disable-version-check', '--disable-nosem', '--no-git-ignore', '--json'];
  const args = ['scan', '--config', rules, ...options, '--max-target-bytes', '0', '.'];
  const run = spawnSync(program, args, {cwd: examplesFolder, encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES});
  if (run.stdout === '') throw new Error(`Semgrep said nothing: ${run.stderr}`);
  return report.parse(JSON.parse(run.stdout));
}

function compare({errors, results}: z.infer<typeof report>, all: readonly Example[]): readonly string[] {
  const messages = errors.map((error) => `Semgrep: ${error.long_msg ?? error.message ?? JSON.stringify(error)}`);
  if (results.length === 0) return [...messages, 'Semgrep found nothing at all'];
  return [...messages, ...all.flatMap((example) => compareOne(example, results))];
}

function compareOne({rule, path}: Example, results: z.infer<typeof report>['results']): readonly string[] {
  const announced = announcedLines(readFileSync(join(RULES_FOLDER, path), 'utf8'), rule.id);
  const found = new Set(
    results
      .filter((result) => result.path === path && result.check_id.split('.').at(-1) === rule.id)
      .map(({start}) => start.line),
  );
  return [
    ...missing(announced.bad, found).map((line) => `${path}:${line} is not found`),
    ...missing(found, announced.bad).map((line) => `${path}:${line} is found but not announced`),
    ...tooFew(announced).map((kind) => `${path} has fewer than ${LEAST_LINES_OF_A_KIND} lines of the kind ${kind}`),
  ];
}

function missing(expected: ReadonlySet<number>, actual: ReadonlySet<number>): readonly number[] {
  return [...expected].filter((line) => !actual.has(line));
}

function tooFew({bad, good}: ExampleLines): readonly string[] {
  const kinds = [...(bad.size < LEAST_LINES_OF_A_KIND ? ['ruleid'] : [])];
  return good.size < LEAST_LINES_OF_A_KIND ? [...kinds, 'ok'] : kinds;
}
