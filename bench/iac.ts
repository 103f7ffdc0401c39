/**
 * Infrastructure as code beside Checkov and Trivy: the same trees, the same two cores, whole processes. `node bench/iac.ts
 * [TERRAFORM KUBERNETES]`: two folders; without them, made ones. Then 1,000 and 10,000 manifests of Kubernetes. Installs
 * both into the user's cache. Build first: what is measured is dist (`BENCH_DIST` names another).
 */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {z} from 'zod';
import {installedTool} from '../scripts/tools/installed-tool.ts';
import {manifests, terraform} from './iac/make-trees.ts';
import {type Measured, measure} from './static-analysis/measure.ts';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(process.env.BENCH_DIST ?? join(ROOT, 'dist'), 'cli/index.js');

const ROUNDS = 3;
const MIN_MEMORY_RATIO = 1;
const MADE_FOLDERS = 500;
const [FEW, MANY] = [1_000, 10_000];
/** Ten times the manifests may take this many times the time. */
const MAX_GROWTH = 12;

interface Kind {
  readonly name: 'terraform' | 'kubernetes';
  /** Ours for the same files. */
  readonly scanners: string;
  readonly tree: string;
}

interface Tool {
  readonly name: string;
  readonly command: readonly string[];
  readonly args: (kind: Kind) => readonly string[];
  readonly count: (report: string) => number;
  readonly minTimeRatio: number;
}

const checkovReport = z.union([
  z.object({summary: z.object({failed: z.number()})}),
  z.object({failed: z.number()}).transform((summary) => ({summary})),
]);

const trivyReport = z.object({
  Results: z.array(z.object({MisconfSummary: z.object({Failures: z.number()}).optional()})).default([]),
});

const failures: string[] = [];
const work = mkdtempSync(join(tmpdir(), 'bench-iac-'));
try {
  if (!existsSync(BUILT)) throw new Error('nothing is built');
  const tools = [await checkov(), await trivy()];
  for (const kind of kinds(process.argv.slice(2))) await compare(kind, tools);
  await scale();
} finally {
  rmSync(work, {recursive: true, force: true});
}
for (const failure of failures) console.log(`not held: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** By our own installer, which verifies every package against the lock. */
async function checkov(): Promise<Tool> {
  const options = ['--output', 'json', '--compact', '--soft-fail', '--skip-download', '--quiet'];
  return {
    name: 'Checkov',
    command: (await installedTool('checkov')).command,
    args: ({name, tree}) => ['--directory', tree, '--framework', name, ...options],
    count: (report) => checkovReport.parse(JSON.parse(report)).summary.failed,
    minTimeRatio: 20,
  };
}

async function trivy(): Promise<Tool> {
  const offline = ['--skip-check-update', '--skip-version-check', '--disable-telemetry', '--quiet'];
  return {
    name: 'Trivy',
    command: (await installedTool('trivy')).command,
    args: ({name, tree}) => ['config', '--format', 'json', '--misconfig-scanners', name, ...offline, tree],
    count: (report) =>
      trivyReport
        .parse(JSON.parse(report))
        .Results.reduce((sum, {MisconfSummary}) => sum + (MisconfSummary?.Failures ?? 0), 0),
    minTimeRatio: 3,
  };
}

function kinds([terraformTree, kubernetesTree]: readonly string[]): readonly Kind[] {
  return [
    {name: 'terraform', scanners: 'cloud', tree: terraformTree ?? make('terraform', terraform(MADE_FOLDERS))},
    {
      name: 'kubernetes',
      scanners: 'iac,kubernetes',
      tree: kubernetesTree ?? make('kubernetes', manifests(MADE_FOLDERS)),
    },
  ];
}

async function compare(kind: Kind, tools: readonly Tool[]): Promise<void> {
  const {name, scanners, tree} = kind;
  const ours = await best(() => scan(tree, scanners));
  console.log(`\n${name} in ${basename(tree)}`);
  console.log(`  ours     ${figures(ours)}, ${countOurs()} findings, best of ${ROUNDS}`);
  for (const tool of tools) await compareWith(tool, kind, ours);
}

async function compareWith(tool: Tool, kind: Kind, ours: Measured): Promise<void> {
  const theirs = await measure([...tool.command, ...tool.args(kind)]);
  const [time, memory] = [theirs.seconds / ours.seconds, theirs.peakMb / ours.peakMb];
  const ratios = `${time.toFixed(1)}x our time (at least ${tool.minTimeRatio}x), ${memory.toFixed(1)}x our memory`;
  console.log(`  ${tool.name.padEnd(7)}  ${figures(theirs)}, ${tool.count(theirs.stdout)} findings: ${ratios}`);
  if (time < tool.minTimeRatio) failures.push(`${kind.name}: ${tool.minTimeRatio}x faster than ${tool.name}`);
  if (memory < MIN_MEMORY_RATIO) failures.push(`${kind.name}: less memory than ${tool.name}`);
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
