/**
 * Dependency scanning: one lockfile of 1,500 packages beside OSV-Scanner, and repositories of up to 200 lockfiles and
 * 100,000 components. `node bench/dependencies.ts [FOLDER]`: FOLDER holds OSV archives (`npm/all.zip`) for OSV-Scanner;
 * without it only this project is measured. Build first: what is measured is dist.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {installedTool} from '../scripts/tools/installed-tool.ts';
import {unpack} from '../src/advisories/index-container.ts';
import {readIndex} from '../src/advisories/index-reader.ts';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(process.env.BENCH_DIST ?? join(ROOT, 'dist'), 'cli/index.js');

const ROUNDS = 5;
const MAX_SECONDS = 0.3;
const MIN_TIME_RATIO = 10;
const MIN_MEMORY_RATIO = 5;
const MAX_PEAK_MB = 1_000;
/** Twice the components may take this much longer than twice as long. */
const MAX_GROWTH = 1.3;

/** What one process took, from its start to its end. */
interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

/** Names of npm packages with advisories, as the embedded index has them. */
const KNOWN_NAMES = [...readIndex(unpack(readFileSync(join(ROOT, 'src/advisories/index/npm.br')), 'npm.br')).keys()];

/** Watches the peak of the resident memory that Linux counts for the process. */
const METER = `
const {spawn} = require('node:child_process');
const {readFileSync} = require('node:fs');
const [program, ...args] = process.argv.slice(2);
const started = performance.now();
const child = spawn(program, args, {stdio: 'ignore'});
let peak = 0;
const timer = setInterval(() => {
  try {
    const found = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/' + child.pid + '/status', 'utf8'));
    peak = Math.max(peak, Number(found?.[1] ?? 0));
  } catch {}
}, 5);
child.on('exit', (code) => {
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  console.log('SECONDS ' + seconds + ' PEAK ' + peak + ' CODE ' + code);
});
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-dependencies-'));
const failures: string[] = [];
try {
  await benchLockfile(process.argv[2]);
  benchRepository();
} finally {
  rmSync(folder, {recursive: true});
}
for (const failure of failures) console.error(`not as wanted: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function benchLockfile(archives: string | undefined): Promise<void> {
  const repository = join(folder, 'one');
  writeLockfile(join(repository, 'package-lock.json'), 1_500, 0);
  const ours = best(() => scan(repository));
  console.log(`1,500 packages, whole process: ${show(ours)} (wanted: ${MAX_SECONDS} s)`);
  if (ours.seconds > MAX_SECONDS) failures.push('time for 1,500 packages');
  if (archives === undefined) {
    console.log('OSV-Scanner: no folder of archives given');
    return;
  }
  mkdirSync(join(folder, 'archives'));
  symlinkSync(archives, join(folder, 'archives/osv-scalibr'));
  await compare('1,500 packages of npm', repository, ours);
  const shop = join(ROOT, 'examples/online-shop');
  await compare(
    'examples/online-shop, six ecosystems',
    shop,
    best(() => scan(shop)),
  );
}

/** OSV-Scanner as it is by default, which calls the Go compiler for modules of Go, and without that. */
async function compare(what: string, repository: string, ours: Measured): Promise<void> {
  const {command} = await installedTool('osv-scanner');
  console.log(`${what}: ${show(ours)}`);
  for (const options of [[], ['--no-call-analysis', 'all']]) {
    const theirs = best(() => scanWithOsvScanner(command[0], repository, options), 2);
    const [time, memory] = [theirs.seconds / ours.seconds, theirs.peakMb / ours.peakMb];
    const ratios = `${time.toFixed(1)}× the time, ${memory.toFixed(1)}× the memory`;
    console.log(`  OSV-Scanner offline ${options.join(' ')}: ${show(theirs)}, ${ratios}`);
    if (options.length > 0) continue;
    if (time < MIN_TIME_RATIO) failures.push(`time beside OSV-Scanner: ${what}, wanted ${MIN_TIME_RATIO}×`);
    if (memory < MIN_MEMORY_RATIO) failures.push(`memory beside OSV-Scanner: ${what}, wanted ${MIN_MEMORY_RATIO}×`);
  }
}

function benchRepository(): void {
  const measured = [50, 100, 200].map((lockfiles) => {
    const repository = join(folder, `many-${lockfiles}`);
    for (let index = 0; index < lockfiles; index++) {
      writeLockfile(join(repository, `services/s${index}/package-lock.json`), 500, index);
    }
    const result = best(() => scan(repository), 2);
    console.log(`${lockfiles} lockfiles, ${(lockfiles * 500).toLocaleString('en')} components: ${show(result)}`);
    return result;
  });
  const [, half, whole] = measured;
  const growth = (whole?.seconds ?? 0) / (half?.seconds ?? 1) / 2;
  console.log(`twice the components take ${(growth * 2).toFixed(2)}× the time`);
  if (growth > MAX_GROWTH) failures.push('growth of time');
  if ((whole?.peakMb ?? 0) > MAX_PEAK_MB) failures.push('peak memory');
}

/** Every tenth package is one that has advisories; each needs a few of those behind it. */
function writeLockfile(path: string, count: number, seed: number): void {
  const names = Array.from({length: count}, (_, index) => nameOf(index, seed));
  const entries = names.map((name, index) => {
    const needs = [1, 2, 7].map((step) => names[index + step]).filter((need) => need !== undefined);
    const entry = {
      version: `${(index % 5) + 1}.${index % 7}.${seed % 9}`,
      resolved: `https://registry.npmjs.org/${name}/-/package-${index}.tgz`,
      integrity: `sha512-${'A'.repeat(86)}==`,
      license: 'MIT',
      dependencies: Object.fromEntries(needs.map((need) => [need, '^1.0.0'])),
    };
    return [`node_modules/${name}`, entry] as const;
  });
  const root = {name: 'bench', dependencies: {[names[0] ?? '']: '^1.0.0'}};
  const lock = {name: 'bench', lockfileVersion: 3, packages: {'': root, ...Object.fromEntries(entries)}};
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, JSON.stringify(lock, null, 2));
}

function nameOf(index: number, seed: number): string {
  return index % 10 === 0
    ? (KNOWN_NAMES[(index * 31 + seed) % KNOWN_NAMES.length] ?? 'lodash')
    : `bench-${seed % 20}-package-${index}`;
}

function scan(repository: string): Measured {
  const args = [
    PROGRAM,
    'scan',
    repository,
    '--scanners',
    'dependencies',
    '--offline',
    '--no-cache',
    '--fail-on',
    'never',
  ];
  return measure(process.execPath, [...args, '--report', `json=${join(folder, 'report.json')}`], [0]);
}

function scanWithOsvScanner(program: string, repository: string, options: readonly string[]): Measured {
  const data = ['--offline', '--local-db-path', join(folder, 'archives'), '--no-ignore', '--no-resolve', ...options];
  const output = ['--format', 'json', '--output-file', join(folder, 'theirs.json')];
  return measure(program, ['scan', 'source', ...data, ...output, '--recursive', repository], [0, 1]);
}

/** Starts the program through a shell that tells the peak memory of its children. */
function measure(program: string, args: readonly string[], exitCodes: readonly number[]): Measured {
  const meter = join(folder, 'meter.cjs');
  if (!existsSync(meter)) writeFileSync(meter, METER);
  const {stdout, status, stderr} = spawnSync(process.execPath, [meter, program, ...args], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: folder},
    maxBuffer: 1e8,
  });
  const parts = /^SECONDS (?<seconds>[\d.]+) PEAK (?<peak>\d+) CODE (?<code>\d+)$/m.exec(stdout)?.groups;
  if (status !== 0 || parts === undefined || !exitCodes.includes(Number(parts.code))) {
    throw new Error(`${program} failed: ${stdout.slice(-2_000)}${stderr.slice(-2_000)}`);
  }
  return {seconds: Number(parts.seconds), peakMb: Number(parts.peak) / 1_024};
}

function best(run: () => Measured, rounds = ROUNDS): Measured {
  const all = Array.from({length: rounds}, run);
  return {
    seconds: Math.min(...all.map(({seconds}) => seconds)),
    peakMb: Math.min(...all.map(({peakMb}) => peakMb)),
  };
}

function show({seconds, peakMb}: Measured): string {
  return `${seconds.toFixed(2)} s, ${peakMb.toFixed(0)} MB`;
}
