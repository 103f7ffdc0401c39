/** Time and peak memory of whole processes. */
import {spawnSync} from 'node:child_process';

/** What one process took, from its start to its end. */
export interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  /** Others are an error: a scan that failed is not fast. */
  readonly exitCodes: readonly number[];
  /** HOME of the process. */
  readonly folder: string;
}

/** Watches the peak of the resident memory that Linux counts for the process. */
const METER = `
const {spawn} = require('node:child_process');
const {readFileSync} = require('node:fs');
const [program, ...args] = process.argv.slice(1);
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

/** The least of several runs, of time and of memory. */
export function best(program: Program, rounds: number): Measured {
  const all = Array.from({length: rounds}, () => measure(program));
  return {
    seconds: Math.min(...all.map(({seconds}) => seconds)),
    peakMb: Math.min(...all.map(({peakMb}) => peakMb)),
  };
}

function measure({file, args, exitCodes, folder}: Program): Measured {
  const {stdout, status, stderr} = spawnSync(process.execPath, ['--eval', METER, '--', file, ...args], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: folder},
    maxBuffer: 1e8,
  });
  const parts = /^SECONDS (?<seconds>[\d.]+) PEAK (?<peak>\d+) CODE (?<code>\d+)$/m.exec(stdout)?.groups;
  if (status !== 0 || parts === undefined || !exitCodes.includes(Number(parts.code))) {
    throw new Error(`${file} failed: ${stdout.slice(-2_000)}${stderr.slice(-2_000)}`);
  }
  return {seconds: Number(parts.seconds), peakMb: Number(parts.peak) / 1_024};
}

export function show({seconds, peakMb}: Measured): string {
  return `${seconds.toFixed(2)} s, ${peakMb.toFixed(0)} MB`;
}
