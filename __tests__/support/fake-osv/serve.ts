/** A real HTTP server on this machine that plays the OSV API, well or badly. */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {text} from 'node:stream/consumers';
import type {FakeOsv} from './fake-osv.ts';

/** What the server does with one request. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

export interface OsvServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** `POST /v1/querybatch` for each request, in order. */
  readonly requests: string[];
  /** How the next requests are answered instead; the last one stays when `forever` is set. */
  misbehave(behaviours: readonly Behaviour[], forever?: 'forever'): void;
}

/** Starts it; disposing ends it with all its connections. */
export async function serveOsv(osv: FakeOsv): Promise<OsvServer> {
  const requests: string[] = [];
  let planned: readonly Behaviour[] = [];
  let isForever = false;
  const next = (): Behaviour | undefined => {
    const [first, ...rest] = planned;
    if (rest.length > 0 || !isForever) planned = rest;
    return first;
  };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const behaviour = next();
    if (behaviour === undefined) void answer(osv, request, response);
    else behaviour(response, request);
  });
  return {
    address: await listen(server),
    requests,
    misbehave(behaviours, forever) {
      planned = behaviours;
      isForever = forever !== undefined;
    },
    [Symbol.asyncDispose]: () => end(server),
  };
}

/** Starts any server on a free port of the loopback address. */
export async function listen(server: Server): Promise<string> {
  const {promise, resolve} = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

export function end(server: Server): Promise<void> {
  const {promise, resolve} = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
}

async function answer(osv: FakeOsv, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = await text(request);
  const {status, body} = osv.answer(request.url ?? '', sent === '' ? undefined : JSON.parse(sent));
  sendJson(status, body)(response, request);
}

/** A whole answer with the right headers. */
export function sendJson(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) =>
    response.writeHead(status, {'content-type': 'application/json', ...headers}).end(JSON.stringify(body));
}
