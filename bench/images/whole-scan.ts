/**
 * A whole scan of an archive beside Trivy and Syft: `node bench/images/whole-scan.ts ARCHIVE` after `npm run build`.
 * We look for packages, their flaws, secrets and settings; Trivy for packages and secrets (its database of flaws has to be
 * fetched; with `TRIVY_DB` set to its cache folder it looks for flaws, too), Syft for packages alone. All take turns; the
 * fastest round of each counts. Processor time depends little on what else the machine does, the clock does.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {installGoTool, SYFT} from '../../scripts/tools/go-tool.ts';
import {installedTool} from '../../scripts/tools/installed-tool.ts';

const ROUNDS = 3;
const WANTED = {trivy: 3, syft: 4};
const CLI = join(import.meta.dirname, '..', '..', 'dist/cli/index.js');

interface Time {
  readonly seconds: number;
  readonly processorSeconds: number;
}

const [archive] = process.argv.slice(2);
if (archive === undefined) throw new Error('usage: node bench/images/whole-scan.ts ARCHIVE');
const file = resolve(archive);
const folder = mkdtempSync(join(tmpdir(), 'bench-images-'));
try {
  await compare();
} finally {
  rmSync(folder, {recursive: true});
}

async function compare(): Promise<void> {
  const syft = installGoTool(SYFT);
  const {command: trivy} = await installedTool('trivy');
  const {TRIVY_DB: database} = process.env;
  const scanners = database === undefined ? 'secret' : 'secret,vuln';
  const ours = [
    'scan',
    folder,
    '--scanners',
    'images',
    '--image',
    file,
    '--offline',
    '--no-cache',
    '--fail-on',
    'never',
  ];
  const theirs = ['image', '--input', file, '--format', 'json', '--list-all-pkgs', '--scanners', scanners, '--quiet'];
  const offline = ['--skip-db-update', '--skip-java-db-update', '--offline-scan', '--skip-version-check'];
  const commands: Readonly<Record<string, (round: number) => readonly string[]>> = {
    ours: () => [process.execPath, CLI, ...ours],
    // Trivy keeps what it has found; each round begins without it.
    trivy: (round) => [...trivy, ...theirs, ...offline, '--cache-dir', database ?? join(folder, `cache-${round}`)],
    ...('file' in syft && {syft: () => [syft.file, 'scan', `docker-archive:${file}`, '-o', 'cyclonedx-json', '-q']}),
  };
  const best = new Map<string, Time>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of Object.entries(commands)) best.set(name, least(best.get(name), run(command(round))));
  }
  report(best);
}

function run([program = '', ...args]: readonly string[]): Time {
  const start = performance.now();
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1';
  const {stderr} = spawnSync('bash', ['-c', script, 'bench', program, ...args], {encoding: 'utf8'});
  const [user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return {seconds: (performance.now() - start) / 1000, processorSeconds: user + system};
}

function least(a: Time | undefined, b: Time): Time {
  const {min} = Math;
  if (a === undefined) return b;
  return {seconds: min(a.seconds, b.seconds), processorSeconds: min(a.processorSeconds, b.processorSeconds)};
}

function report(best: ReadonlyMap<string, Time>): void {
  const ours = best.get('ours');
  for (const [name, {seconds, processorSeconds}] of best) {
    const ratio = ours === undefined ? Number.NaN : seconds / ours.seconds;
    const ofProcessor = ours === undefined ? Number.NaN : processorSeconds / ours.processorSeconds;
    console.log(
      `${name}: ${seconds.toFixed(2)} s (${ratio.toFixed(1)}×), processor ${processorSeconds.toFixed(2)} s (${ofProcessor.toFixed(1)}×)`,
    );
    const wanted = Object.entries(WANTED).find(([tool]) => tool === name)?.[1] ?? 0;
    if (Math.max(ratio, ofProcessor) < wanted) {
      console.log(`  wanted: ${wanted}×`);
      process.exitCode = 1;
    }
  }
}
