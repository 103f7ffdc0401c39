/**
 * A bare repository in a temporary folder that takes what is fetched. It has no settings but ours, so a hostile
 * `.git/config` has no say in the transfer, and the scanned repository stays as it is, shallow boundary included.
 */
import {rmSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {GitError, runGit, tryGit} from './run-git.ts';
import {remainingBoundary} from './shallow-boundary.ts';

/** Time for one transfer; a depth-1 fetch of a large repository takes a minute or two. */
const FETCH_TIMEOUT_MS = 300_000;

export interface FetchRequest {
  /** Commits, or full names of refs such as `refs/heads/main`. */
  readonly wanted: readonly string[];
  readonly depth: number;
  readonly signal?: AbortSignal | undefined;
}

export interface FetchStore {
  readonly gitDir: string;
  /** For commands in the scanned repository: lets them see the store's objects and its shallow boundary. */
  readonly environment: {readonly GIT_ALTERNATE_OBJECT_DIRECTORIES: string; readonly GIT_SHALLOW_FILE: string};
  delete(): Promise<void>;
}

/** Makes an empty store for the repository around `folder`. */
export async function makeFetchStore(folder: string): Promise<FetchStore> {
  const gitDir = await mkdtemp(join(tmpdir(), 'secure-pipeline-fetch-'));
  // Not left behind when this process ends without closing.
  const removeNow = () => rmSync(gitDir, {recursive: true, force: true});
  process.on('exit', removeNow);
  const remove = async () => {
    await rm(gitDir, {recursive: true, force: true, maxRetries: 3});
    process.off('exit', removeNow);
  };
  try {
    const format = await runText(folder, ['rev-parse', '--show-object-format']);
    const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, gitDir];
    await runGit({folder: gitDir, args: init});
  } catch (error) {
    await remove();
    throw error;
  }
  const environment = {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(gitDir, 'objects'),
    GIT_SHALLOW_FILE: join(gitDir, 'shallow-all'),
  };
  return {gitDir, environment, delete: remove};
}

/** Transfers the commits from the repository's first remote; resolves to their ids in the order wanted. */
export async function fetchInto(
  store: FetchStore,
  folder: string,
  {wanted, depth, signal}: FetchRequest,
): Promise<readonly string[]> {
  const url = await remoteUrl(folder);
  const targets = wanted.map((name, index) => ({name, ref: `refs/secure-pipeline/${index}`}));
  const {exitCode, stderr} = await tryGit({
    folder: store.gitDir,
    args: [
      ...['--git-dir=.', 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'],
      ...[`--depth=${depth}`, '--upload-pack=git-upload-pack', '--end-of-options', url],
      ...targets.map(({name, ref}) => `+${name}:${ref}`),
    ],
    transports: 'https:http:ssh:file',
    timeoutMs: FETCH_TIMEOUT_MS,
    signal,
    environment: await credentials(folder),
  });
  if (exitCode !== 0) throw new GitError('failed', withoutCredentials(`git fetch from ${url} failed: ${stderr}`));
  await joinShallowFiles(store, folder);
  return Promise.all(
    targets.map(({ref}) => runText(store.gitDir, ['--git-dir=.', 'rev-parse', '--verify', `${ref}^{commit}`])),
  );
}

/** `origin`, or the first remote. Rewrites of the URL in the user's own settings are respected. */
async function remoteUrl(folder: string): Promise<string> {
  const remotes = (await runText(folder, ['remote'])).split('\n').filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) throw new GitError('failed', 'the repository has no remote to fetch from');
  const url = await runText(folder, ['ls-remote', '--get-url', '--', remote]);
  return url.startsWith('.') ? resolve(folder, url) : url;
}

/**
 * The HTTP headers that actions/checkout leaves in the repository's settings (`persist-credentials`), and no other
 * setting. They travel in the environment: arguments can be read by every process of the machine.
 */
async function credentials(folder: string): Promise<Readonly<Record<string, string>>> {
  const {stdout} = await tryGit({
    folder,
    args: ['config', '--local', '--includes', '-z', '--get-regexp', '^http\\..*extraheader$'],
  });
  const settings = stdout
    .toString('utf8')
    .split('\0')
    .map((record) => /^([^\n]+)\n(.+)$/s.exec(record))
    .filter((match) => match !== null);
  const pairs = settings.flatMap(([, key = '', value = ''], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length)};
}

/** History ends where either repository says so, unless the other one goes on there. */
async function joinShallowFiles({gitDir, environment}: FetchStore, folder: string): Promise<void> {
  const own = resolve(folder, await runText(folder, ['rev-parse', '--git-path', 'shallow']));
  const text = `${await readIfThere(own)}\n${await readIfThere(join(gitDir, 'shallow'))}`;
  const ends = [...new Set(text.split('\n').filter((line) => /^[0-9a-f]+$/.test(line)))];
  const boundary = await remainingBoundary(folder, ends, environment);
  await writeFile(environment.GIT_SHALLOW_FILE, boundary.map((id) => `${id}\n`).join(''));
}

async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function runText(folder: string, args: readonly string[]): Promise<string> {
  return (await runGit({folder, args})).toString('utf8').replace(/\n$/, '');
}

/** `https://user:token@host` → `https://host`. */
function withoutCredentials(text: string): string {
  return text.replaceAll(/\/\/[^/\s@]{1,500}@/g, '//');
}
