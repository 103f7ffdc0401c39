/**
 * The files of a commit that somebody proposes, in a folder of their own that no other step of the job knows: they are
 * read there and nothing of them is run. The checkout itself stays as it is.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {runGit, tryGit} from './run-git.ts';

export interface ProposalFolder {
  /** Absolute path of the top folder of a work tree. */
  readonly folder: string;
  delete(): Promise<void>;
}

export interface ProposalRequest {
  /** A checkout of the repository that the commit is proposed to. */
  readonly checkout: string;
  readonly tempFolder: string;
  readonly commit: string;
}

/** A history of years takes some minutes. */
const FETCH_TIMEOUT_MS = 300_000;

/** Fetches the commit where it is missing. Throws `GitError`. */
export async function openProposalFolder({checkout, tempFolder, commit}: ProposalRequest): Promise<ProposalFolder> {
  await fetchMissing(checkout, commit);
  const parent = await mkdtemp(join(tempFolder, 'secure-pipeline-proposal-'));
  const folder = join(parent, 'files');
  const remove = async () => {
    await rm(parent, {recursive: true, force: true});
    await tryGit({folder: checkout, args: ['worktree', 'prune']});
  };
  try {
    const args = ['worktree', 'add', '--quiet', '--force', '--detach', folder, commit];
    await runGit({folder: checkout, args, environment: WITHOUT_FILTERS});
  } catch (error) {
    await remove();
    throw error;
  }
  return {folder, delete: remove};
}

/** A proposal's `.gitattributes` must not choose a program of this machine: runners have git-lfs set up for all users. */
const WITHOUT_FILTERS = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};

async function fetchMissing(folder: string, commit: string): Promise<void> {
  const {exitCode} = await tryGit({folder, args: ['cat-file', '-e', `${commit}^{commit}`]});
  if (exitCode === 0) return;
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  const args = ['fetch', ...quiet, 'origin', commit];
  await runGit({folder, args, transports: 'https:http:ssh:file', timeoutMs: FETCH_TIMEOUT_MS});
}
