/** The real gateway: each method is one call of GitHub's REST API; answers are parsed, refusals become values. */
import {z} from 'zod';
import {type Client, type ClientOptions, createClient} from './client.ts';
import type {
  Attempt,
  CheckOutput,
  GitHubGateway,
  IssueComment,
  NewCheckRun,
  OpenPullRequest,
  SarifUpload,
} from './gateway.ts';
import {describeProblem} from './problem.ts';

export interface ConnectionOptions extends ClientOptions {
  readonly owner: string;
  readonly repo: string;
}

/** Makes a gateway to one repository. Sends nothing. */
export async function connectToGitHub({owner, repo, ...options}: ConnectionOptions): Promise<GitHubGateway> {
  const client = await createClient(options);
  const repository = {owner, repo};
  return {
    findViewer: () => findViewer(client, options.token),
    listPullRequests: (headOwner, branch) =>
      attempt('pull-requests: read', async () => {
        const request = {...repository, state: 'open' as const, head: `${headOwner}:${branch}`, per_page: PAGE_SIZE};
        const pages = await client.paginate('GET /repos/{owner}/{repo}/pulls', request);
        return z.array(PullRequest).parse(pages).map(toPullRequest);
      }),
    ...commentCalls(client, repository),
    ...checkRunCalls(client, repository),
    uploadSarif: (upload) =>
      attempt('security-events: write', async () => {
        const request = {...repository, ...toSarifRequest(upload)};
        await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', request);
        return undefined;
      }),
    submitDependencies: (submission) =>
      attempt('contents: write', async () => {
        const request = {...repository, version: SNAPSHOT_VERSION, ...submission};
        const {data} = await client.request('POST /repos/{owner}/{repo}/dependency-graph/snapshots', request);
        return Submitted.parse(data);
      }),
  };
}

/** Of the form of a submission; there is only this one. */
const SNAPSHOT_VERSION = 0;

const Submitted = z.object({result: z.string(), message: z.string()});

interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

type CommentCalls = Pick<GitHubGateway, 'listComments' | 'createComment' | 'updateComment' | 'deleteComment'>;

function commentCalls(client: Client, repository: RepositoryName): CommentCalls {
  const permission = 'pull-requests: write';
  return {
    listComments: (pullNumber) =>
      attempt(permission, async () => {
        const request = {...repository, issue_number: pullNumber, per_page: PAGE_SIZE};
        const pages = await client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', request);
        return z.array(Comment).parse(pages).map(toComment);
      }),
    createComment: (pullNumber, body) =>
      attempt(permission, async () => {
        const request = {...repository, issue_number: pullNumber, body, request: {retries: 0}};
        const {data} = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', request);
        return toComment(Comment.parse(data));
      }),
    updateComment: (id, body) =>
      attempt(permission, async () => {
        const request = {...repository, comment_id: id, body};
        const {data} = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', request);
        return toComment(Comment.parse(data));
      }),
    deleteComment: (id) =>
      attempt(permission, async () => {
        const request = {...repository, comment_id: id};
        await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', request);
        return undefined;
      }),
  };
}

function checkRunCalls(
  client: Client,
  repository: RepositoryName,
): Pick<GitHubGateway, 'createCheckRun' | 'appendToCheckRun'> {
  const permission = 'checks: write';
  return {
    createCheckRun: (run) =>
      attempt(permission, async () => {
        const request = {...repository, ...toCheckRun(run)};
        const {data} = await client.request('POST /repos/{owner}/{repo}/check-runs', request);
        const {id, html_url} = CheckRun.parse(data);
        return {id, url: html_url ?? undefined};
      }),
    appendToCheckRun: (id, output) =>
      attempt(permission, async () => {
        const request = {...repository, check_run_id: id, output: toOutput(output)};
        await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', request);
        return undefined;
      }),
  };
}

/** Largest page that GitHub gives. https://docs.github.com/en/rest/issues/comments#list-issue-comments */
const PAGE_SIZE = 100;

/**
 * Installation tokens, such as the one of a workflow run, belong to no user.
 * https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
 */
const INSTALLATION_TOKEN_PREFIX = 'ghs_';

const User = z.object({login: z.string(), type: z.string()});

const Comment = z.object({id: z.number(), body: z.string().nullish(), html_url: z.string(), user: User.nullish()});

const PullRequest = z.object({
  number: z.int(),
  head: z.object({sha: z.string(), repo: z.object({full_name: z.string()}).nullish()}),
  base: z.object({sha: z.string()}),
});

const CheckRun = z.object({id: z.number(), html_url: z.string().nullish()});

async function findViewer(client: Client, token: string): Promise<string | undefined> {
  if (token.startsWith(INSTALLATION_TOKEN_PREFIX)) return undefined;
  const viewer = await attempt('read:user', async () => User.parse((await client.request('GET /user')).data));
  return viewer.ok ? viewer.value.login : undefined;
}

function toPullRequest({number, head, base}: z.infer<typeof PullRequest>): OpenPullRequest {
  return {number, headSha: head.sha, headRepository: head.repo?.full_name, baseSha: base.sha};
}

function toComment({id, body, html_url, user}: z.infer<typeof Comment>): IssueComment {
  const author = user
    ? {login: user.login, kind: user.type === 'Bot' ? ('bot' as const) : ('user' as const)}
    : undefined;
  return {id, body: body ?? '', url: html_url, author};
}

function toCheckRun({name, headSha, conclusion, output}: NewCheckRun) {
  return {name, head_sha: headSha, status: 'completed' as const, conclusion, output: toOutput(output)};
}

/** Octokit's types want arrays that may be changed. */
function toOutput({title, summary, annotations}: CheckOutput) {
  return {title, summary, annotations: [...annotations]};
}

function toSarifRequest({commitSha, ref, sarif, checkoutUri, toolName}: SarifUpload) {
  const checkout = checkoutUri === undefined ? {} : {checkout_uri: checkoutUri};
  return {commit_sha: commitSha, ref, sarif, tool_name: toolName, ...checkout};
}

/** The world's trouble becomes a value; anything else is a mistake of ours and is thrown. */
async function attempt<Value>(permission: string, send: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return {ok: true, value: await send()};
  } catch (error) {
    const failed = toFailedRequest(error);
    if (failed === undefined) throw error;
    return {ok: false, problem: describeProblem(failed, permission)};
  }
}

const RequestFailure = z.object({
  name: z.literal('HttpError'),
  message: z.string(),
  status: z.number(),
  response: z.object({headers: z.record(z.string(), z.unknown())}).optional(),
});

function toFailedRequest(error: unknown) {
  if (error instanceof z.ZodError)
    return {status: undefined, message: 'The answer is not what the REST API describes.'};
  const failure = RequestFailure.safeParse(error);
  if (!failure.success) return undefined;

  const {message, status, response} = failure.data;
  const remaining = response?.headers['x-ratelimit-remaining'];
  // Octokit gives network errors the status 500; only an answer has headers.
  return {status: response && status, message, remaining: typeof remaining === 'string' ? remaining : undefined};
}
