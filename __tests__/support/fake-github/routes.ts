/** The operations that the fake knows, with GitHub's limits. A request to any other is a fault of the caller. */
import {gunzipSync} from 'node:zlib';
import {z} from 'zod';
import {type Answer, checkRunBody, commentBody, invalid, pullRequestBody, refuse, userBody} from './answers.ts';
import {exampleOf} from './description.ts';
import type {FakePermission, FakeState} from './state.ts';

export interface Call {
  readonly state: FakeState;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Address of this request without its query, for links to other pages. */
  readonly url: string;
}

export interface Route {
  /** As in GitHub's description: `GET /repos/{owner}/{repo}/check-runs`. */
  readonly route: string;
  /** The token needs this one to write. */
  readonly writes?: FakePermission;
  answer(call: Call): Answer;
}

const MAX_BODY_CHARACTERS = 65_536;
const MAX_SARIF_BYTES = 10 * 1024 * 1024;

const CommentInput = z.object({body: z.string()});

const Output = z.object({
  title: z.string(),
  summary: z.string(),
  annotations: z
    .array(
      z.object({
        path: z.string(),
        start_line: z.number(),
        end_line: z.number(),
        start_column: z.number().optional(),
        end_column: z.number().optional(),
        annotation_level: z.string(),
        title: z.string().optional(),
        message: z.string(),
      }),
    )
    .default([]),
});

const CheckRunInput = z.object({
  name: z.string(),
  head_sha: z.string(),
  conclusion: z.string().optional(),
  output: Output,
});

const SarifInput = z.object({
  commit_sha: z.string(),
  ref: z.string(),
  sarif: z.string(),
  tool_name: z.string().optional(),
  checkout_uri: z.string().optional(),
});

const SnapshotInput = z.object({sha: z.string(), ref: z.string(), job: z.object({correlator: z.string()})});

export const ROUTES: readonly Route[] = [
  {route: 'GET /user', answer: answerUser},
  {route: 'GET /repos/{owner}/{repo}/pulls', answer: listPullRequests},
  {route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', answer: listComments},
  {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    writes: 'pull-requests',
    answer: createComment,
  },
  {route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', writes: 'pull-requests', answer: updateComment},
  {route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', writes: 'pull-requests', answer: deleteComment},
  {route: 'POST /repos/{owner}/{repo}/check-runs', writes: 'checks', answer: createCheckRun},
  {route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', writes: 'checks', answer: updateCheckRun},
  {route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs', writes: 'security-events', answer: uploadSarif},
  {route: 'POST /repos/{owner}/{repo}/dependency-graph/snapshots', writes: 'contents', answer: takeSnapshot},
];

function answerUser({state}: Call): Answer {
  if (state.viewer.endsWith('[bot]')) return refuse(403, 'Resource not accessible by integration');
  const user = userBody(state.viewer, 'User');
  const {user: known} = exampleOf('issue-comment');
  return {
    status: 200,
    body: {...(typeof known === 'object' ? known : {}), ...PUBLIC_PROFILE, ...z.object({}).loose().parse(user)},
  };
}

/** What a profile has beyond the user of a comment. */
const PUBLIC_PROFILE = {
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 1,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
};

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests: `head` is `owner:branch`. */
function listPullRequests({state, query}: Call): Answer {
  const body = state.pullRequests
    .filter((one) => query.state === undefined || one.state === query.state)
    .filter((one) => query.head === undefined || `${one.headRepository.split('/')[0]}:${one.headBranch}` === query.head)
    .map((one) => pullRequestBody(state, one));
  return {status: 200, body};
}

function listComments({state, params, query, url}: Call): Answer {
  const perPage = Math.min(Number(query.per_page ?? 30), 100);
  const page = Number(query.page ?? 1);
  const all = state.comments.filter((comment) => comment.pullNumber === Number(params.issue_number));
  const shown = all.slice((page - 1) * perPage, page * perPage);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const address = (number: number, rel: string) => `<${url}?per_page=${perPage}&page=${number}>; rel="${rel}"`;
  const headers: Record<string, string> =
    page < last ? {link: `${address(page + 1, 'next')}, ${address(last, 'last')}`} : {};
  return {status: 200, headers, body: shown.map((comment) => commentBody(state, comment))};
}

function createComment({state, params, body}: Call): Answer {
  const input = CommentInput.parse(body);
  if (input.body.length > MAX_BODY_CHARACTERS) return tooLong();
  const comment = {
    id: state.nextId++,
    pullNumber: Number(params.issue_number),
    author: state.viewer,
    authorType: state.viewer.endsWith('[bot]') ? ('Bot' as const) : ('User' as const),
    body: input.body,
    updates: 0,
  };
  state.comments.push(comment);
  return {status: 201, body: commentBody(state, comment)};
}

function updateComment({state, params, body}: Call): Answer {
  const input = CommentInput.parse(body);
  const comment = state.comments.find(({id}) => id === Number(params.comment_id));
  if (comment === undefined) return refuse(404, 'Not Found');
  if (input.body.length > MAX_BODY_CHARACTERS) return tooLong();
  comment.body = input.body;
  comment.updates++;
  return {status: 200, body: commentBody(state, comment)};
}

function tooLong(): Answer {
  return invalid('IssueComment', 'body', `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
}

function deleteComment({state, params}: Call): Answer {
  const index = state.comments.findIndex(({id}) => id === Number(params.comment_id));
  if (index < 0) return refuse(404, 'Not Found');
  state.comments.splice(index, 1);
  return {status: 204};
}

function createCheckRun({state, body}: Call): Answer {
  const {name, head_sha, conclusion, output} = CheckRunInput.parse(body);
  const refused = refuseOutput(output);
  if (refused !== undefined) return refused;
  const {title, summary, annotations} = output;
  const run = {id: state.nextId++, name, headSha: head_sha, conclusion, title, summary, annotations: [...annotations]};
  state.checkRuns.push(run);
  return {status: 201, body: checkRunBody(state, run)};
}

function updateCheckRun({state, params, body}: Call): Answer {
  const {output} = z.object({output: Output}).parse(body);
  const run = state.checkRuns.find(({id}) => id === Number(params.check_run_id));
  if (run === undefined) return refuse(404, 'Not Found');
  const refused = refuseOutput(output);
  if (refused !== undefined) return refused;
  run.title = output.title;
  run.summary = output.summary;
  run.annotations.push(...output.annotations);
  return {status: 200, body: checkRunBody(state, run)};
}

/** The limits of number and length are in the description. */
function refuseOutput({annotations}: z.infer<typeof Output>): Answer | undefined {
  const twisted = annotations.some(
    (it) => it.end_line < it.start_line || (it.start_line !== it.end_line && it.start_column !== undefined),
  );
  return twisted ? refuse(422, 'Invalid request. An annotation has lines or columns that do not fit.') : undefined;
}

function uploadSarif({state, body}: Call): Answer {
  if (!state.codeScanningEnabled) {
    return refuse(403, 'Advanced Security must be enabled for this repository to use code scanning.');
  }
  const {commit_sha, ref, sarif, tool_name, checkout_uri} = SarifInput.parse(body);
  const packed = Buffer.from(sarif, 'base64');
  if (packed.length > MAX_SARIF_BYTES) return {status: 413};
  state.sarifUploads.push({
    commitSha: commit_sha,
    ref,
    toolName: tool_name,
    checkoutUri: checkout_uri,
    sizeBytes: packed.length,
    document: JSON.parse(gunzipSync(packed).toString('utf8')),
  });
  const id = `00000000-0000-4000-8000-${String(state.nextId++).padStart(12, '0')}`;
  return {
    status: 202,
    body: {id, url: `https://api.github.com/repos/${state.owner}/${state.repo}/code-scanning/sarifs/${id}`},
  };
}

/** What is not on the default branch is kept, and the dependency graph stays as it is. */
function takeSnapshot({state, body}: Call): Answer {
  const {sha, ref, job} = SnapshotInput.parse(body);
  state.snapshots.push({sha, ref, correlator: job.correlator, body});
  const isDefault = ref === 'refs/heads/main';
  const message = isDefault
    ? 'Dependency results for the repo have been successfully updated.'
    : 'Not the default branch.';
  const result = isDefault ? 'SUCCESS' : 'ACCEPTED';
  return {status: 201, body: {id: state.nextId++, created_at: '2026-01-01T00:00:00Z', result, message}};
}
