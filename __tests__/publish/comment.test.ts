import {describe, expect, it} from 'vitest';
import {commentMarker} from '../../src/publish/comment-marker.ts';
import {MAX_COMMENT_LENGTH} from '../../src/publish/fit-comment.ts';
import {publish} from '../../src/publish/publish.ts';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {connect, FORK, MARKER, makeComment, makeRequest, PUSH} from './support.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const bodyOf = (text: string) => `${MARKER}\n${text}`;
const bot = {author: 'github-actions[bot]', authorType: 'Bot'} as const;

describe('the pull request comment', () => {
  it('is created with the marker in its first line', async () => {
    await using github = await startFakeGitHub();
    const result = await publish(makeRequest(), await connect(github));
    expect(result.notices).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toBe(`${MARKER}\n## 1 new finding\n`);
    expect(result.commentUrl).toBe(`https://github.com/acme/shop/pull/7#issuecomment-${github.state.comments[0]?.id}`);
  });

  it('is updated by the second push and keeps its id', async () => {
    await using github = await startFakeGitHub();
    const first = await publish(makeRequest(), await connect(github));
    const changed = makeComment('## All fixed\n');
    const second = await publish(makeRequest({comment: changed}), await connect(github));
    expect(second.commentUrl).toBe(first.commentUrl);
    expect(github.state.comments).toMatchObject([{body: changed.markdown, updates: 1}]);
  });

  it('is left alone when its text is the same', async () => {
    await using github = await startFakeGitHub();
    await publish(makeRequest(), await connect(github));
    const again = await publish(makeRequest(), await connect(github));
    expect(again.commentUrl).toBeDefined();
    expect(github.state.comments).toMatchObject([{updates: 0}]);
  });

  it('is found behind the first page of comments', async () => {
    await using github = await startFakeGitHub();
    for (let index = 0; index < 230; index++) {
      github.addComment({pullNumber: 7, author: `person${index}`, authorType: 'User', body: 'Looks good'});
    }
    const ours = github.addComment({pullNumber: 7, ...bot, body: bodyOf('old')});
    await publish(makeRequest(), await connect(github));
    expect(github.state.comments).toHaveLength(231);
    expect(ours.updates).toBe(1);
  });

  it('is one for each job', async () => {
    await using github = await startFakeGitHub();
    const marker = commentMarker({workflow: 'ci', job: 'scan', inputs: ['services/cart', '']});
    await publish(makeRequest(), await connect(github));
    await publish(makeRequest({comment: makeComment('other', {marker})}), await connect(github));
    expect(github.state.comments).toMatchObject([{updates: 0}, {updates: 0}]);
  });

  it.each([
    ['a user who wrote our marker', {author: 'mallory', authorType: 'User'}],
    ['another bot, when ours has a comment too', {author: 'echo[bot]', authorType: 'Bot'}],
    ['somebody with a login like ours', {author: 'github-actions', authorType: 'User'}],
  ] as const)('is not captured by %s', async (_, author) => {
    await using github = await startFakeGitHub();
    const hostile = github.addComment({pullNumber: 7, ...author, body: bodyOf('All clear!')});
    if (author.authorType === 'Bot') github.addComment({pullNumber: 7, ...bot, body: bodyOf('old')});
    await publish(makeRequest(), await connect(github));
    expect(github.state.comments).toHaveLength(2);
    expect(hostile).toMatchObject({body: bodyOf('All clear!'), updates: 0});
    expect(github.state.comments[1]).toMatchObject({author: bot.author, body: bodyOf('## 1 new finding\n')});
  });

  it('is not a comment that only quotes the marker', async () => {
    await using github = await startFakeGitHub();
    github.addComment({pullNumber: 7, ...bot, body: `> ${bodyOf('quoted')}`});
    await publish(makeRequest(), await connect(github));
    expect(github.state.comments).toMatchObject([{updates: 0}, {updates: 0}]);
  });

  it('belongs to the user of a personal token', async () => {
    await using github = await startFakeGitHub({viewer: 'release-robot'});
    github.addComment({pullNumber: 7, ...bot, body: bodyOf('of a workflow')});
    await publish(makeRequest(), await connect(github));
    await publish(makeRequest({comment: makeComment('new')}), await connect(github));
    expect(github.state.comments).toMatchObject([
      {author: bot.author, updates: 0},
      {author: 'release-robot', updates: 1},
    ]);
  });

  it('stays the only one when two runs come at once', async () => {
    await using github = await startFakeGitHub();
    const [one, two] = await Promise.all([connect(github), connect(github)]);
    await Promise.all([publish(makeRequest(), one), publish(makeRequest(), two)]);
    await publish(makeRequest(), one);
    expect(github.state.comments).toHaveLength(1);
  });

  it('swallows earlier duplicates of ours and no one else’s', async () => {
    await using github = await startFakeGitHub();
    for (const body of ['first', 'second', 'third']) {
      github.addComment({pullNumber: 7, ...bot, body: bodyOf(body)});
    }
    github.addComment({pullNumber: 7, author: 'mallory', authorType: 'User', body: bodyOf('mine')});
    await publish(makeRequest(), await connect(github));
    expect(github.state.comments).toMatchObject([
      {author: bot.author, updates: 1},
      {author: 'mallory', updates: 0},
    ]);
  });

  it('is cut at a line end when it is over 65,536 characters', async () => {
    await using github = await startFakeGitHub();
    const markdown = `${'- a finding with a line of its own 😀\n'.repeat(3000)}`;
    const result = await publish(makeRequest({comment: makeComment(markdown)}), await connect(github));
    expect(result.notices).toEqual([]);
    const body = github.state.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
    expect(body.length).toBeGreaterThan(MAX_COMMENT_LENGTH - 200);
    expect(body).toMatch(/own 😀\n\n_The rest does not fit/);
  });
});

describe('the setting `comment`', () => {
  it.each([
    ['auto', 'nothing to say, no earlier one', false, false, 'none'],
    ['auto', 'nothing to say, an earlier one', false, true, 'updated'],
    ['auto', 'something to say', true, false, 'created'],
    ['always', 'nothing to say, no earlier one', false, false, 'created'],
    ['never', 'something to say, an earlier one', true, true, 'untouched'],
  ] as const)('%s: %s', async (comment, _, noteworthy, hasEarlier, expected) => {
    await using github = await startFakeGitHub();
    if (hasEarlier) github.addComment({pullNumber: 7, ...bot, body: bodyOf('old')});
    const text = makeComment('new', {noteworthy});
    const settings = {comment, uploadSarif: 'false'} as const;
    const result = await publish(makeRequest({settings, comment: text}), await connect(github));
    expect(result.notices).toEqual([]);
    const states = github.state.comments.map(({body, updates}) => {
      if (body.endsWith('old')) return 'untouched';
      return updates > 0 ? 'updated' : 'created';
    });
    expect(states).toEqual(expected === 'none' ? [] : [expected]);
    if (comment === 'never') expect(github.requests).toEqual([]);
  });

  it.each([
    ['auto', []],
    ['always', [{level: 'warning', text: 'There is no comment: the event push belongs to no pull request.'}]],
  ] as const)('%s without a pull request', async (comment, notices) => {
    await using github = await startFakeGitHub();
    const settings = {comment, uploadSarif: 'false'} as const;
    const result = await publish(makeRequest({context: PUSH, settings}), await connect(github));
    expect(result).toMatchObject({commentUrl: undefined, notices});
    expect(github.requests).toEqual([]);
  });
});

describe('trouble with the comment', () => {
  it('names the missing permission', async () => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    const result = await publish(makeRequest(), await connect(github));
    expect(result.commentUrl).toBeUndefined();
    expect(result.notices).toEqual([
      {
        level: 'notice',
        text:
          'The pull request comment is missing: the token lacks the permission pull-requests: write (GitHub said: ' +
          'Resource not accessible by integration). The findings are in the annotations and the job summary.',
        permission: 'pull-requests: write',
      },
    ]);
  });

  it('is a warning when the comment was asked for', async () => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    const settings = {comment: 'always', uploadSarif: 'false'} as const;
    const result = await publish(makeRequest({settings}), await connect(github));
    expect(result.notices).toMatchObject([{level: 'warning'}]);
  });

  it('asks for no permission in a fork’s pull request, which can have none', async () => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    const result = await publish(makeRequest({context: FORK}), await connect(github));
    expect(result.notices).toMatchObject([{level: 'notice'}]);
    expect(result.notices[0]?.text).toMatch(/pull requests from forks .* may only read/);
    expect(result.notices[0]?.text).not.toContain('pull-requests');
    expect(result.notices[0]).not.toHaveProperty('permission');
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  it.each([
    ['one 502', {route: LIST, kind: 'bad-gateway', times: 1}],
    ['three 502', {route: LIST, kind: 'bad-gateway', times: 3}],
    ['a dropped connection', {route: LIST, kind: 'dropped-connection', times: 1}],
    ['a 502 before the comment was created', {route: CREATE, kind: 'bad-gateway', times: 1}],
    ['a 502 after the comment was created', {route: CREATE, kind: 'done-then-502', times: 1}],
    ['a lost connection while creating', {route: CREATE, kind: 'dropped-connection', times: 2}],
    ['a secondary limit', {route: CREATE, kind: 'secondary-limit', times: 1, retryAfterSeconds: 1}],
    ['a secondary limit with 429', {route: CREATE, kind: 'too-many-requests', times: 2, retryAfterSeconds: 1}],
  ] as const)('%s leaves one comment and no notice', async (_, fault) => {
    await using github = await startFakeGitHub();
    github.fail(fault);
    const result = await publish(makeRequest(), await connect(github));
    expect(result.notices).toEqual([]);
    expect(github.state.comments).toHaveLength(1);
    expect(result.commentUrl).toContain(`#issuecomment-${github.state.comments[0]?.id}`);
  });

  it.each([
    ['502 for good', {route: LIST, kind: 'bad-gateway'}, /failed, also after retries/, 4],
    ['502 for good while creating', {route: CREATE, kind: 'bad-gateway'}, /failed, also after retries/, 6],
    ['a limit that stays', {route: CREATE, kind: 'secondary-limit'}, /rate limit was reached/, 4],
    ['a limit over hours', {route: LIST, kind: 'primary-limit'}, /rate limit was reached/, 1],
    ['a limit with too long a pause', {route: LIST, kind: 'secondary-limit', retryAfterSeconds: 600}, /rate limit/, 1],
    ['an answer that is no list', {route: LIST, kind: 'not-json'}, /not what the REST API describes/, 1],
    ['no such repository', {route: LIST, kind: 'not-found'}, /lacks the permission pull-requests: write/, 1],
  ] as const)('%s is a notice', async (_, fault, text, requests) => {
    await using github = await startFakeGitHub();
    github.fail(fault);
    const result = await publish(makeRequest(), await connect(github));
    expect(result.notices).toHaveLength(1);
    expect(result.notices[0]?.text).toMatch(text);
    expect(github.requests).toHaveLength(requests);
  });

  it.each([
    ['wrong', ['ghs', 'other'].join('_')],
    ['empty', ''],
  ])('tells a token that is %s from a missing permission', async (_, token) => {
    await using github = await startFakeGitHub();
    const result = await publish(makeRequest(), await connect({...github, token}));
    expect(result.notices).toHaveLength(1);
    expect(result.notices[0]?.text).toMatch(/the token was not accepted/);
    expect(result.notices[0]).not.toHaveProperty('permission');
  });

  it('keeps the old comment when the update is refused', async () => {
    await using github = await startFakeGitHub();
    github.addComment({pullNumber: 7, ...bot, body: bodyOf('old')});
    github.fail({route: UPDATE, kind: 'forbidden'});
    const result = await publish(makeRequest(), await connect(github));
    expect(result.notices).toHaveLength(1);
    expect(github.state.comments).toMatchObject([{body: bodyOf('old')}]);
  });

  it('is one notice when GitHub cannot be reached at all', async () => {
    const github = await startFakeGitHub();
    const gateway = await connect(github);
    await github[Symbol.asyncDispose]();
    const result = await publish(makeRequest(), gateway);
    expect(result.notices).toHaveLength(1);
    expect(result.notices[0]?.text).toMatch(/could not be reached/);
  });
});
