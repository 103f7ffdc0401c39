/**
 * Measures whole scans of a made repository: 5,000 files, 88 MB, and a pull request that changes 10 of them.
 * `node bench/large-repository.ts` prints a table of ratios, each from one run on one machine.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';

const FILES = 5_000;
const TOTAL_BYTES = 88_000_000;
const CHANGED_FILES = 10;

const WORDS =
  'const return order price customer if else for item list map config token request key value name secret test'.split(
    ' ',
  );

/** The best of this many runs counts: other work on the machine only ever makes a run slower. */
const REPEATS = 3;

const MIN_CACHE_RATIO = 10;
const MAX_BASE_RATIO = 1.25;
const MAX_PEAK_MB = 500;

/** What users run; before a build the sources, which start more slowly. */
const BUILT = join(import.meta.dirname, '../dist/cli/index.js');
const PROGRAM = existsSync(BUILT) ? BUILT : join(import.meta.dirname, '../src/cli.ts');

/** Makes a process tell its peak memory when it ends. */
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>console.error('PEAK',process.resourceUsage().maxRSS))`;

/** What one scan in a process of its own took, from its start to its end. */
interface Measured {
  readonly ms: number;
  readonly peakMb: number;
}

compareScans();

function compareScans(): void {
  const work = mkdtempSync(join(tmpdir(), 'large-repository-'));
  try {
    const folder = join(work, 'repository');
    const {base} = makeRepository(folder);
    const cache = join(work, 'cache');
    const kinds = {
      // Without results of this repository. Compiled code stays, which makes this one faster, not the next.
      first: () => {
        rmSync(cache, {recursive: true, force: true});
        return scan(work, folder, '--cache-dir', cache);
      },
      cached: () => scan(work, folder, '--cache-dir', cache),
      head: () => scan(work, folder, '--no-cache'),
      both: () => scan(work, folder, '--no-cache', '--base', base),
    };
    const rounds = Array.from({length: REPEATS}, () => ({
      first: kinds.first(),
      cached: kinds.cached(),
      head: kinds.head(),
      both: kinds.both(),
    }));
    const best = (kind: keyof typeof kinds) => Math.min(...rounds.map((round) => round[kind].ms));
    const peakMb = Math.max(...rounds.flatMap((round) => Object.values(round).map((one) => one.peakMb)));
    judgeFigures({first: best('first'), cached: best('cached'), head: best('head'), both: best('both'), peakMb});
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

interface Figures {
  readonly first: number;
  readonly cached: number;
  readonly head: number;
  readonly both: number;
  readonly peakMb: number;
}

function judgeFigures({first, cached, head, both, peakMb}: Figures): void {
  console.log(`${FILES} files, ${Math.round(TOTAL_BYTES / 1e6)} MB; best of ${REPEATS}; ${relative('.', PROGRAM)}`);
  const rows = {
    'first run, filling the cache': first,
    'second run, cached': cached,
    'head alone': head,
    'head and base': both,
  };
  for (const [name, ms] of Object.entries(rows)) console.log(`${name.padEnd(30)} ${ms.toFixed(0).padStart(7)} ms`);
  console.log(`cached run: ${(first / cached).toFixed(1)}x faster (at least ${MIN_CACHE_RATIO}x)`);
  console.log(`head and base: ${(both / head).toFixed(2)}x of head alone (at most ${MAX_BASE_RATIO}x)`);
  console.log(`peak memory: ${peakMb} MB (under ${MAX_PEAK_MB} MB)`);
  const isGood = first / cached >= MIN_CACHE_RATIO && both / head <= MAX_BASE_RATIO && peakMb < MAX_PEAK_MB;
  process.exitCode = isGood ? 0 : 1;
}

/** What the program keeps of its own lies in `work`, not in the user's home. */
function scan(work: string, folder: string, ...args: string[]): Measured {
  const command = ['--import', TELL_PEAK, PROGRAM, 'scan', folder, '--fail-on', 'never', ...args];
  const env = {...process.env, XDG_CACHE_HOME: join(work, 'user-cache')};
  const startedAt = performance.now();
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {encoding: 'utf8', maxBuffer: 1e8, env});
  const ms = performance.now() - startedAt;
  const peakKb = /^PEAK (\d+)$/m.exec(stderr)?.[1];
  if (status !== 0 || peakKb === undefined) throw new Error(`the scan ended with ${status}: ${stderr}${stdout}`);
  return {ms, peakMb: Math.round(Number(peakKb) / 1024)};
}

/** Commits the files, then changes a few of them in a second commit. */
function makeRepository(folder: string): {readonly base: string} {
  const random = makeRandom(1);
  for (let index = 0; index < FILES; index += 1) writeSource(folder, index, random);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  const base = git('rev-parse', 'HEAD');
  for (let index = 0; index < CHANGED_FILES; index += 1) writeSource(folder, index * 400, random);
  git('commit', '-q', '-a', '-m', 'head');
  return {base};
}

function writeSource(folder: string, index: number, random: () => number): void {
  const {path, text} = makeSource(index, random);
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** Sizes spread as in real trees: many small files, some large. One in 50 is a Dockerfile, one in 200 a manifest. */
function makeSource(index: number, random: () => number): {readonly path: string; readonly text: string} {
  const folder = `services/service-${index % 40}/part-${index % 7}`;
  if (index % 50 === 1) return {path: `${folder}/Dockerfile.${index}`, text: dockerfile(index)};
  if (index % 200 === 2) return {path: `${folder}/deployment-${index}.yaml`, text: manifest(index)};
  const sizeBytes = (TOTAL_BYTES / (FILES * 0.975)) * 2 * random();
  const lines: string[] = [];
  for (let written = 0; written < sizeBytes; ) {
    const line = codeLine(random);
    lines.push(line);
    written += line.length + 1;
  }
  return {path: `${folder}/module-${index}.${['ts', 'go', 'py', 'java'][index % 4]}`, text: lines.join('\n')};
}

function codeLine(random: () => number): string {
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const indent = ' '.repeat(2 * Math.floor(random() * 5));
  return `${indent}${word()} ${word()}${Math.floor(random() * 1e6)} = ${word()}(${word()}.${word()}, '${word()}');`;
}

function dockerfile(index: number): string {
  return `FROM alpine:3.20\nRUN apk add --no-cache curl=${index}\nCOPY . /app\nUSER 1000\nCMD ["/app/run"]\n`;
}

function manifest(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${index}
  namespace: shop
spec:
  selector: {matchLabels: {app: service-${index}}}
  template:
    metadata: {labels: {app: service-${index}}}
    spec:
      containers:
        - name: main
          image: registry.example.com/service:${index}
          ports: [{containerPort: 8080}]
`;
}

/** The same numbers in each run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
