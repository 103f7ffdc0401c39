/** A real HTTP server on this machine that speaks the distribution API, with token authorization, well or badly. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {end, listen} from '../fake-osv/serve.ts';
import {type Blob, blob, describe, INDEX_TYPE, type MadeImage} from './image.ts';

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

export interface RegistryOptions {
  /** Only with a token, which this user and password get. */
  readonly login?: {readonly user: string; readonly password: string};
  /** `basic`: user and password are sent with each request. */
  readonly scheme?: 'bearer' | 'basic';
  /** Blobs are on another server. */
  readonly redirectBlobsTo?: string;
}

export interface StoredManifest {
  readonly type: string;
  readonly blob: Blob;
}

export interface Registry extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** `GET /v2/…`, in order. */
  readonly requests: string[];
  /** Of each request, in order; empty where there was none. */
  readonly authorizations: string[];
  /** `tag` of the repository stands for the image, or for an index of several. */
  push(repository: string, tag: string, ...images: readonly MadeImage[]): string;
  /** Anything else, such as what signs an image. */
  put(repository: string, tag: string, manifest: StoredManifest, blobs: readonly Blob[]): void;
  /** How the next requests that match are answered instead. */
  misbehave(pattern: RegExp, behaviours: readonly Behaviour[]): void;
}

const TOKEN = 'the-token-of-this-registry';

export async function serveRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const blobs = new Map<string, Blob>();
  const manifests = new Map<string, StoredManifest>();
  const requests: string[] = [];
  const authorizations: string[] = [];
  let planned: {readonly pattern: RegExp; readonly behaviours: Behaviour[]} | undefined;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(`${request.method} ${url}`);
    authorizations.push(request.headers.authorization ?? '');
    const behaviour = planned?.pattern.test(url) ? planned.behaviours.shift() : undefined;
    if (behaviour !== undefined) behaviour(response, request);
    else answer(request, response);
  });
  const address = await listen(server);

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', address);
    if (url.pathname === '/token') return giveToken(request, response);
    if (!isAllowed(request)) return challenge(url, response);
    const {repository, kind, name} =
      /^\/v2\/(?<repository>.+)\/(?<kind>manifests|blobs|tags)\/(?<name>[^/]+)$/.exec(url.pathname)?.groups ?? {};
    if (kind === 'manifests') return sendManifest(manifests.get(`${repository}/${name}`), response);
    if (kind === 'blobs') return sendBlob(blobs.get(name ?? ''), request, response);
    response.writeHead(404).end();
  };

  const isAllowed = ({headers}: IncomingMessage) => {
    if (options.login === undefined) return true;
    return headers.authorization === (options.scheme === 'basic' ? basic(options.login) : `Bearer ${TOKEN}`);
  };
  const challenge = (url: URL, response: ServerResponse) => {
    const scope = `repository:${url.pathname.split('/').slice(2, -2).join('/')}:pull`;
    const bearer = `Bearer realm="${address}/token",service="registry.test",scope="${scope}"`;
    response.writeHead(401, {'www-authenticate': options.scheme === 'basic' ? 'Basic realm="registry"' : bearer}).end();
  };
  const giveToken = (request: IncomingMessage, response: ServerResponse) => {
    const isKnown = options.login === undefined || request.headers.authorization === basic(options.login);
    response.writeHead(isKnown ? 200 : 401, {'content-type': 'application/json'}).end(JSON.stringify({token: TOKEN}));
  };
  const sendBlob = (found: Blob | undefined, request: IncomingMessage, response: ServerResponse) => {
    if (options.redirectBlobsTo !== undefined) {
      return response.writeHead(307, {location: `${options.redirectBlobsTo}${request.url}`}).end();
    }
    if (found === undefined) return response.writeHead(404).end();
    const from = Number(/^bytes=(?<from>\d+)-$/.exec(request.headers.range ?? '')?.groups?.from ?? 0);
    const part = found.bytes.subarray(from);
    return response.writeHead(from === 0 ? 200 : 206, {'content-length': part.length}).end(part);
  };

  return {
    host: address.replace('http://', ''),
    requests,
    authorizations,
    push(repository, tag, ...images) {
      for (const {config, layers, manifest, manifestType} of images) {
        for (const each of [config, ...layers.map(({stored}) => stored)]) blobs.set(each.digest, each);
        manifests.set(`${repository}/${manifest.digest}`, {type: manifestType, blob: manifest});
      }
      const [first, ...others] = images;
      if (first === undefined) throw new Error('there is nothing to push');
      const named =
        others.length === 0
          ? {type: first.manifestType, blob: first.manifest}
          : {type: INDEX_TYPE, blob: indexOf(images)};
      manifests.set(`${repository}/${tag}`, named);
      manifests.set(`${repository}/${named.blob.digest}`, named);
      return `${address.replace('http://', '')}/${repository}:${tag}`;
    },
    put(repository, tag, manifest, more) {
      for (const each of more) blobs.set(each.digest, each);
      for (const name of [tag, manifest.blob.digest]) manifests.set(`${repository}/${name}`, manifest);
    },
    misbehave(pattern, behaviours) {
      planned = {pattern, behaviours: [...behaviours]};
    },
    [Symbol.asyncDispose]: () => end(server),
  };
}

function sendManifest(found: StoredManifest | undefined, response: ServerResponse): void {
  if (found === undefined) response.writeHead(404).end();
  else response.writeHead(200, {'content-type': found.type}).end(found.blob.bytes);
}

function indexOf(images: readonly MadeImage[]): Blob {
  return blob(JSON.stringify({schemaVersion: 2, mediaType: INDEX_TYPE, manifests: images.map(describe)}));
}

function basic({user, password}: {readonly user: string; readonly password: string}): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
