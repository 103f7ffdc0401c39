/** A publish request for a pull request, and a gateway to the fake; tests change what they are about. */
import type {EventContext} from '../../src/config/event.ts';
import {connectToGitHub} from '../../src/platform/github/connect.ts';
import {commentMarker} from '../../src/publish/comment-marker.ts';
import type {CommentText, PublishRequest} from '../../src/publish/publish.ts';
import type {Annotation, AnnotationLevel} from '../../src/report/annotation.ts';
import type {FakeGitHub} from '../support/fake-github/server.ts';

export const HEAD_SHA = 'a'.repeat(40);
export const MERGE_SHA = 'b'.repeat(40);
export const BASE_SHA = 'c'.repeat(40);
export const MARKER = commentMarker({workflow: 'ci', job: 'scan', inputs: ['.', '']});

export const PULL_REQUEST: EventContext = {
  name: 'pull_request',
  owner: 'acme',
  repo: 'shop',
  sha: MERGE_SHA,
  ref: 'refs/pull/7/merge',
  pullRequest: {number: 7, headSha: HEAD_SHA, baseSha: BASE_SHA, fromFork: false},
  readOnlyToken: false,
  base: {kind: 'pull-request', baseSha: BASE_SHA, headSha: HEAD_SHA},
};

export const FORK: EventContext = {
  ...PULL_REQUEST,
  pullRequest: {number: 7, headSha: HEAD_SHA, baseSha: BASE_SHA, fromFork: true},
  readOnlyToken: true,
};

export const PUSH: EventContext = {
  ...PULL_REQUEST,
  name: 'push',
  ref: 'refs/heads/main',
  pullRequest: undefined,
  base: {kind: 'commit', sha: BASE_SHA},
};

export const SARIF = JSON.stringify({version: '2.1.0', runs: [{tool: {driver: {name: 'secrets'}}, results: []}]});

export function makeComment(text: string, {marker = MARKER, noteworthy = true} = {}): CommentText {
  return {marker, markdown: `${marker}\n${text}`, noteworthy};
}

/** A request that comments, uploads nothing and has no annotations. */
export function makeRequest(changes: Partial<PublishRequest> = {}): PublishRequest {
  return {
    context: PULL_REQUEST,
    settings: {comment: 'auto', uploadSarif: 'false'},
    verdict: 'fail',
    headCommit: MERGE_SHA,
    workspace: '/checkout/shop',
    comment: makeComment('## 1 new finding\n'),
    sarif: [],
    annotations: {annotations: [], notShown: 0},
    ...changes,
  };
}

export function makeAnnotations(level: AnnotationLevel, count: number): readonly Annotation[] {
  return Array.from({length: count}, (_, index) => ({
    level,
    path: 'services/cart/Dockerfile',
    startLine: index + 1,
    endLine: index + 1,
    title: `${level} ${index + 1}`,
    message: 'Says what is wrong',
  }));
}

/** Pauses between retries are a millisecond instead of a second. */
export function connect({
  url,
  token,
  state,
}: Pick<FakeGitHub, 'url' | 'token'> & {readonly state: Pick<FakeGitHub['state'], 'owner' | 'repo'>}) {
  const {owner, repo} = state;
  return connectToGitHub({apiUrl: url, token, owner, repo, userAgent: 'secure-pipeline/test', retryUnitMs: 1});
}
