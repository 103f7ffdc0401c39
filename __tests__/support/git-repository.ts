/** Builds real git repositories in temporary folders. `await using repository = await makeRepository({…})`. */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Contents by repository-relative path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface RepositoryOptions {
  /** Written and committed as the first commit; without files the repository has no commit. */
  readonly files?: Files;
  /** Branch of the first commit. */
  readonly branch?: string;
  /** Further arguments for `git init`, such as `--object-format=sha256`. */
  readonly init?: readonly string[];
}

export interface CloneOptions {
  /** History depth; without it the whole history. */
  readonly depth?: number;
  /** Branch or tag to check out; the source's branch without it. */
  readonly branch?: string;
}

/** A git repository that is deleted when it is disposed of. */
export interface TestRepository extends AsyncDisposable {
  /** Absolute path of the work tree, links resolved. */
  readonly path: string;
  /** Runs git in the work tree; resolves to its output without the last line end, rejects when it fails. */
  git(...args: readonly string[]): Promise<string>;
  /** Writes a file, with its folders; `path` is relative. Stages nothing. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Deletes a file or folder of the work tree. */
  remove(path: string): Promise<void>;
  /** Commits everything that lies in the work tree; resolves to the commit id. */
  commit(message?: string): Promise<string>;
  /** Clones through the git protocol over `file://`, so that a depth is respected. */
  clone(options?: CloneOptions): Promise<TestRepository>;
}

/** Makes a repository whose first commit holds `files`. */
export async function makeRepository({
  files,
  branch = 'main',
  init = [],
}: RepositoryOptions = {}): Promise<TestRepository> {
  const repository = openRepository(await makeTempFolder());
  await repository.git('init', '--quiet', `--initial-branch=${branch}`, ...init);
  if (files === undefined) return repository;

  await writeFiles(repository.path, files);
  await repository.commit('Start');
  return repository;
}

/** A plain folder with files and without git. */
export async function makeFolder(files: Files = {}): Promise<AsyncDisposable & {readonly path: string}> {
  const path = await makeTempFolder();
  await writeFiles(path, files);
  return {path, [Symbol.asyncDispose]: () => deleteFolder(path)};
}

function openRepository(path: string): TestRepository {
  const git = (...args: readonly string[]) => runGit(path, args);
  return {
    path,
    git,
    write: (file, content) => writeFiles(path, {[file]: content}),
    remove: (file) => deleteFolder(join(path, file)),
    commit: async (message = 'Change') => {
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--no-verify', `--message=${message}`);
      return git('rev-parse', 'HEAD');
    },
    clone: (options) => cloneRepository(path, options),
    [Symbol.asyncDispose]: () => deleteFolder(path),
  };
}

async function cloneRepository(source: string, {depth, branch}: CloneOptions = {}): Promise<TestRepository> {
  const path = await makeTempFolder();
  const depthArgs = depth === undefined ? [] : [`--depth=${depth}`];
  const branchArgs = branch === undefined ? [] : [`--branch=${branch}`];
  await runGit(source, ['clone', '--quiet', ...depthArgs, ...branchArgs, pathToFileURL(source).href, path]);
  return openRepository(path);
}

async function makeTempFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'secure-pipeline-test-')));
}

async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, content);
  }
}

async function deleteFolder(path: string): Promise<void> {
  await rm(path, {recursive: true, force: true, maxRetries: 3});
}

/** Names and dates are fixed, so that commit ids are the same in every run. */
async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const {stdout} = await run('git', args, {
    cwd,
    env: {...process.env, ...FIXED_ENVIRONMENT},
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  return stdout.replace(/\n$/, '');
}

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

const FIXED_ENVIRONMENT = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
} as const;
