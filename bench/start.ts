/** How long the command line and the action take to start, as ratios to a bare Node that does nothing. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 15;

const commands = {
  'node -e 0': ['-e', '0'],
  'cli --version': [join(ROOT, 'dist/cli/index.js'), '--version'],
  'cli --help': [join(ROOT, 'dist/cli/index.js'), '--help'],
  // Without inputs and environment the action ends at once with a clear error: what is measured is its start.
  'action entry': [join(ROOT, 'dist/action/index.js')],
};

const timesMs = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, args] of Object.entries(commands)) timesMs.get(name)?.push(measureMs(args));
}

const bareMs = median(timesMs.get('node -e 0') ?? []);
console.log(`start, median of ${ROUNDS} rounds, ratio to bare node (${bareMs.toFixed(0)} ms)`);
for (const [name, times] of timesMs) {
  console.log(`  ${name.padEnd(14)} ${(median(times) / bareMs).toFixed(2)}×  (${median(times).toFixed(0)} ms)`);
}

function measureMs(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, [...args], {env: {PATH: process.env.PATH}, stdio: 'ignore'});
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
