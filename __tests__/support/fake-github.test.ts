/** The fake itself: what GitHub would refuse it refuses, and what its description does not know fails the test. */
import {describe, expect, it} from 'vitest';
import {type FakeGitHub, startFakeGitHub} from './fake-github/server.ts';

function send(github: FakeGitHub, method: string, path: string, body?: unknown): Promise<Response> {
  const headers = {authorization: `token ${github.token}`, 'content-type': 'application/json'};
  return fetch(`${github.url}${path}`, {method, headers, ...(body !== undefined && {body: JSON.stringify(body)})});
}

const CHECK_RUN = {name: 'n', head_sha: 'a'.repeat(40), status: 'completed', conclusion: 'failure'};
const annotation = {path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm'};

describe('a request that GitHub’s description does not know', () => {
  it.each([
    ['an unknown operation', 'GET', '/repos/acme/shop/pulls/7', undefined, /not an operation/],
    ['an unknown query', 'GET', '/repos/acme/shop/issues/7/comments?pages=2', undefined, /pages is not described/],
    ['a number that is text', 'GET', '/repos/acme/shop/issues/seven/comments', undefined, /issue_number/],
    ['a comment without body', 'POST', '/repos/acme/shop/issues/7/comments', {text: 'x'}, /required property 'body'/],
    ['a wrong conclusion', 'POST', '/repos/acme/shop/check-runs', {...CHECK_RUN, conclusion: 'bad'}, /conclusion/],
    [
      'an annotation without path',
      'POST',
      '/repos/acme/shop/check-runs',
      {...CHECK_RUN, output: {title: 't', summary: 's', annotations: [{...annotation, path: undefined}]}},
      /required property 'path'/,
    ],
    [
      'more than 50 annotations',
      'POST',
      '/repos/acme/shop/check-runs',
      {...CHECK_RUN, output: {title: 't', summary: 's', annotations: Array(51).fill(annotation)}},
      /more than 50 items/,
    ],
    [
      'a summary over 65,535 characters',
      'POST',
      '/repos/acme/shop/check-runs',
      {...CHECK_RUN, output: {title: 't', summary: 'x'.repeat(65_536)}},
      /more than 65535 characters/,
    ],
    [
      'an upload to a branch name',
      'POST',
      '/repos/acme/shop/code-scanning/sarifs',
      {commit_sha: 'a'.repeat(40), ref: 'main', sarif: ''},
      /body\/ref must match pattern/,
    ],
  ])('%s fails the test', async (_, method, path, body, message) => {
    const github = await startFakeGitHub();
    const answer = await send(github, method, path, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(message);
  });
});

describe('GitHub’s limits', () => {
  const output = (changes: object) => ({...CHECK_RUN, output: {title: 't', summary: 's', ...changes}});
  it.each([
    ['a comment over 65,536 characters', '/issues/7/comments', {body: 'x'.repeat(65_537)}],
    ['lines that run backwards', '/check-runs', output({annotations: [{...annotation, start_line: 2}]})],
    [
      'columns over several lines',
      '/check-runs',
      output({annotations: [{...annotation, end_line: 2, start_column: 1, end_column: 2}]}),
    ],
  ])('%s is 422', async (_, path, body) => {
    await using github = await startFakeGitHub();
    expect((await send(github, 'POST', `/repos/acme/shop${path}`, body)).status).toBe(422);
    expect(github.state).toMatchObject({comments: [], checkRuns: []});
  });
});

it('gives pages of comments with links to the next and the last', async () => {
  await using github = await startFakeGitHub();
  for (let index = 0; index < 5; index++) {
    github.addComment({pullNumber: 7, author: 'ada', authorType: 'User', body: `${index}`});
  }
  const answer = await send(github, 'GET', '/repos/acme/shop/issues/7/comments?per_page=2&page=2');
  expect(await answer.json()).toMatchObject([{body: '2'}, {body: '3'}]);
  expect(answer.headers.get('link')).toMatch(/page=3>; rel="next", .*page=3>; rel="last"/);
  const last = await send(github, 'GET', '/repos/acme/shop/issues/7/comments?per_page=2&page=3');
  expect(last.headers.get('link')).toBeNull();
});

it.each([
  ['another token', {}, 401],
  ['another repository', {repo: 'other'}, 404],
  ['a token that may only read', {permissions: {contents: 'read'}}, 403],
] as const)('refuses %s', async (_, options, status) => {
  await using github = await startFakeGitHub(options);
  const used = status === 401 ? {...github, token: 'other'} : github;
  expect((await send(used, 'POST', '/repos/acme/shop/issues/7/comments', {body: 'x'})).status).toBe(status);
  expect(github.state.comments).toEqual([]);
});
