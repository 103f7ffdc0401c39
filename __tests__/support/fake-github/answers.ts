/** GitHub's answers, made from the examples of its description. */
import {z} from 'zod';
import {exampleOf, firstExampleOf} from './description.ts';
import type {FakeCheckRun, FakeComment, FakePullRequest, FakeState} from './state.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refuse(status: number, message: string): Answer {
  return {status, body: {message, documentation_url: 'https://docs.github.com/rest', status: String(status)}};
}

/** 422 as it comes for a field that does not fit. */
export function invalid(resource: string, field: string, message: string): Answer {
  const errors = [{resource, code: 'custom', field, message}];
  return {status: 422, body: {message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors}};
}

export function commentBody(state: FakeState, comment: FakeComment): unknown {
  const {owner, repo} = state;
  const example = exampleOf('issue-comment');
  const page = `https://github.com/${owner}/${repo}/pull/${comment.pullNumber}`;
  return {
    ...example,
    id: comment.id,
    url: `https://api.github.com/repos/${owner}/${repo}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userBody(comment.author, comment.authorType),
  };
}

export function userBody(login: string, type: 'Bot' | 'User'): unknown {
  const {user} = exampleOf('issue-comment');
  return {...(typeof user === 'object' ? user : {}), login, type};
}

export function checkRunBody(state: FakeState, run: FakeCheckRun): unknown {
  const example = exampleOf('check-run');
  const output = typeof example.output === 'object' ? example.output : {};
  return {
    ...example,
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    html_url: `https://github.com/${state.owner}/${state.repo}/runs/${run.id}`,
    conclusion: run.conclusion ?? null,
    output: {...output, title: run.title, summary: run.summary, annotations_count: run.annotations.length},
  };
}

export function pullRequestBody({owner, repo}: FakeState, one: FakePullRequest): unknown {
  const example = firstExampleOf('pull-request-simple-items');
  return {
    ...example,
    number: one.number,
    state: one.state,
    // The description's own example is not as it describes it.
    requested_teams: [],
    head: {
      ...part(example.head),
      ref: one.headBranch,
      sha: one.headSha,
      repo: repositoryBody(example, one.headRepository),
    },
    base: {...part(example.base), ref: 'main', sha: one.baseSha, repo: repositoryBody(example, `${owner}/${repo}`)},
  };
}

function repositoryBody({base}: Readonly<Record<string, unknown>>, fullName: string): unknown {
  return {...part(part(base).repo), full_name: fullName};
}

function part(value: unknown): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(value);
}
