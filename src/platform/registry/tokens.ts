/** Headers that let us in: tokens that a registry's own service gives, or user and password. */
import {z} from 'zod';
import type {Challenge} from './challenge.ts';
import type {Credentials} from './docker-credentials.ts';
import {type Answer, collect} from './exchange.ts';

const MAX_TOKEN_BYTES = 256 * 1024;

const Token = z.object({token: z.string().optional(), access_token: z.string().optional()});

export interface TokenRequest {
  readonly challenge: Challenge;
  /** What we want to do where the challenge does not say: `repository:library/alpine:pull`. */
  readonly scope: string;
  readonly credentials: Credentials | undefined;
  /** Sends to the service; redirects are not followed. */
  readonly send: (url: URL, headers: Readonly<Record<string, string>>, form?: string) => Promise<Answer>;
}

/** Undefined when there is nothing to let us in with. Rejects when the service gives no token. */
export async function authorize(request: TokenRequest): Promise<string | undefined> {
  const {challenge, credentials} = request;
  if (challenge.scheme === 'basic') return credentials === undefined ? undefined : basic(credentials);
  const answer = await askService(request);
  if (answer.status !== 200) {
    answer.discard();
    return undefined;
  }
  const value: unknown = JSON.parse(Buffer.from(await collect(answer, MAX_TOKEN_BYTES)).toString('utf8'));
  const {token, access_token: accessToken} = Token.parse(value);
  const text = token ?? accessToken;
  // A token with a line end would be another header.
  return text === undefined || !/^[\x21-\x7e]+$/.test(text) ? undefined : `Bearer ${text}`;
}

async function askService({challenge, scope, credentials, send}: TokenRequest): Promise<Answer> {
  const url = new URL(challenge.realm);
  const wanted = challenge.scope || scope;
  if (credentials !== undefined && credentials.identityToken !== '') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      service: challenge.service,
      scope: wanted,
      client_id: 'secure-pipeline',
      refresh_token: credentials.identityToken,
    });
    return send(url, {'content-type': 'application/x-www-form-urlencoded'}, form.toString());
  }
  if (challenge.service !== '') url.searchParams.set('service', challenge.service);
  url.searchParams.set('scope', wanted);
  return send(url, credentials === undefined ? {} : {authorization: basic(credentials)});
}

function basic({user, password}: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
