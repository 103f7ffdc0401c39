/** Finds the git work tree around a folder, and says clearly why when git cannot be asked. */
import {basename, dirname, join} from 'node:path';
import {statPath} from '../platform/files.ts';
import {GitError, type GitSession, openGit} from '../platform/git.ts';
import type {ObjectFormat} from './blob-id.ts';
import {type EarlyListing, startListing} from './listing-process.ts';
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
  /** Asked for already, while git tells all this. */
  readonly earlyListing: EarlyListing;
  /** Absolute path of git's index, which may not exist yet. */
  readonly indexPath: string;
  /** False where git is told not to look at who may execute a file (`core.fileMode`). */
  readonly trustsFileMode: boolean;
}

/** Oldest git that takes settings from the environment (`GIT_CONFIG_COUNT`), released in March 2021. */
const OLDEST_GIT = {major: 2, minor: 31};

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
  // All at once, as nothing waits for an answer; and few, as each process costs more than git's own work in it.
  const earlyListing = startListing(git);
  // Whoever waits for it hears of errors; where git has no repository nobody does.
  earlyListing.answers.catch(() => {});
  const [{exitCode, stdout, stderr}, settings] = await Promise.all([
    git.try(['rev-parse', ...QUESTIONS]),
    readSettings(git),
  ]);
  const answers = exitCode === 0 ? parseAnswers(stdout.toString('utf8')) : undefined;
  if (answers === undefined) await checkVersion(git);
  if (exitCode !== 0) return explainNoRepository(root, stderr);

  const {isInside, isShallow, format, indexPath, prefix, head} = answers ?? (await askOneByOne(git));
  if (!isInside) throw bareRepository(root);
  if (prefix !== '' && (await isIgnored(git))) return undefined;
  return {
    git,
    prefix,
    format: parseFormat(format),
    isShallow,
    headCommit: head ?? (await explainNoHead(git, root)),
    earlyListing,
    name: nameOf(settings.get('remote.origin.url'), root, prefix),
    indexPath,
    trustsFileMode: !/^(?:false|no|off|0)$/i.test(settings.get('core.filemode') ?? ''),
  };
}

interface Answers {
  readonly isInside: boolean;
  readonly isShallow: boolean;
  readonly format: string | undefined;
  readonly indexPath: string;
  readonly prefix: string;
  /** Undefined when HEAD names no commit that is there. */
  readonly head: string | undefined;
}

const PATH_OF_INDEX = ['--path-format=absolute', '--git-path', 'index'] as const;
/** HEAD comes last: where there is none, git stops at it without an error. */
const HEAD = ['--revs-only', 'HEAD^{commit}'] as const;
const FACTS = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format'] as const;
const QUESTIONS = [...FACTS, ...PATH_OF_INDEX, '--show-prefix', ...HEAD];

/** A line for each question. Undefined when there are others, as where a folder has a line feed in its name. */
function parseAnswers(text: string): Answers | undefined {
  const [isInside, isShallow, format, indexPath, prefix, ...rest] = text.split('\n').slice(0, -1);
  const [head, ...others] = rest;
  const isExpected = others.length === 0 && (head === undefined || /^[0-9a-f]{40,64}$/.test(head));
  if (!isExpected || indexPath === undefined || prefix === undefined) return undefined;
  return {isInside: isInside === 'true', isShallow: isShallow === 'true', format, indexPath, prefix, head};
}

async function askOneByOne(git: GitSession): Promise<Answers> {
  const ask = async (...question: string[]) =>
    (await git.run(['rev-parse', ...question])).toString('utf8').replace(/\n$/, '');
  const [isInside, isShallow, format] = (await ask(...FACTS)).split('\n');
  return {
    isInside: isInside === 'true',
    isShallow: isShallow === 'true',
    format,
    indexPath: await ask(...PATH_OF_INDEX),
    prefix: await ask('--show-prefix'),
    head: (await ask(...HEAD)) || undefined,
  };
}

/** Values by key in lower case; the last one of a key counts. */
async function readSettings(git: GitSession): Promise<ReadonlyMap<string, string>> {
  const {stdout} = await git.try(['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|core\\.filemode)$']);
  const records = stdout.toString('utf8').split('\0').filter(Boolean);
  return new Map(records.map((record) => [record.split('\n', 1)[0] ?? '', record.slice(record.indexOf('\n') + 1)]));
}

async function checkVersion(git: GitSession): Promise<void> {
  const text = (await git.run(['version'])).toString('utf8').trim();
  // Vendors put words around the number: `git version 2.39.5 (Apple Git-154)`, `2.47.0.windows.2`.
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
  if (major > OLDEST_GIT.major || (major === OLDEST_GIT.major && minor >= OLDEST_GIT.minor)) return;
  const {major: oldestMajor, minor: oldestMinor} = OLDEST_GIT;
  throw new RepositoryError(`${text} is too old: version ${oldestMajor}.${oldestMinor} or later is needed.`);
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

/** Undefined before the first commit. Throws `RepositoryError` when HEAD names a commit that is not there. */
async function explainNoHead(git: GitSession, root: string): Promise<undefined> {
  const named = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (named.exitCode !== 0) return undefined;
  throw new RepositoryError(`The commit of HEAD in ${root} cannot be read: the repository is damaged. Clone it again.`);
}

function nameOf(url: string | undefined, root: string, prefix: string): string {
  const [, ownerAndName] =
    /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@)[^/:]+(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url?.trim() ?? '') ?? [];
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
