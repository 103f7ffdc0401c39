/** Events as GitHub sends them, with the fields that matter. */
import type {PullRequestCheckout} from './checkout.ts';
import type {RunOptions} from './run-action.ts';

type Event = Pick<RunOptions, 'event' | 'payload' | 'sha' | 'ref'>;

type Commits = Pick<PullRequestCheckout, 'baseSha' | 'headSha' | 'mergeSha'>;

export function pullRequestEvent({baseSha, headSha, mergeSha}: Commits, headRepository = 'acme/shop'): Event {
  const head = {sha: headSha, ref: 'topic', repo: {full_name: headRepository}};
  const base = {sha: baseSha, ref: 'main', repo: {full_name: 'acme/shop'}};
  const payload = {action: 'synchronize', number: 7, pull_request: {number: 7, head, base}};
  return {event: 'pull_request', payload, sha: mergeSha, ref: 'refs/pull/7/merge'};
}

export function pushEvent({baseSha, mergeSha}: Commits): Event {
  const payload = {before: baseSha, after: mergeSha, created: false, deleted: false, forced: false};
  return {event: 'push', payload, sha: mergeSha, ref: 'refs/heads/main'};
}

export function mergeGroupEvent({baseSha, mergeSha}: Commits): Event {
  const payload = {action: 'checks_requested', merge_group: {base_sha: baseSha, head_sha: mergeSha}};
  return {event: 'merge_group', payload, sha: mergeSha, ref: `refs/heads/gh-readonly-queue/main/pr-7-${baseSha}`};
}

export function dispatchEvent({mergeSha}: Commits): Event {
  return {event: 'workflow_dispatch', payload: {inputs: null}, sha: mergeSha, ref: 'refs/heads/main'};
}

/** A workflow run of a pull request of a fork has ended. As GitHub sends it, it names no pull request. */
export function workflowRunEvent(
  {baseSha, headSha}: Pick<Commits, 'baseSha' | 'headSha'>,
  {headRepository = 'mallory/shop', headBranch = 'topic', event = 'pull_request'} = {},
): Event {
  const run = {
    id: 42,
    event,
    head_sha: headSha,
    head_branch: headBranch,
    head_repository: {full_name: headRepository},
    pull_requests: [],
    conclusion: 'success',
  };
  return {
    event: 'workflow_run',
    payload: {action: 'completed', workflow_run: run},
    sha: baseSha,
    ref: 'refs/heads/main',
  };
}
