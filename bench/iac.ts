/**
 * Infrastructure as code beside Checkov: the same trees, the same two cores, whole processes. `node bench/iac.ts
 * [TERRAFORM KUBERNETES]`: two folders; without them, made ones. Then 1,000 and 10,000 manifests of Kubernetes. Installs
 * Checkov into `.tools/`. Build first: what is measured is dist (`BENCH_DIST` names another).
 */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {z} from 'zod';
import {manifests, terraform} from './iac/make-trees.ts';
import {type Measured, measure} from './static-analysis/measure.ts';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(process.env.BENCH_DIST ?? join(ROOT, 'dist'), 'cli/index.js');
const TOOLS = join(ROOT, '.tools/cache');

const ROUNDS = 3;
const MIN_TIME_RATIO = 20;
const MIN_MEMORY_RATIO = 1;
const MADE_FOLDERS = 500;
const [FEW, MANY] = [1_000, 10_000];
/** Ten times the manifests may take this many times the time. */
const MAX_GROWTH = 12;

interface Kind {
  readonly framework: string;
  /** Ours for the same files. */
  readonly scanners: string;
  readonly tree: string;
}

const checkovReport = z.union([
  z.object({summary: z.object({failed: z.number()})}),
  z.object({failed: z.number()}).transform((summary) => ({summary})),
]);

const failures: string[] = [];
const work = mkdtempSync(join(tmpdir(), 'bench-iac-'));
try {
  if (!existsSync(BUILT)) throw new Error('nothing is built');
  const checkov = await installCheckov();
  for (const kind of kinds(process.argv.slice(2))) await compare(kind, checkov);
  await scale();
} finally {
  rmSync(work, {recursive: true, force: true});
}
for (const failure of failures) console.log(`not held: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Our own installer, which verifies every package against the lock. */
async function installCheckov(): Promise<readonly string[]> {
  mkdirSync(TOOLS, {recursive: true, mode: 0o700});
  process.env.XDG_CACHE_HOME = TOOLS;
  await measure([process.execPath, BUILT, 'tools', 'install', 'checkov']);
  const folder = join(TOOLS, 'secure-pipeline/private/tools');
  const installed = readdirSync(folder).find((name) => name.startsWith('checkov-'));
  if (installed === undefined) throw new Error('Checkov is not installed');
  const bin = join(folder, installed, 'bin');
  return [join(bin, 'python3'), '-I', '-B', join(bin, 'checkov')];
}

function kinds([terraformTree, kubernetesTree]: readonly string[]): readonly Kind[] {
  return [
    {framework: 'terraform', scanners: 'cloud', tree: terraformTree ?? make('terraform', terraform(MADE_FOLDERS))},
    {
      framework: 'kubernetes',
      scanners: 'iac,kubernetes',
      tree: kubernetesTree ?? make('kubernetes', manifests(MADE_FOLDERS)),
    },
  ];
}

async function compare({framework, scanners, tree}: Kind, checkov: readonly string[]): Promise<void> {
  const ours = await best(() => scan(tree, scanners));
  const options = [
    '--framework',
    framework,
    '--output',
    'json',
    '--compact',
    '--soft-fail',
    '--skip-download',
    '--quiet',
  ];
  const theirs = await measure([...checkov, '--directory', tree, ...options]);
  const [time, memory] = [theirs.seconds / ours.seconds, theirs.peakMb / ours.peakMb];
  console.log(`\n${framework} in ${basename(tree)}`);
  console.log(`  ours     ${figures(ours)}, ${countOurs()} findings, best of ${ROUNDS}`);
  console.log(
    `  Checkov  ${figures(theirs)}, ${checkovReport.parse(JSON.parse(theirs.stdout)).summary.failed} findings`,
  );
  console.log(`  ${time.toFixed(1)}x faster (at least ${MIN_TIME_RATIO}x), ${memory.toFixed(1)}x less memory`);
  if (time < MIN_TIME_RATIO) failures.push(`${framework}: ${MIN_TIME_RATIO}x faster than Checkov`);
  if (memory < MIN_MEMORY_RATIO) failures.push(`${framework}: less memory than Checkov`);
}

async function scale(): Promise<void> {
  const [few, many] = [await scaled(FEW), await scaled(MANY)];
  const growth = many.seconds / few.seconds;
  console.log(`\n${FEW} manifests ${figures(few)}, ${MANY} manifests ${figures(many)}: ${growth.toFixed(1)}x`);
  if (growth > MAX_GROWTH) failures.push(`${MANY} manifests at most ${MAX_GROWTH}x the time of ${FEW}`);
}

async function scaled(count: number): Promise<Measured> {
  const tree = make(`manifests-${count}`, manifests(count / 2));
  return best(() => scan(tree, 'iac,kubernetes'), 2);
}

function scan(folder: string, scanners: string): Promise<Measured> {
  const options = ['--scanners', scanners, '--no-cache', '--offline', '--fail-on', 'never'];
  return measure([
    process.execPath,
    BUILT,
    'scan',
    folder,
    ...options,
    '--report',
    `json=${join(work, 'report.json')}`,
  ]);
}

/** Other work on the machine only ever makes a run slower. */
async function best(run: () => Promise<Measured>, rounds = ROUNDS): Promise<Measured> {
  const runs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await run());
  const seconds = Math.min(...runs.map((one) => one.seconds));
  return {stdout: '', seconds, peakMb: Math.max(...runs.map(({peakMb}) => peakMb))};
}

function make(name: string, files: ReadonlyMap<string, string>): string {
  for (const [path, text] of files) {
    const file = join(work, name, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  return join(work, name);
}

function countOurs(): number {
  const report = z.object({findings: z.array(z.unknown())});
  return report.parse(JSON.parse(readFileSync(join(work, 'report.json'), 'utf8'))).findings.length;
}

function figures({seconds, peakMb}: Measured): string {
  return `${seconds.toFixed(2).padStart(7)} s  ${String(peakMb).padStart(5)} MB`;
}
