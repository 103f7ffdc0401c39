/** Credentials that `docker login` has left. https://docs.docker.com/reference/cli/docker/login/#credential-stores */
import {readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {z} from 'zod';
import {askHelper} from './credential-helper.ts';
import {RegistryError} from './registry-fault.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
  /** A token to be changed for others, in place of user and password. */
  readonly identityToken: string;
}

const DockerConfig = z.object({
  auths: z.record(z.string(), z.object({auth: z.string().optional(), identitytoken: z.string().optional()})).nullish(),
  credsStore: z.string().optional(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
});
type DockerConfig = z.infer<typeof DockerConfig>;

/** Docker Hub's credentials stand under this address. */
const HUB_KEY = 'https://index.docker.io/v1/';

export interface CredentialSource {
  /** By the registry's host and port. Rejects with a `RegistryError` when a helper fails. */
  find(registry: string): Promise<Credentials | undefined>;
  /** Name of the helper that would know, where none may run. */
  unasked(registry: string): string | undefined;
}

export const NO_CREDENTIALS: CredentialSource = {find: async () => undefined, unasked: () => undefined};

export interface DockerLogin {
  /** Names the folder of the configuration; helpers get the rest of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether programs that the configuration names may run. */
  readonly allowHelpers: boolean;
  readonly signal: AbortSignal;
}

/** Without a file there are none. Rejects with a `RegistryError` that names a file that cannot be read. */
export async function readDockerCredentials(login: DockerLogin): Promise<CredentialSource> {
  const {environment, allowHelpers} = login;
  const config = await readConfig(
    join(environment.DOCKER_CONFIG || join(environment.HOME || homedir(), '.docker'), 'config.json'),
  );
  const asked = new Map<string, Promise<Credentials | undefined>>();
  return {
    find(registry) {
      const known = asked.get(registry) ?? find(registry, config, login);
      asked.set(registry, known);
      return known;
    },
    unasked: (registry) => (allowHelpers ? undefined : helperFor(registry, config)),
  };
}

async function readConfig(path: string): Promise<DockerConfig> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new RegistryError(`${path} cannot be read (${code}); registry-credentials asks for it`);
  });
  if (text === undefined) return {};
  const parsed = DockerConfig.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place =
    issue === undefined || issue.path.length === 0 ? 'it is no JSON object' : `${issue.path.join('.')} is wrong`;
  throw new RegistryError(
    `${path} is no configuration of docker: ${place}; mend it, or set registry-credentials: none`,
  );
}

/** Undefined, which no schema accepts, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As docker does: a helper of the registry, else the store of all, else what the file holds. */
async function find(registry: string, config: DockerConfig, {environment, allowHelpers, signal}: DockerLogin) {
  const helper = allowHelpers ? helperFor(registry, config) : undefined;
  if (helper !== undefined) {
    const server = registry === 'docker.io' ? HUB_KEY : registry;
    const found = await askHelper({helper, server, environment, signal});
    if (found !== undefined) return found;
  }
  const auths = config.auths ?? {};
  const found = keysOf(registry).flatMap((key) => auths[key] ?? auths[`https://${key}`] ?? [])[0];
  return found === undefined ? undefined : toCredentials(found);
}

function helperFor(registry: string, {credHelpers, credsStore}: DockerConfig): string | undefined {
  const own = keysOf(registry).flatMap((key) => credHelpers?.[key] ?? [])[0];
  return own ?? (credsStore === '' ? undefined : credsStore);
}

function keysOf(registry: string): readonly string[] {
  return registry === 'docker.io' ? [HUB_KEY, 'docker.io', 'index.docker.io'] : [registry];
}

function toCredentials({
  auth = '',
  identitytoken: identityToken = '',
}: {
  auth?: string | undefined;
  identitytoken?: string | undefined;
}) {
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const isUseful = identityToken !== '' || colon > 0;
  return isUseful ? {user: text.slice(0, colon), password: text.slice(colon + 1), identityToken} : undefined;
}
