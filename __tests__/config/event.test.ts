import {describe, expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {readEvent} from '../../src/config/event.ts';

const SHA = 'a'.repeat(40);
const BEFORE = 'b'.repeat(40);
const ENV = {GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: SHA, GITHUB_REF: 'refs/heads/main', GITHUB_ACTOR: 'ada'};

function env(name: string, changes: Readonly<Record<string, string>> = {}) {
  return {...ENV, GITHUB_EVENT_NAME: name, ...changes};
}

function pullRequest(headRepo: unknown = {full_name: 'acme/shop'}) {
  const base = {sha: BEFORE, ref: 'main', repo: {full_name: 'acme/shop'}};
  return {pull_request: {number: 7, head: {sha: SHA, ref: 'topic', repo: headRepo}, base}};
}

describe('the base', () => {
  const request = {kind: 'pull-request', baseSha: BEFORE, headSha: SHA};
  it.each([
    ['pull_request', pullRequest(), request],
    ['pull_request_review', pullRequest(), request],
    ['merge_group', {merge_group: {base_sha: BEFORE, head_sha: SHA}}, {kind: 'commit', sha: BEFORE}],
    ['push', {before: BEFORE, after: SHA}, {kind: 'commit', sha: BEFORE}],
    ['push', {before: '0'.repeat(40), created: true}, {kind: 'none', reason: expect.stringContaining('created')}],
    ['push', {before: '0'.repeat(64)}, {kind: 'none', reason: expect.stringContaining('created')}],
    ['push', {before: BEFORE, deleted: true}, {kind: 'none', reason: expect.stringContaining('deleted')}],
    ['workflow_dispatch', {inputs: null}, {kind: 'none', reason: 'the event workflow_dispatch has no base'}],
    ['schedule', {schedule: '0 4 * * 1'}, {kind: 'none', reason: 'the event schedule has no base'}],
    ['of_tomorrow', undefined, {kind: 'none', reason: 'the event of_tomorrow has no base'}],
  ])('of %s', (name, payload, base) => {
    expect(readEvent(env(name), payload).base).toEqual(base);
  });
});

describe('a pull request', () => {
  it.each([
    ['of the same repository', pullRequest(), {}, false, false],
    ['of a fork', pullRequest({full_name: 'mallory/shop'}), {}, true, true],
    ['of a deleted fork', pullRequest(null), {}, true, true],
    ['of Dependabot', pullRequest(), {GITHUB_ACTOR: 'dependabot[bot]'}, false, true],
  ])('%s', (_, payload, changes, fromFork, readOnlyToken) => {
    const event = readEvent(env('pull_request', changes), payload);
    expect(event).toMatchObject({owner: 'acme', repo: 'shop', readOnlyToken});
    expect(event.pullRequest).toEqual({number: 7, headSha: SHA, baseSha: BEFORE, fromFork});
  });
});

describe('refused', () => {
  it.each([
    ['pull_request_target', env('pull_request_target'), pullRequest(), /Use `on: pull_request`/],
    ['no event name', ENV, {}, /GITHUB_EVENT_NAME/],
    ['a repository without owner', env('push', {GITHUB_REPOSITORY: 'shop'}), {}, /GITHUB_REPOSITORY .*owner\/name/],
    ['a commit that is a branch', env('push', {GITHUB_SHA: 'main'}), {}, /GITHUB_SHA .*commit id/],
    ['a pull request without base', env('pull_request'), {pull_request: {number: 7}}, /pull_request\.head/],
    [
      'a number that is text',
      env('pull_request'),
      {pull_request: {...pullRequest().pull_request, number: '7'}},
      /number/,
    ],
    ['an option as commit', env('push'), {before: '--upload-pack=touch x'}, /before: is not a commit id/],
    ['no event file', env('push'), undefined, /the file/],
    ['a list', env('merge_group'), [], /not a merge_group event/],
  ])('%s', (_, environment, payload, message) => {
    const read = () => readEvent(environment, payload);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });
});
