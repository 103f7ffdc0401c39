/** The event that started the workflow → what the run belongs to and what it is compared with. Pure. */
import {z} from 'zod';
import {ConfigError} from './config.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface PullRequestContext {
  readonly number: number;
  /** Last commit of the pull request's branch; not GitHub's merge commit. */
  readonly headSha: string;
  readonly baseSha: string;
  /** The head branch is in another repository, or that repository is gone. */
  readonly fromFork: boolean;
}

/** What a `workflow_run` event says about the run that started it. */
export interface EndedRun {
  /** Last commit of the pull request's branch. */
  readonly headSha: string;
  /** Hostile text: whoever proposes names it. */
  readonly headBranch: string;
  /** `owner/name` of the repository that the branch is in. */
  readonly headRepository: string;
}

/** What an event says about the base. */
export type EventBase =
  /** Full scan. The reason is shown: `the event schedule has no base`. */
  | {readonly kind: 'none'; readonly reason: string}
  /** Exactly this commit (`merge_group.base_sha`, `push.before`). */
  | {readonly kind: 'commit'; readonly sha: string}
  /**
   * A pull request. When the head is GitHub's merge commit (second parent = `headSha`), its first parent is what the
   * pull request is merged into now; else the merge base of `baseSha` and the head; else `baseSha`.
   */
  | {readonly kind: 'pull-request'; readonly baseSha: string; readonly headSha: string};

/** What a run belongs to. */
export interface EventContext {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /** GITHUB_SHA; in a pull request GitHub's merge commit. */
  readonly sha: string;
  /** GITHUB_REF: `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`. */
  readonly ref: string;
  /** Undefined when the event is about no pull request. */
  readonly pullRequest: PullRequestContext | undefined;
  /** The run of a pull request's workflow that has ended; which pull request that is, GitHub is asked. */
  readonly endedRun?: EndedRun | undefined;
  /** GitHub gives the run a token that may only read: a fork's pull request or one of Dependabot. */
  readonly readOnlyToken: boolean;
  /** What `base: auto` means. */
  readonly base: EventBase;
}

/**
 * Reads the environment of a runner and the parsed event file. Throws `ConfigError` when the event is not as GitHub
 * sends it, and for `pull_request_target`.
 */
export function readEvent(env: Environment, payload: unknown): EventContext {
  const {GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY, GITHUB_SHA: sha, GITHUB_REF: ref} = parseEnvironment(env);
  if (name === 'pull_request_target') throw new ConfigError(PULL_REQUEST_TARGET_REFUSED);
  const [owner, repo] = GITHUB_REPOSITORY;
  const pullRequest = PULL_REQUEST_EVENTS.has(name) ? readPullRequest(name, payload) : undefined;
  const readOnlyToken = pullRequest !== undefined && (pullRequest.fromFork || env.GITHUB_ACTOR === DEPENDABOT);
  const endedRun = name === 'workflow_run' ? readEndedRun(payload) : undefined;
  const base = baseOf(name, pullRequest, payload);
  return {name, owner, repo, sha, ref, pullRequest, readOnlyToken, base, ...(endedRun !== undefined && {endedRun})};
}

/** The same event as one about this pull request: its head is judged, and by the policy of its base. */
export function asPullRequest(event: EventContext, pullRequest: PullRequestContext): EventContext {
  const {headSha, number} = pullRequest;
  const base = baseOf(event.name, pullRequest, undefined);
  return {...event, sha: headSha, ref: `refs/pull/${number}/head`, pullRequest, base};
}

/** Events whose payload and checkout are those of a pull request. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review']);

/** https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const DEPENDABOT = 'dependabot[bot]';

/** https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/ */
const PULL_REQUEST_TARGET_REFUSED =
  'The event pull_request_target is refused: it gives a pull request a token that may write and the secrets of the ' +
  'repository, and it checks out the base, so nothing of the pull request would be scanned. Use `on: pull_request`; ' +
  'for forks the findings are in the annotations and the job summary.';

/** SHA-1 or SHA-256. */
const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a commit id');

const RunnerEnvironment = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/, 'is not owner/name')
    .transform((text) => [text.slice(0, text.indexOf('/')), text.slice(text.indexOf('/') + 1)] as const),
  GITHUB_SHA: Sha,
  GITHUB_REF: z.string().default(''),
});

const Repository = z.object({id: z.number().optional(), full_name: z.string()});

const PullRequestPayload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    // The repository of the head is null when the fork was deleted.
    head: z.object({sha: Sha, repo: Repository.nullish()}),
    base: z.object({sha: Sha, repo: Repository.nullish()}),
  }),
});

const MergeGroupPayload = z.object({merge_group: z.object({base_sha: Sha})});

const WorkflowRunPayload = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: Sha,
    head_branch: z.string().nullish(),
    /** Null when the fork is gone. */
    head_repository: z.object({full_name: z.string()}).nullish(),
  }),
});

const PushPayload = z.object({before: Sha, deleted: z.boolean().default(false)});

function parseEnvironment(env: Environment): z.infer<typeof RunnerEnvironment> {
  const parsed = RunnerEnvironment.safeParse(env);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? 'environment';
  throw new ConfigError(
    `The runner's ${name} cannot be used: ${issue?.message}. The action runs inside a workflow only.`,
  );
}

function readPullRequest(name: string, payload: unknown): PullRequestContext {
  const {number, head, base} = parsePayload(name, PullRequestPayload, payload).pull_request;
  const fromFork = !head.repo || head.repo.full_name !== base.repo?.full_name;
  return {number, headSha: head.sha, baseSha: base.sha, fromFork};
}

/** Undefined for runs of other events: they are about no pull request. */
function readEndedRun(payload: unknown): EndedRun | undefined {
  const {event, head_sha, head_branch, head_repository} = parsePayload(
    'workflow_run',
    WorkflowRunPayload,
    payload,
  ).workflow_run;
  if (!PULL_REQUEST_EVENTS.has(event)) return undefined;
  return {headSha: head_sha, headBranch: head_branch ?? '', headRepository: head_repository?.full_name ?? ''};
}

function baseOf(name: string, pullRequest: PullRequestContext | undefined, payload: unknown): EventBase {
  if (pullRequest !== undefined) {
    return {kind: 'pull-request', baseSha: pullRequest.baseSha, headSha: pullRequest.headSha};
  }
  switch (name) {
    case 'merge_group':
      return {kind: 'commit', sha: parsePayload(name, MergeGroupPayload, payload).merge_group.base_sha};
    case 'push':
      return baseOfPush(parsePayload(name, PushPayload, payload));
    default:
      return {kind: 'none', reason: `the event ${name} has no base`};
  }
}

function baseOfPush({before, deleted}: z.infer<typeof PushPayload>): EventBase {
  if (deleted) return {kind: 'none', reason: 'the push deleted the branch'};
  // All zeros: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
  if (/^0+$/.test(before)) return {kind: 'none', reason: 'the push created the branch, so there is nothing before it'};
  return {kind: 'commit', sha: before};
}

function parsePayload<Payload>(name: string, schema: z.ZodType<Payload>, payload: unknown): Payload {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = issue?.path.join('.') || 'the file';
  throw new ConfigError(
    `The event file (GITHUB_EVENT_PATH) is not a ${name} event as GitHub sends it: ${key}: ${issue?.message}.`,
  );
}
