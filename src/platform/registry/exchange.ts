/** One HTTP exchange: the head of the answer, then its body piece by piece; whoever falls silent is left. */
import * as http from 'node:http';
import * as https from 'node:https';
import {VERSION} from '../../version.generated.ts';
import {PassingFault} from './registry-fault.ts';

export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

export interface Exchange {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A form to post; undefined asks by GET. */
  readonly body?: string;
  readonly agents: Agents;
  readonly limits: ExchangeLimits;
  readonly signal: AbortSignal;
}

export interface ExchangeLimits {
  /** Until the head of the answer is here. */
  readonly answerMs: number;
  /** The longest silence within a body. */
  readonly stallMs: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Throws `PassingFault` when it breaks off or stalls. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Leaves the rest unread. */
  discard(): void;
}

/** Keep-alive and the proxy of the environment. https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support */
export function openAgents(environment: Readonly<Record<string, string | undefined>>): Agents {
  const options = {keepAlive: true, maxSockets: 8, proxyEnv: {...environment}};
  return {http: new http.Agent(options), https: new https.Agent(options)};
}

/** Rejects with a `PassingFault`, or with the signal's reason. Redirects are answers like others. */
export async function send({url, headers, body, agents, limits, signal}: Exchange): Promise<Answer> {
  signal.throwIfAborted();
  const {promise, resolve, reject} = Promise.withResolvers<http.IncomingMessage>();
  const {request: open} = url.protocol === 'https:' ? https : http;
  const request = open(url, {
    agent: url.protocol === 'https:' ? agents.https : agents.http,
    method: body === undefined ? 'GET' : 'POST',
    headers: {'user-agent': `secure-pipeline/${VERSION}`, ...headers},
    signal,
  });
  const late = setTimeout(() => request.destroy(new PassingFault('it did not answer in time')), limits.answerMs);
  request.on('response', resolve);
  request.on('error', (error) => reject(signal.aborted ? signal.reason : toFault(error)));
  request.end(body);
  const response = await promise.finally(() => clearTimeout(late));
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: watch(response, limits.stallMs, signal),
    discard: () => response.destroy(),
  };
}

async function* watch(
  response: http.IncomingMessage,
  stallMs: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const fall = () => response.destroy(new PassingFault('it fell silent'));
  let timer = setTimeout(fall, stallMs);
  try {
    for await (const chunk of response) {
      clearTimeout(timer);
      yield chunk;
      timer = setTimeout(fall, stallMs);
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : toFault(error);
  } finally {
    clearTimeout(timer);
  }
}

/** A code such as `ENOTFOUND` says more than the message. */
function toFault(error: unknown): PassingFault {
  if (error instanceof PassingFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  if (['ECONNRESET', 'EPIPE'].includes(code)) return new PassingFault('the connection broke');
  return new PassingFault(`it could not be reached (${code})`, {isGone: true});
}

/** The body as a whole. Throws an error when it is larger than `maxBytes`. */
export async function collect({body, discard}: Answer, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > maxBytes) {
      discard();
      throw new Error(`it answered with more than ${maxBytes} bytes`);
    }
  }
  return Buffer.concat(chunks);
}
