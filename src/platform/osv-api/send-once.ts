/** One HTTP exchange with the OSV API: within limits of time and size, JSON or nothing, no redirect followed. */
import * as http from 'node:http';
import * as https from 'node:https';
import {VERSION} from '../../version.generated.ts';
import {ApiFault, faultOfStatus} from './fault.ts';

export interface Exchange {
  readonly url: string;
  /** JSON to post; undefined asks by GET. */
  readonly body: string | undefined;
  readonly agent: http.Agent;
  readonly limits: ExchangeLimits;
  readonly signal: AbortSignal;
}

export interface ExchangeLimits {
  /** Until there is a connection. */
  readonly connectMs: number;
  /** Until the answer is here as a whole. */
  readonly answerMs: number;
  readonly answerBytes: number;
}

/** Parsed JSON; undefined when the API does not know what was asked for (404). Rejects with an `ApiFault`. */
export async function sendOnce(exchange: Exchange): Promise<unknown> {
  const {status, contentType, retryAfter, text} = await receive(exchange);
  if (status === 404) return undefined;
  if (status !== 200) throw faultOfStatus(status, retryAfter);
  if (!contentType.startsWith('application/json')) {
    throw new ApiFault('it answered with something else than JSON', {retry: 'never'});
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFault('it answered with broken JSON', {retry: 'often'});
  }
}

interface Received {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

function receive({url, body, agent, limits, signal}: Exchange): Promise<Received> {
  const {promise, resolve, reject} = Promise.withResolvers<Received>();
  const request = open(url, body, agent);
  const stop = (fault: Error) => {
    reject(fault);
    request.destroy();
  };
  const silence = 'it did not answer in time';
  const unconnected = setTimeout(() => stop(new ApiFault('no connection in time', {retry: 'once'})), limits.connectMs);
  const unanswered = setTimeout(() => stop(new ApiFault(silence, {retry: 'often'})), limits.answerMs);
  const onAbort = () => stop(new ApiFault('the run was stopped', {retry: 'never'}));
  signal.addEventListener('abort', onAbort, {once: true});

  onConnection(request, () => clearTimeout(unconnected));
  request.on('error', (error) => reject(toFault(error)));
  request.on('response', (response) => {
    collect(response, limits.answerBytes).then(resolve, (error: unknown) => stop(toFault(error)));
  });
  request.end(body);
  return promise.finally(() => {
    clearTimeout(unconnected);
    clearTimeout(unanswered);
    signal.removeEventListener('abort', onAbort);
  });
}

function open(url: string, body: string | undefined, agent: http.Agent): http.ClientRequest {
  const {request} = url.startsWith('https:') ? https : http;
  const length =
    body === undefined ? {} : {'content-type': 'application/json', 'content-length': Buffer.byteLength(body)};
  const headers = {accept: 'application/json', 'user-agent': `secure-pipeline/${VERSION}`, ...length};
  return request(url, {agent, method: body === undefined ? 'GET' : 'POST', headers});
}

/** A kept connection is there at once; a new one when its socket, or the tunnel of a proxy, is ready. */
function onConnection(request: http.ClientRequest, act: () => void): void {
  request.on('socket', (socket) => {
    if (!socket.connecting) act();
    else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', act);
  });
}

async function collect(response: http.IncomingMessage, maxBytes: number): Promise<Received> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > maxBytes) throw new ApiFault(`it answered with more than ${maxBytes} bytes`, {retry: 'never'});
    chunks.push(chunk);
  }
  const {statusCode: status = 0, headers} = response;
  return {
    status,
    contentType: headers['content-type'] ?? '',
    retryAfter: headers['retry-after'],
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

/** Nobody there, or the connection broke; a code such as `ENOTFOUND` says more than the message. */
function toFault(error: unknown): ApiFault {
  if (error instanceof ApiFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  const isCut = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code);
  return isCut
    ? new ApiFault('the connection broke', {retry: 'often'})
    : new ApiFault(`it could not be reached (${code})`, {retry: 'once'});
}
