/** Time and memory of a program with all processes that it starts, on two cores. Linux alone. */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

const CORES = '0,1';
const SAMPLE_MS = 50;
const KB_IN_PAGE = 4;

export interface Measured {
  readonly seconds: number;
  /** Most resident memory that all its processes had together, in MB. */
  readonly peakMb: number;
  readonly stdout: string;
}

/** Rejects when the exit code is none of `codes`. */
export async function measure(command: readonly string[], codes: readonly number[] = [0]): Promise<Measured> {
  const [file = '', ...args] = command;
  const started = performance.now();
  // A session of its own: its number tells which processes belong to it.
  const child = spawn('taskset', ['-c', CORES, file, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, SEMGREP_ENABLE_VERSION_CHECK: '0'},
  });
  const output = {stdout: '', stderr: ''};
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, memoryOf(String(child.pid)));
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  if (!codes.some((each) => each === code)) throw new Error(`${file} ended with ${String(code)}: ${output.stderr}`);
  return {seconds, peakMb: Math.round(peakKb / 1024), stdout: output.stdout};
}

/** Resident memory of all processes of the session, in KB. */
function memoryOf(session: string): number {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // Behind the name in parentheses: state, parent, group, session, … and as the 22nd the resident pages.
      const text = readFileSync(`/proc/${name}/stat`, 'latin1');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      if (fields[3] === session) sum += Number(fields[21]) * KB_IN_PAGE;
    } catch {
      // The process has ended since.
    }
  }
  return sum;
}
