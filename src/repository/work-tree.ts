/** Finds the git work tree around a folder, and says clearly why when git cannot be asked. */
import {basename, dirname, join} from 'node:path';
import {coerce, gte} from 'semver';
import {statPath} from '../platform/files.ts';
import {GitError, type GitSession, openGit} from '../platform/git.ts';
import type {ObjectFormat} from './blob-id.ts';
import {RepositoryError} from './snapshot.ts';

/** A folder inside a git work tree. */
export interface WorkTree {
  readonly git: GitSession;
  /** Path of the folder inside the work tree, with a slash at the end; empty at the top. */
  readonly prefix: string;
  readonly format: ObjectFormat;
  /** History ends early, as actions/checkout leaves it by default. */
  readonly isShallow: boolean;
  /** Undefined before the first commit. */
  readonly headCommit: string | undefined;
  /** `owner/name` of the remote, or the name of the top folder. */
  readonly name: string;
}

/** Oldest git that takes settings from the environment (`GIT_CONFIG_COUNT`), released in March 2021. */
const OLDEST_GIT = '2.31.0';

/**
 * Undefined when `root` (absolute, links resolved) is no part of a work tree, or a part that the work tree ignores.
 * Throws `RepositoryError` when there is a repository that git cannot read.
 */
export async function findWorkTree(root: string, signal?: AbortSignal): Promise<WorkTree | undefined> {
  const git = openGit(root, signal);
  try {
    return await inspect(git, root);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.kind === 'not-installed' && !hasGitAbove(root)) return undefined;
    throw new RepositoryError(`${root} is in a git repository that cannot be read: ${error.message}.${fixOf(error)}`, {
      cause: error,
    });
  }
}

async function inspect(git: GitSession, root: string): Promise<WorkTree | undefined> {
  const questions = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format', '--show-prefix'];
  const [{exitCode, stdout, stderr}] = await Promise.all([git.try(['rev-parse', ...questions]), checkVersion(git)]);
  if (exitCode !== 0) return explainNoRepository(root, stderr);

  const [isInside, isShallow, format, ...prefixLines] = stdout.toString('utf8').split('\n');
  if (isInside !== 'true') throw bareRepository(root);
  const prefix = prefixLines.slice(0, -1).join('\n');
  if (prefix !== '' && (await isIgnored(git))) return undefined;
  const [headCommit, name] = await Promise.all([readHead(git, root), readName(git, root, prefix)]);
  return {git, prefix, format: parseFormat(format), isShallow: isShallow === 'true', headCommit, name};
}

async function checkVersion(git: GitSession): Promise<void> {
  const text = (await git.run(['version'])).toString('utf8').trim();
  // Vendors put words around the number: `git version 2.39.5 (Apple Git-154)`, `2.47.0.windows.2`.
  const version = coerce(text);
  if (version !== null && gte(version, OLDEST_GIT)) return;
  throw new RepositoryError(`${text} is too old: version ${OLDEST_GIT} or later is needed.`);
}

function explainNoRepository(root: string, stderr: string): undefined {
  if (/bare repository/.test(stderr)) throw bareRepository(root);
  const isPlain = /not a git repository/i.test(stderr) && statPath(join(root, '.git')) === undefined;
  if (!isPlain) throw new GitError('failed', stderr);
}

function bareRepository(root: string): RepositoryError {
  return new RepositoryError(`${root} is a bare repository or lies inside .git. Clone it and scan the clone.`);
}

function fixOf({kind, message}: GitError): string {
  if (kind === 'not-installed') return ' Install git, or scan a copy of the folder without .git.';
  if (/dubious ownership|unsafe repository/.test(message)) {
    return ' Run: git config --global --add safe.directory "*", or update git to 2.38 or later.';
  }
  return ' Repair or remove its .git.';
}

function parseFormat(text: string | undefined): ObjectFormat {
  if (text === 'sha1' || text === 'sha256') return text;
  throw new RepositoryError(`The repository names its objects by "${text}"; only sha1 and sha256 are known.`);
}

/** An ignored folder of a work tree, such as a download, has no files as far as git is concerned. */
async function isIgnored(git: GitSession): Promise<boolean> {
  const {exitCode} = await git.try(['check-ignore', '--quiet', '.']);
  return exitCode === 0;
}

async function readHead(git: GitSession, root: string): Promise<string | undefined> {
  const {exitCode, stdout} = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (exitCode === 0) return stdout.toString('utf8').trim();
  const named = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (named.exitCode !== 0) return undefined;
  throw new RepositoryError(`The commit of HEAD in ${root} cannot be read: the repository is damaged. Clone it again.`);
}

async function readName(git: GitSession, root: string, prefix: string): Promise<string> {
  const {stdout} = await git.try(['config', '--get', 'remote.origin.url']);
  const url = stdout.toString('utf8').trim();
  const [, ownerAndName] =
    /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@)[^/:]+(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  if (ownerAndName !== undefined) return ownerAndName;
  const depth = prefix.split('/').length - 1;
  return basename(depth === 0 ? root : join(root, ...Array.from({length: depth}, () => '..')));
}

function hasGitAbove(folder: string): boolean {
  for (let current = folder; ; current = dirname(current)) {
    if (statPath(join(current, '.git')) !== undefined) return true;
    if (dirname(current) === current) return false;
  }
}
