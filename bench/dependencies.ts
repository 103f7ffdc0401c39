/**
 * Dependency scanning: one lockfile of 1,500 packages beside OSV-Scanner, and repositories of up to 200 lockfiles and
 * 100,000 components. `node bench/dependencies.ts [FOLDER [GENERATED]]`: FOLDER holds OSV archives (`npm/all.zip`) for
 * OSV-Scanner; without it only this project is measured. GENERATED documents (190,000) are added for a second comparison
 * at the size that osv.dev has today, with an index of ours that is built from the same archive; 0 leaves it out.
 * Build first: what is measured is dist.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {installedTool} from '../scripts/tools/installed-tool.ts';
import {unpack} from '../src/advisories/index-container.ts';
import {readIndex} from '../src/advisories/index-reader.ts';
import {best, type Measured, type Program, show} from './dependencies/measure.ts';
import {writeServiceArchive} from './dependencies/service-archive.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = process.env.BENCH_DIST ?? join(ROOT, 'dist');

const ROUNDS = 5;
const MAX_SECONDS = 0.3;
const MAX_FIRST_QUERY_MS = 150;
const MIN_TIME_RATIO = 10;
const MIN_MEMORY_RATIO = 5;
const MAX_PEAK_MB = 1_000;
/** Twice the components may take this much longer than twice as long. */
const MAX_GROWTH = 1.3;
/** With those of the given archive about as many as osv.dev has of npm. */
const GENERATED_DOCUMENTS = 190_000;

/** Names of npm packages with advisories, as the embedded index has them. */
const KNOWN_NAMES = [...readIndex(unpack(readFileSync(join(ROOT, 'src/advisories/index/npm.br')), 'npm.br')).keys()];

const folder = mkdtempSync(join(tmpdir(), 'bench-dependencies-'));
const failures: string[] = [];
try {
  const [given, generated = GENERATED_DOCUMENTS] = process.argv.slice(2);
  const lockfile = join(folder, 'one');
  writeLockfile(join(lockfile, 'package-lock.json'), 1_500, 0);
  benchFirstQuery();
  benchLockfile(lockfile);
  if (given === undefined) console.log('OSV-Scanner: no folder of archives given');
  else await benchBesideOsvScanner(given, lockfile, Number(generated));
  benchRepository();
} finally {
  rmSync(folder, {recursive: true});
}
for (const failure of failures) console.error(`not as wanted: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** From the sources, whose types Node takes away at each start: what ships is faster. */
function benchFirstQuery(): void {
  const script = join(ROOT, 'bench/dependencies/first-query.ts');
  const times = Array.from({length: ROUNDS}, () =>
    Number(execFileSync(process.execPath, [script], {encoding: 'utf8'})),
  );
  const firstMs = Math.min(...times);
  console.log(`first query of the index: ${firstMs.toFixed(0)} ms after the start (wanted: ${MAX_FIRST_QUERY_MS} ms)`);
  if (!(firstMs <= MAX_FIRST_QUERY_MS)) failures.push('time of the first query');
}

function benchLockfile(repository: string): void {
  const ours = best(scan(repository, DIST), ROUNDS);
  console.log(`1,500 packages, whole process: ${show(ours)} (wanted: ${MAX_SECONDS} s)`);
  if (ours.seconds > MAX_SECONDS) failures.push('time for 1,500 packages');
}

async function benchBesideOsvScanner(given: string, lockfile: string, generated: number): Promise<void> {
  const archives = join(folder, 'archives');
  mkdirSync(archives);
  symlinkSync(given, join(archives, 'osv-scalibr'));
  await compare('1,500 packages of npm, archives as given', {repository: lockfile, dist: DIST, archives});
  const shop = join(ROOT, 'examples/online-shop');
  await compare('examples/online-shop, six ecosystems, archives as given', {repository: shop, dist: DIST, archives});
  if (generated === 0) return;
  const service = await makeServiceSize(join(given, 'npm/all.zip'), generated);
  const what = `1,500 packages of npm, archive as given and ${generated.toLocaleString('en')} generated documents`;
  await compare(what, {repository: lockfile, ...service});
}

interface Sides {
  readonly repository: string;
  /** The program that is built, with the index of the same archives. */
  readonly dist: string;
  readonly archives: string;
}

async function makeServiceSize(source: string, generated: number): Promise<Omit<Sides, 'repository'>> {
  const [archives, index, dist] = ['service', 'service-index', 'service-dist'].map((name) => join(folder, name));
  if (archives === undefined || index === undefined || dist === undefined) throw new Error('three names');
  await writeServiceArchive(source, join(archives, 'osv-scalibr/npm/all.zip'), generated);
  const script = join(ROOT, 'scripts/build-advisory-index.ts');
  execFileSync(process.execPath, [script, join(archives, 'osv-scalibr'), '--out', index], {stdio: 'inherit'});
  cpSync(DIST, dist, {recursive: true});
  copyFileSync(join(index, 'npm.br'), join(dist, 'data/advisories/npm.br'));
  return {archives, dist};
}

/** OSV-Scanner as it is by default, which calls the Go compiler for modules of Go, and without that. */
async function compare(what: string, {repository, dist, archives}: Sides): Promise<void> {
  const {command} = await installedTool('osv-scanner');
  const ours = best(scan(repository, dist), ROUNDS);
  console.log(`${what}: ${show(ours)}`);
  for (const options of [[], ['--no-call-analysis', 'all']]) {
    const theirs = best(osvScanner(command[0], {repository, archives, options}), 2);
    const [time, memory] = [theirs.seconds / ours.seconds, theirs.peakMb / ours.peakMb];
    const ratios = `${time.toFixed(1)}× the time, ${memory.toFixed(1)}× the memory`;
    console.log(`  OSV-Scanner offline ${options.join(' ')}: ${show(theirs)}, ${ratios}`);
    if (options.length > 0) continue;
    if (time < MIN_TIME_RATIO) failures.push(`time beside OSV-Scanner: ${what}, wanted ${MIN_TIME_RATIO}×`);
    if (memory < MIN_MEMORY_RATIO) failures.push(`memory beside OSV-Scanner: ${what}, wanted ${MIN_MEMORY_RATIO}×`);
  }
}

function benchRepository(): void {
  const measured = [50, 100, 200].map((lockfiles): Measured => {
    const repository = join(folder, `many-${lockfiles}`);
    for (let index = 0; index < lockfiles; index++) {
      writeLockfile(join(repository, `services/s${index}/package-lock.json`), 500, index);
    }
    const result = best(scan(repository, DIST), 2);
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

function scan(repository: string, dist: string): Program {
  const options = ['--scanners', 'dependencies', '--offline', '--no-cache', '--fail-on', 'never'];
  const report = ['--report', `json=${join(folder, 'report.json')}`];
  const args = [join(dist, 'cli/index.js'), 'scan', repository, ...options, ...report];
  return {file: process.execPath, args, exitCodes: [0], folder};
}

interface TheirRun {
  readonly repository: string;
  readonly archives: string;
  readonly options: readonly string[];
}

function osvScanner(file: string, {repository, archives, options}: TheirRun): Program {
  const data = ['--offline', '--local-db-path', archives, '--no-ignore', '--no-resolve', ...options];
  const output = ['--format', 'json', '--output-file', join(folder, 'theirs.json')];
  const args = ['scan', 'source', ...data, ...output, '--recursive', repository];
  return {file, args, exitCodes: [0, 1], folder};
}
