/**
 * Static analysis beside Semgrep: the same rules (ours), the same two cores, whole processes. `node
 * bench/static-analysis.ts [FOLDER…]`: trees of source code; without one, the examples of our rules in Python and Java,
 * repeated, which is the worst case: every file holds matches. Installs Semgrep into the user's cache. Build first.
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {stringify} from 'yaml';
import {z} from 'zod';
import {expandRules, RULES_FOLDER} from '../scanners/embedded/sast/generate-rules.ts';
import {SHOP_FOLDER} from '../scripts/example/online-shop.ts';
import {type InstalledTool, installedTool} from '../scripts/tools/installed-tool.ts';
import {type Measured, measure} from './static-analysis/measure.ts';

const BUILT = join(process.env.BENCH_DIST ?? join(import.meta.dirname, '../dist'), 'cli/index.js');
const MADE_BYTES = {'.py': 12_000_000, '.java': 11_000_000} as const;

const MIN_TIME_RATIO = 10;
const MIN_MEMORY_RATIO = 1;
/** 200 rules may take this many times what 10 take. */
const MAX_RULE_GROWTH = 8;
const MAX_SERVICE_SECONDS = 1;
const ROUNDS = 3;

const rulesRun = z.object({seconds: z.number(), rules: z.number(), matches: z.number()});
const failures: string[] = [];
const work = mkdtempSync(join(tmpdir(), 'bench-static-analysis-'));
try {
  const {version, command} = await installedTool('semgrep');
  const rules = join(work, 'rules.yaml');
  const all = (await expandRules()).map(({rule}) => rule);
  writeFileSync(rules, stringify({rules: all}, {aliasDuplicateObjects: false}));
  console.log(`Semgrep ${version} and ${all.length} rules of ours`);
  const trees = process.argv.length > 2 ? process.argv.slice(2) : makeTrees();
  for (const tree of trees) await compare(tree, command, rules);
  await scaleRules(trees);
  await scanService();
} finally {
  rmSync(work, {recursive: true, force: true});
}
for (const failure of failures) console.log(`not held: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function compare(tree: string, semgrep: InstalledTool['command'], rules: string): Promise<void> {
  const ours = await best(() => scan(tree));
  const options = [
    '--metrics',
    'off',
    '--disable-version-check',
    '--no-git-ignore',
    '--quiet',
    '--json',
    '--jobs',
    '2',
  ];
  const theirs = await measure([...semgrep, 'scan', '--config', rules, ...options, tree]);
  const [time, memory] = [theirs.seconds / ours.seconds, theirs.peakMb / ours.peakMb];
  console.log(`\n${basename(tree)}: ${(sizeOf(tree) / 1e6).toFixed(1)} MB`);
  console.log(`  ours     ${figures(ours)}, best of ${ROUNDS}`);
  console.log(`  Semgrep  ${figures(theirs)}`);
  console.log(`  ${time.toFixed(1)}x faster (at least ${MIN_TIME_RATIO}x), ${memory.toFixed(1)}x less memory`);
  if (time < MIN_TIME_RATIO) failures.push(`${basename(tree)}: ${MIN_TIME_RATIO}x faster than Semgrep`);
  if (memory < MIN_MEMORY_RATIO) failures.push(`${basename(tree)}: less memory than Semgrep`);
}

/** Other work on the machine only ever makes a run slower. */
async function best(run: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await run());
  const peakMb = Math.max(...runs.map((one) => one.peakMb));
  return {...runs[0], stdout: '', seconds: Math.min(...runs.map(({seconds}) => seconds)), peakMb};
}

function scan(folder: string): Promise<Measured> {
  const options = ['--scanners', 'sast', '--no-cache', '--offline', '--fail-on', 'never'];
  return measure([process.execPath, BUILT, 'scan', folder, ...options]);
}

async function scaleRules(trees: readonly string[]): Promise<void> {
  const mixed = join(work, 'mixed');
  mkdirSync(mixed);
  for (const tree of trees) cpSync(tree, join(mixed, basename(tree)), {recursive: true});
  cpSync(SHOP_FOLDER, join(mixed, 'shop'), {recursive: true});
  const script = join(import.meta.dirname, 'static-analysis/run-rules.ts');
  const secondsOf = async (count: number) => {
    const {stdout} = await measure([process.execPath, script, String(count), mixed]);
    return rulesRun.parse(JSON.parse(stdout)).seconds;
  };
  const [few, many] = [await secondsOf(10), await secondsOf(200)];
  console.log(`\nrules: 10 take ${few.toFixed(2)} s, 200 take ${many.toFixed(2)} s: ${(many / few).toFixed(1)}x`);
  console.log(`  (at most ${MAX_RULE_GROWTH}x; one thread, the trees above and the example)`);
  if (many / few > MAX_RULE_GROWTH) failures.push(`200 rules at most ${MAX_RULE_GROWTH}x the time of 10`);
}

async function scanService(): Promise<void> {
  const {seconds, peakMb} = await best(() => scan(SHOP_FOLDER));
  const count = readdirSync(SHOP_FOLDER, {recursive: true, withFileTypes: true}).filter((each) => each.isFile()).length;
  console.log(`\n${count} files in eight languages: ${seconds.toFixed(2)} s, ${peakMb} MB, start included`);
  if (seconds > MAX_SERVICE_SECONDS) failures.push(`${count} files under ${MAX_SERVICE_SECONDS} s`);
}

function figures({seconds, peakMb}: Measured): string {
  return `${seconds.toFixed(2).padStart(7)} s  ${String(peakMb).padStart(5)} MB`;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The annotated examples of our rules, as often as it takes. */
function makeTrees(): readonly string[] {
  return Object.entries(MADE_BYTES).map(([extension, bytes]) => {
    const tree = join(work, `examples${extension}`);
    const examples = readdirSync(RULES_FOLDER, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
      .map((entry) => join(entry.parentPath, entry.name));
    if (examples.length === 0 || !existsSync(BUILT)) throw new Error('there are no examples, or nothing is built');
    let written = 0;
    for (let copy = 0; written < bytes; copy += 1) {
      for (const example of examples) {
        cpSync(example, join(tree, `service-${copy}`, basename(example)));
        written += statSync(example).size;
      }
    }
    return tree;
  });
}
