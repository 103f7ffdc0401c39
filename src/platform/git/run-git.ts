/** Runs one git command to its end, with limits on time and output. */
import {type ChildProcess, spawn} from 'node:child_process';
import {gitEnvironment, safeArguments, type Transports} from './git-environment.ts';
import {killGroup, watchProcess} from './live-processes.ts';

/** Long enough for a listing of the largest repositories on a slow disk. */
const DEFAULT_TIMEOUT_MS = 120_000;
/** A listing of a million files of 200 bytes each. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Messages of git are a few lines. */
const MAX_ERROR_BYTES = 64 * 1024;

export interface GitCommand {
  readonly folder: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly timeoutMs?: number;
  readonly transports?: Transports;
  readonly environment?: Readonly<Record<string, string>>;
  /** Kills the process when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Shortened to one line, for messages; may hold hostile text. */
  readonly stderr: string;
}

/** git is missing, was killed at a limit, or failed where it must not. The message names the command. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly kind: 'not-installed' | 'limit' | 'failed';

  constructor(kind: GitError['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Resolves with output and exit code whatever the code is. Throws `GitError` when git is missing or over a limit. */
export async function tryGit(command: GitCommand): Promise<GitResult> {
  const {args, stdin = '', timeoutMs = DEFAULT_TIMEOUT_MS, signal} = command;
  if (signal?.aborted) throw new GitError('limit', `git ${args[0]} was not started: the run was ended`);
  const child = startGit({...command, stdin});
  const limit = new AbortController();
  const stop = (reason: string) => () => limit.abort(reason);
  const timer = setTimeout(stop(`took longer than ${timeoutMs / 1000} seconds`), timeoutMs);
  const onAbort = stop('was ended with the run');
  signal?.addEventListener('abort', onAbort, {once: true});
  limit.signal.addEventListener('abort', () => killGroup(child), {once: true});
  try {
    const stdout = collect(child.stdout, MAX_OUTPUT_BYTES, stop('printed too much'));
    const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => {});
    child.stdin?.on('error', () => {}).end(stdin);
    const exitCode = await exitOf(child);
    if (limit.signal.aborted) throw new GitError('limit', `git ${args[0]} ${limit.signal.reason}`);
    return {exitCode, stdout: await stdout, stderr: oneLine(await stderr)};
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** As `tryGit`, and throws `GitError` on every exit code but 0. */
export async function runGit(command: GitCommand): Promise<Buffer> {
  const {exitCode, stdout, stderr} = await tryGit(command);
  if (exitCode !== 0) throw new GitError('failed', `git ${command.args[0]} failed (exit code ${exitCode}): ${stderr}`);
  return stdout;
}

/** With empty `stdin` git has none. Starts git in a process group of its own, so that its children end with it. */
export function startGit({folder, args, stdin, transports = 'none', environment}: GitCommand): ChildProcess {
  const child = spawn('git', [...safeArguments(), ...args], {
    cwd: folder,
    env: gitEnvironment(transports, environment),
    stdio: [stdin === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  watchProcess(child);
  return child;
}

/** Resolves with the exit code once all output is read; a process that a signal ended has 128. */
export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new GitError('not-installed', `git cannot be started: ${cause.message}`, {cause})),
    );
    child.once('close', (code) => resolve(code ?? 128));
  });
}

function oneLine(output: Buffer): string {
  return output
    .toString('utf8')
    .trim()
    .replaceAll(/\s*\n\s*/g, '; ');
}

async function collect(stream: ChildProcess['stdout'], maxBytes: number, onOverflow: () => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) onOverflow();
    else chunks.push(chunk);
  });
  await new Promise((resolve) => stream?.once('close', resolve));
  return Buffer.concat(chunks);
}
