/** Credentials that `docker login` has left. https://docs.docker.com/reference/cli/docker/login/#credential-stores */
import {readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {z} from 'zod';

export interface Credentials {
  readonly user: string;
  readonly password: string;
  /** A token to be changed for others, in place of user and password. */
  readonly identityToken: string;
}

const DockerConfig = z.object({
  auths: z.record(z.string(), z.object({auth: z.string().optional(), identitytoken: z.string().optional()})).optional(),
});

/** Docker Hub's credentials stand under this address. */
const HUB_KEY = 'https://index.docker.io/v1/';

export type FindCredentials = (registry: string) => Credentials | undefined;

/** By the registry's host and port. What is no docker configuration has no credentials. */
export async function readDockerCredentials(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<FindCredentials> {
  const folder = environment.DOCKER_CONFIG || join(environment.HOME || homedir(), '.docker');
  const auths = await readAuths(join(folder, 'config.json'));
  return (registry) => {
    const keys = registry === 'docker.io' ? [HUB_KEY, 'docker.io', 'index.docker.io'] : [registry];
    const found = keys.flatMap((key) => auths[key] ?? auths[`https://${key}`] ?? [])[0];
    return found === undefined ? undefined : toCredentials(found);
  };
}

async function readAuths(path: string): Promise<NonNullable<z.infer<typeof DockerConfig>['auths']>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return DockerConfig.parse(value).auths ?? {};
  } catch {
    return {};
  }
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
