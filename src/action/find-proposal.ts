/**
 * Which pull request the workflow run that has ended was about. The event and GitHub say so; what that run has left
 * behind is not asked, since a pull request decides what its own runs leave.
 */
import {ConfigError} from '../config/config.ts';
import {asPullRequest, type EndedRun, type EventContext} from '../config/event.ts';
import type {GitHubGateway} from '../platform/github/gateway.ts';
import type {Report} from '../report/report.ts';

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

/** Throws `ConfigError` when what was judged is not what the event is about. */
export function refuseOtherCommit({repository: {headCommit}}: Report, {endedRun}: EventContext): void {
  if (endedRun === undefined || headCommit === endedRun.headSha) return;
  throw new ConfigError(
    `commit ${headCommit ?? 'unknown'} is checked out, and the workflow run that ended was of ${endedRun.headSha}; ` +
      'give actions/checkout `ref: ${{ github.event.workflow_run.head_sha }}` and `fetch-depth: 0`',
  );
}
