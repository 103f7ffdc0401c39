/**
 * Parts of the `github` context whose text is free, and the events that fill them. Numbers, ids, commit ids, logins and
 * names of repositories are not free: no shell takes them for more than a word.
 * https://docs.github.com/en/actions/concepts/security/script-injections
 */
import {audienceOf, CALLED} from '../model/triggers.ts';
import type {Level, Taint} from './taint.ts';

interface Source {
  readonly steps: readonly string[];
  readonly events: readonly string[];
  /** Set by names that only who may push can make. */
  readonly isRef?: true;
}

const PULL_REQUEST = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];
const REF = ['push', 'create', 'delete', 'release', 'workflow_dispatch', 'deployment', 'registry_package'];

function sources(prefix: string, events: readonly string[], names: string): readonly Source[] {
  return names.split(' ').map((name) => ({steps: `${prefix}.${name}`.split('.'), events}));
}

const SOURCES: readonly Source[] = [
  ...sources('github.event.issue', ['issues', 'issue_comment'], 'title body'),
  ...sources(
    'github.event.pull_request',
    PULL_REQUEST,
    'title body head.ref head.label head.repo.default_branch head.repo.description head.repo.homepage',
  ),
  ...sources('github', ['pull_request', 'pull_request_target'], 'head_ref'),
  ...sources(
    'github.event',
    ['issue_comment', 'commit_comment', 'discussion_comment', 'pull_request_review_comment'],
    'comment.body',
  ),
  ...sources('github.event', ['pull_request_review'], 'review.body'),
  ...sources('github.event.discussion', ['discussion', 'discussion_comment'], 'title body'),
  ...sources('github.event.pages.*', ['gollum'], 'page_name title summary'),
  ...sources(
    'github.event.workflow_run',
    ['workflow_run'],
    'head_branch display_title head_commit.message head_commit.author.name head_commit.author.email head_repository.description pull_requests.*.head.ref',
  ),
  ...['commits.*', 'head_commit'].flatMap((commit) =>
    sources(`github.event.${commit}`, ['push'], 'message author.name author.email committer.name committer.email'),
  ),
  ...sources('github.event.release', ['release'], 'name body tag_name target_commitish'),
  ...sources('github.event', ['repository_dispatch'], 'client_payload'),
  ...['github.ref', 'github.ref_name', 'github.event.ref'].map((path) => ({
    steps: path.split('.'),
    events: REF,
    isRef: true as const,
  })),
  ...['github.base_ref', 'github.event.pull_request.base.ref'].map((path) => ({
    steps: path.split('.'),
    events: PULL_REQUEST,
    isRef: true as const,
  })),
];

/** Sources by what stands after `github`, so that a look-up does not try them all. */
const BY_HEAD = Map.groupBy(SOURCES, ({steps}) => (steps[1] === 'event' ? (steps[2] ?? '') : (steps[1] ?? '')));

/** What can start a run. */
export interface RunCause {
  readonly triggers: readonly string[];
  /** Who pushes chooses the name of the branch or tag. */
  readonly pushesAreFree: boolean;
}

/** Free text at this path of the `github` context, in a run that one of the triggers starts. */
export function untrustedContext(steps: readonly string[], cause: RunCause): Taint | undefined {
  const head = steps[1] === 'event' ? (steps[2] ?? '') : (steps[1] ?? '');
  const source = (BY_HEAD.get(head) ?? []).find((one) => isAt(one.steps, steps));
  return source === undefined ? undefined : toTaint(source, steps, cause);
}

/** The same for a whole object that is written as JSON, such as `toJSON(github.event)`. */
export function untrustedObject(steps: readonly string[], cause: RunCause): Taint | undefined {
  for (const source of SOURCES) {
    const isInside = source.steps.length > steps.length && isAt(source.steps.slice(0, steps.length), steps);
    const taint = isInside && source.isRef === undefined ? toTaint(source, steps, cause) : undefined;
    if (taint !== undefined) return taint;
  }
  return undefined;
}

/** A star stands for any step; what lies below `client_payload` is as free as itself. */
function isAt(pattern: readonly string[], steps: readonly string[]): boolean {
  const isLongEnough =
    steps.length === pattern.length || (steps.length > pattern.length && pattern.at(-1) === 'client_payload');
  return isLongEnough && pattern.every((step, index) => step === steps[index] || step === '*' || steps[index] === '*');
}

function toTaint({events, isRef}: Source, steps: readonly string[], cause: RunCause): Taint | undefined {
  const level = isRef === undefined ? levelOf(events, cause.triggers) : refLevel(events, cause);
  return level === undefined ? undefined : {level, source: steps.join('.'), via: ''};
}

function refLevel(events: readonly string[], {triggers, pushesAreFree}: RunCause): Level | undefined {
  const isFree = (trigger: string) => trigger !== 'push' || pushesAreFree;
  return triggers.some((trigger) => trigger === CALLED || (events.includes(trigger) && isFree(trigger)))
    ? 'ref'
    : undefined;
}

/** Undefined when none of the triggers fills the place. Who calls decides for a called one: the worst is assumed. */
function levelOf(events: readonly string[], triggers: readonly string[]): Level | undefined {
  const filled = triggers.includes(CALLED) ? events : events.filter((event) => triggers.includes(event));
  const audiences = filled.map(audienceOf);
  if (audiences.includes('outsider')) return 'outsider';
  if (audiences.includes('pull-request')) return 'pull-request';
  if (audiences.length === 0) return undefined;
  return filled.includes('repository_dispatch') ? 'input' : 'ref';
}
