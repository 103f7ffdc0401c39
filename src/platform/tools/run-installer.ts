/** Runs a package client for the installation of a tool, with an environment that cannot lower its checks. */
import {type ProcessEnd, runProcess} from '../process.ts';
import {ToolError} from './program.ts';

/** Building a large program from source takes minutes on a small machine. */
const TIMEOUT_MS = 20 * 60_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/** What package clients need to find their index, their cache and the way through a proxy. No token is among it. */
const ALLOWED = [
  ...[
    'PATH',
    'HOME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'APPDATA',
    'SystemRoot',
    'TMPDIR',
    'TEMP',
    'TMP',
    'LANG',
    'LC_ALL',
  ],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'PIP_INDEX_URL', 'PIP_CERT', 'PIP_FIND_LINKS', 'PIP_CACHE_DIR'],
  ...['GOPROXY', 'GOMODCACHE', 'GOCACHE', 'GOTOOLCHAIN', 'GOROOT', 'GOFLAGS'],
];

export interface Installer {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Beats what the environment says. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

/** Standard output. Throws `ToolError` with the client's last words when it does not end well. */
export async function runInstaller({file, args, cwd, environment, env, signal}: Installer): Promise<string> {
  const allowed = ALLOWED.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]));
  const {end, stdout, stderrTail} = await runProcess({
    file,
    args,
    cwd,
    env: {...Object.fromEntries(allowed), ...env},
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    signal,
  });
  const text = new TextDecoder().decode(stdout);
  if (end.kind === 'exited' && end.code === 0) return text;
  if (end.kind === 'not-found') throw new ToolError(`${file} is needed to install it and is not on this machine`);
  throw new ToolError(`${file} ${args[0] ?? ''} ${describe(end)}: ${lastLines(`${text}\n${stderrTail}`)}`);
}

function describe(end: ProcessEnd): string {
  return end.kind === 'exited' ? `ended with exit code ${end.code}` : end.kind;
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(-500);
}
