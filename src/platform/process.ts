/** Runs a child process to one of a closed list of ends: never a shell, never longer or louder than allowed. */
import {type ChildProcess, spawn} from 'node:child_process';
import {CappedOutput, TailOutput} from './process-output.ts';

/** Time between the polite SIGTERM and the SIGKILL that cannot be refused. */
const KILL_GRACE_MS = 2_000;

/** How long output may still arrive after the process has exited, when a descendant keeps the pipe open. */
const OUTPUT_GRACE_MS = 1_000;

/** Of standard error only the end is kept: that is where tools say what went wrong. */
const STDERR_TAIL_BYTES = 256 * 1024;

export interface ProcessRequest {
  /** Program name, looked up in `env.PATH`, or an absolute path. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child: nothing of ours is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Standard output beyond this ends the process. */
  readonly maxOutputBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Written to standard input, which is closed otherwise. */
  readonly input?: string | Uint8Array;
}

/** How a process ended. */
export type ProcessEnd =
  | {readonly kind: 'exited'; readonly code: number}
  | {readonly kind: 'signalled'; readonly signal: string}
  | {readonly kind: 'timed-out'; readonly timeoutMs: number}
  | {readonly kind: 'output-too-large'; readonly maxOutputBytes: number}
  | {readonly kind: 'aborted'}
  /** There is no such program, or no such working directory. */
  | {readonly kind: 'not-found'; readonly file: string}
  /** The system refused to start it: no permission, arguments too long … */
  | {readonly kind: 'not-started'; readonly reason: string};

export interface ProcessResult {
  readonly end: ProcessEnd;
  /** What was printed until the end, at most `maxOutputBytes`. */
  readonly stdout: Uint8Array;
  /** The last 4,096 bytes of standard error, decoded. */
  readonly stderrTail: string;
  readonly durationMs: number;
}

/** Every end is a value; rejects only for a fault of this program. The whole process group is gone when it resolves. */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  if (request.signal?.aborted) return Promise.resolve(resultWithoutProcess({kind: 'aborted'}));
  try {
    return superviseProcess(start(request), request);
  } catch (error) {
    return Promise.resolve(resultWithoutProcess(startFailure(error, request)));
  }
}

function start({file, args, cwd, env, input}: ProcessRequest): ChildProcess {
  // Detached: the child leads a process group of its own, so that everything it forks can be ended with it.
  const stdin = input === undefined ? 'ignore' : 'pipe';
  return spawn(file, [...args], {cwd, env, detached: true, shell: false, stdio: [stdin, 'pipe', 'pipe']});
}

function superviseProcess(child: ChildProcess, request: ProcessRequest): Promise<ProcessResult> {
  const startedAt = performance.now();
  const output = new CappedOutput(request.maxOutputBytes);
  const stderr = new TailOutput(STDERR_TAIL_BYTES);
  let forcedEnd: ProcessEnd | undefined;
  let killTimer: NodeJS.Timeout | undefined;

  const stop = (end: ProcessEnd) => {
    if (forcedEnd !== undefined) return;
    forcedEnd = end;
    signalGroup(child, 'SIGTERM');
    killTimer = setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_GRACE_MS);
  };
  const onAbort = () => stop({kind: 'aborted'});
  const timeout = setTimeout(() => stop({kind: 'timed-out', timeoutMs: request.timeoutMs}), request.timeoutMs);
  request.signal?.addEventListener('abort', onAbort, {once: true});

  child.stdout?.on('data', (chunk: Buffer) => {
    if (!output.add(chunk)) stop({kind: 'output-too-large', maxOutputBytes: request.maxOutputBytes});
  });
  child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
  feed(child, request.input);

  return processEnd(child, request).then((end) => {
    clearTimeout(timeout);
    clearTimeout(killTimer);
    request.signal?.removeEventListener('abort', onAbort);
    return {
      end: forcedEnd ?? end,
      stdout: output.bytes(),
      stderrTail: stderr.text(),
      durationMs: performance.now() - startedAt,
    };
  });
}

/** Waits for exit and for the output to be complete; what the process left running is killed. */
function processEnd(child: ChildProcess, request: ProcessRequest): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      if (child.pid === undefined) resolve(startFailure(error, request));
    });
    child.once('exit', (code, signal) => {
      const end: ProcessEnd = code === null ? {kind: 'signalled', signal: signal ?? 'unknown'} : {kind: 'exited', code};
      signalGroup(child, 'SIGKILL');
      const giveUp = setTimeout(() => closePipes(child), OUTPUT_GRACE_MS);
      child.once('close', () => {
        clearTimeout(giveUp);
        resolve(end);
      });
    });
  });
}

function closePipes(child: ChildProcess): void {
  child.stdin?.destroy();
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function feed(child: ChildProcess, input: string | Uint8Array | undefined): void {
  if (input === undefined) return;
  // A child that exits without reading makes the write fail (EPIPE); its exit code says what there is to say.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
}

/** Signals the process and everything it forked. Nothing left to signal is no error. */
function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

function startFailure(error: unknown, {file}: ProcessRequest): ProcessEnd {
  if (isSystemError(error) && error.code === 'ENOENT') return {kind: 'not-found', file};
  return {kind: 'not-started', reason: error instanceof Error ? error.message : String(error)};
}

function isSystemError(error: unknown): error is Error & {readonly code: unknown} {
  return error instanceof Error && 'code' in error;
}

function resultWithoutProcess(end: ProcessEnd): ProcessResult {
  return {end, stdout: new Uint8Array(), stderrTail: '', durationMs: 0};
}
