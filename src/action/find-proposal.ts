/**
 * Which pull request the workflow run that has ended was about. The event and GitHub say so; what that run has left
 * behind is not asked, since a pull request decides what its own runs leave.
 */
import {ConfigError} from '../config/config.ts';
import {asPullRequest, type EndedRun, type EventContext} from '../config/event.ts';
import {openProposalFolder, type ProposalFolder, type ProposalRequest} from '../platform/git/proposal-folder.ts';
import {GitError} from '../platform/git.ts';
import type {GitHubGateway} from '../platform/github/gateway.ts';
import type {Runner} from '../platform/runner.ts';

/** The event itself unless it is a `workflow_run` of a pull request. Throws `ConfigError` when no open one has its commit. */
export async function findProposal(event: EventContext, connect: () => Promise<GitHubGateway>): Promise<EventContext> {
  const {endedRun} = event;
  if (endedRun === undefined) return event;
  const [owner = ''] = endedRun.headRepository.split('/');
  const listed = await (await connect()).listPullRequests(owner, endedRun.headBranch);
  if (!listed.ok)
    throw new ConfigError(`which pull request this is about could not be asked: ${listed.problem.message}`);

  const matching = listed.value.filter(
    ({headSha, headRepository}) => headSha === endedRun.headSha && headRepository === endedRun.headRepository,
  );
  const [found] = matching;
  if (found === undefined || matching.length > 1) throw new ConfigError(wordMismatch(endedRun, matching.length));
  const {number, headSha, baseSha, headRepository} = found;
  const fromFork = headRepository !== `${event.owner}/${event.repo}`;
  return asPullRequest(event, {number, headSha, baseSha, fromFork});
}

function wordMismatch({headSha}: EndedRun, count: number): string {
  return count === 0
    ? `no open pull request has the commit ${headSha} as its head any more: it was closed, or pushed to since`
    : `${count} open pull requests have the commit ${headSha} as their head, and which of them was scanned cannot be known`;
}

/**
 * Where the files are that this run is about: the workspace, or for a proposal a folder of its own, so that nothing of it
 * comes to lie where other steps of a job with rights would find it. Throws `ConfigError`.
 */
export async function withFiles<Result>(
  {endedRun}: EventContext,
  {workspace, tempFolder}: Runner,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (endedRun === undefined) return use(workspace);
  const proposal = await openProposal({checkout: workspace, tempFolder, commit: endedRun.headSha});
  try {
    return await use(proposal.folder);
  } finally {
    await proposal.delete();
  }
}

async function openProposal(request: ProposalRequest): Promise<ProposalFolder> {
  try {
    return await openProposalFolder(request);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new ConfigError(
      `commit ${request.commit} cannot be had: ${error.message}; check out the base repository with \`fetch-depth: 0\``,
    );
  }
}
