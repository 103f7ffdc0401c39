/** Trouble that a test orders. */
import type {Answer} from './answers.ts';
import {refuse} from './answers.ts';

export interface Fault {
  /** As in GitHub's description: `POST /repos/{owner}/{repo}/check-runs`; every route without it. */
  readonly route?: string;
  readonly kind: FaultKind;
  /** How many requests it hits; all without it. */
  readonly times?: number;
  /** `done-then-502`: the request is carried out, and the answer is lost. */
  readonly retryAfterSeconds?: number;
}

export type FaultKind =
  | 'bad-gateway'
  | 'done-then-502'
  | 'secondary-limit'
  | 'too-many-requests'
  | 'primary-limit'
  | 'forbidden'
  | 'not-found'
  | 'not-json'
  | 'dropped-connection'
  | 'silence';

/** The answer of a fault; undefined drops the connection, `silence` is left to the server. */
export function faultAnswer({kind, retryAfterSeconds = 1}: Fault): Answer | undefined {
  const retryAfter = {'retry-after': String(retryAfterSeconds)};
  switch (kind) {
    case 'bad-gateway':
    case 'done-then-502':
      return {status: 502, body: {message: 'Server Error'}};
    case 'secondary-limit':
      return {...refuse(403, 'You have exceeded a secondary rate limit.'), headers: retryAfter};
    case 'too-many-requests':
      return {...refuse(429, 'You have exceeded a secondary rate limit.'), headers: retryAfter};
    case 'primary-limit':
      return {
        ...refuse(403, 'API rate limit exceeded for installation.'),
        headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600)},
      };
    case 'forbidden':
      return refuse(403, 'Resource not accessible by integration');
    case 'not-found':
      return refuse(404, 'Not Found');
    case 'not-json':
      return {status: 200, body: {unexpected: true}};
    case 'dropped-connection':
    case 'silence':
      return undefined;
  }
}
