/** The program that the scanner marker-tool runs. Each line of each file given is something to do or to report. */
import {spawn} from 'node:child_process';
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const found: {path: string; line: number; text: string}[] = [];
const report = (path: string, line: number, text: string) => found.push({path, line, text});
const paths = process.argv.slice(process.argv.indexOf('--') + 1);

const ACTIONS: Readonly<Record<string, (path: string, line: number, value: string) => void>> = {
  FIND: (path, line, value) => report(path, line, value),
  DOT: (path, line, value) => report(`./${path}`, line, value),
  ABSOLUTE: (path, line, value) => report(join(process.cwd(), path), line, `${value} in ${process.cwd()}/${path}`),
  ELSEWHERE: (_, line, value) => report(value, line, 'elsewhere'),
  ENV: (path, line) => report(path, line, Object.keys(process.env).sort().join(' ')),
  HOME: (path, line) => {
    writeFileSync(join(process.env.HOME ?? '', 'left-behind'), 'x');
    report(path, line, `${statSync(process.env.TMPDIR ?? '').isDirectory()}`);
  },
  STDIN: (path, line) => report(path, line, `read ${readFileSync(0).length} bytes`),
  EXIT: (_, __, value) => process.exit(Number(value)),
  SAY: (_, __, value) => void process.stderr.write(`${value}\n`),
  LEAK: (_, __, value) => void process.stderr.write(`using ${['ghp', '_'].join('')}${value.repeat(36)}\n`),
  GARBAGE: () => {
    process.stdout.write('{"truncated": [');
    process.exit(0);
  },
  SILENCE: () => process.exit(0),
  CRASH: () => process.kill(process.pid, 'SIGSEGV'),
  FLOOD: () => {
    const chunk = 'x'.repeat(65_536);
    const more = () => process.stdout.write(chunk, more);
    more();
    holdOn();
  },
  // Refuses to go, and so does its child.
  HANG: (_, __, value) => {
    process.on('SIGTERM', () => {});
    const program = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`;
    const child = spawn(process.execPath, ['-e', program], {stdio: 'inherit'});
    writeFileSync(value, `${process.pid} ${child.pid}`);
    holdOn();
  },
  // Ends well but leaves a child behind that holds the output open.
  ORPHAN: (path, line, value) => {
    leaveChild(value, false);
    report(path, line, 'orphaned a child');
  },
  // The child has a session and a process group of its own.
  DAEMON: (path, line, value) => {
    leaveChild(value, true);
    report(path, line, 'started a daemon');
  },
};

function leaveChild(pidFile: string, detached: boolean): void {
  const stdio = detached ? 'ignore' : 'inherit';
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio, detached});
  writeFileSync(pidFile, `${child.pid}`);
  child.unref();
}

let holds = false;
function holdOn(): void {
  holds = true;
  setInterval(() => {}, 1_000);
}

for (const path of paths) {
  for (const [index, text] of readFileSync(path, 'utf8').split('\n').entries()) {
    const [word = '', ...rest] = text.split(' ');
    ACTIONS[word]?.(path, index + 1, rest.join(' '));
  }
}
if (!holds) process.stdout.write(JSON.stringify(found), () => process.exit(found.length > 0 ? 1 : 0));
