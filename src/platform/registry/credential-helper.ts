/** Programs that keep docker's credentials. https://github.com/docker/docker-credential-helpers#development */
import {tmpdir} from 'node:os';
import {z} from 'zod';
import {type ProcessEnd, runProcess} from '../process.ts';
import type {Credentials} from './docker-credentials.ts';
import {RegistryError} from './registry-fault.ts';

/** The end of a file's name in PATH, and nothing that leads elsewhere. */
const HELPER_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;

/** Some ask a cloud for a token. */
const TIMEOUT_MS = 20_000;
const MAX_OUTPUT_BYTES = 64 * 1024;

/** What they answer with code 1 for a registry that they do not know. */
const UNKNOWN = /credentials not found/i;

/** In place of a user's name: the secret is a token to be changed for others. */
const TOKEN_USER = '<token>';

/** Ours, and nothing that a helper needs. */
const WITHHELD = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/;

const Answer = z.object({Username: z.string(), Secret: z.string()});

export interface HelperRequest {
  /** `osxkeychain` of `docker-credential-osxkeychain`. */
  readonly helper: string;
  /** As docker names the registry. */
  readonly server: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Undefined where it knows none. Rejects with a `RegistryError` that never holds what the helper printed. */
export async function askHelper({
  helper,
  server,
  environment,
  signal,
}: HelperRequest): Promise<Credentials | undefined> {
  if (!HELPER_NAME.test(helper)) {
    throw new RegistryError(`${JSON.stringify(helper.slice(0, 80))} is no name of a credential helper`);
  }
  const file = `docker-credential-${helper}`;
  const {end, stdout} = await runProcess({
    file,
    args: ['get'],
    cwd: tmpdir(),
    env: environmentOf(environment),
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    signal,
    input: server,
  });
  signal.throwIfAborted();
  const text = Buffer.from(stdout).toString('utf8');
  if (end.kind === 'exited' && end.code !== 0 && UNKNOWN.test(text)) return undefined;
  if (end.kind !== 'exited' || end.code !== 0) throw new RegistryError(`${file} gave no credentials: ${wordEnd(end)}`);
  return parseAnswer(text, file);
}

function environmentOf(environment: HelperRequest['environment']): Record<string, string> {
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || WITHHELD.test(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

function parseAnswer(text: string, file: string): Credentials | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = Answer.safeParse(value);
  if (!parsed.success) throw new RegistryError(`${file} answered with something else than credentials`);
  const {Username: user, Secret: secret} = parsed.data;
  if (secret === '') return undefined;
  return user === TOKEN_USER
    ? {user: '', password: '', identityToken: secret}
    : {user, password: secret, identityToken: ''};
}

function wordEnd(end: ProcessEnd): string {
  switch (end.kind) {
    case 'exited':
      return `it ended with code ${end.code}`;
    case 'timed-out':
      return `it took longer than ${end.timeoutMs / 1000} s`;
    case 'output-too-large':
      return 'it printed too much';
    case 'not-found':
      return 'there is no such program';
    case 'not-started':
      return `it could not be started (${end.reason})`;
    default:
      return 'it was stopped';
  }
}
