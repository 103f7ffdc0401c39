/** Events that start a workflow, and who can cause them. */
import {isList, isMap, listAt, mapAt, type Value} from '../../../../src/formats/cel-rules/value.ts';

/** Names under `on:`, whichever way they are written. */
export function triggersOf(on: Value | undefined): readonly string[] {
  if (typeof on === 'string') return [on];
  if (isList(on)) return on.filter((name) => typeof name === 'string');
  return isMap(on) ? [...on.keys()] : [];
}

/** False when every branch whose push starts the workflow is named in full, so that the name of the ref says nothing new. */
export function pushesAreFree(on: Value | undefined): boolean {
  const push = mapAt(on, 'push');
  const branches = listAt(push, 'branches');
  const isNamed = (branch: Value) => typeof branch === 'string' && /^[\w./-]+$/.test(branch);
  return branches.length === 0 || push.has('tags') || !branches.every(isNamed);
}

/**
 * Who chooses the words of an event, from the most dangerous to the least:
 * `outsider`: anybody, and the run has the rights and secrets of the repository. `pull-request`: anybody, and a run for a
 * fork has neither. `writer`: who may write to the repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export type Audience = 'outsider' | 'pull-request' | 'writer';

const AUDIENCES: ReadonlyMap<string, Audience> = new Map<string, Audience>([
  ...[
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'commit_comment',
    'workflow_run',
    'gollum',
    'fork',
    'watch',
  ].map((name) => [name, 'outsider'] as const),
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment'].map(
    (name) => [name, 'pull-request'] as const,
  ),
]);

export function audienceOf(event: string): Audience {
  return AUDIENCES.get(event) ?? 'writer';
}

/** Started by another workflow or action, whose event is not known here. */
export const CALLED = 'workflow_call';
