/** Images of the local engine, as `docker save` would write them. https://docs.docker.com/reference/api/engine/ */
import {createWriteStream} from 'node:fs';
import {rm} from 'node:fs/promises';
import * as http from 'node:http';
import {pipeline} from 'node:stream/promises';
import {RegistryError} from './registry-fault.ts';

const DEFAULT_SOCKET = '/var/run/docker.sock';
const MAX_ARCHIVE_BYTES = 32 * 1024 ** 3;
/** The engine collects layers before it sends the first byte. */
const SILENCE_MS = 120_000;

export interface DaemonRequest {
  /** As the engine knows it: `app`, `shop/cart:1`. */
  readonly name: string;
  /** Where the archive is written. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Rejects with a `RegistryError`, or the signal's reason. */
export async function saveFromDaemon({name, file, environment, signal}: DaemonRequest): Promise<void> {
  const socketPath = socketOf(environment);
  try {
    const response = await ask(socketPath, `/images/${encodeURIComponent(name)}/get`, signal);
    if (response.statusCode !== 200) {
      response.destroy();
      throw new RegistryError(
        response.statusCode === 404 ? `the engine has no image ${name}` : `the engine answered ${response.statusCode}`,
      );
    }
    await pipeline(response, limited, createWriteStream(file, {flags: 'wx', mode: 0o600}), {signal});
  } catch (error) {
    await rm(file, {force: true});
    signal.throwIfAborted();
    if (error instanceof RegistryError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new RegistryError(`the engine could not be reached at ${socketPath} (${code})`, {cause: error});
  }
}

/** Engines that are asked over the network are no engines of this machine. */
function socketOf({DOCKER_HOST: host = ''}: DaemonRequest['environment']): string {
  if (host === '') return DEFAULT_SOCKET;
  const path = /^unix:\/\/(?<path>\/.+)$/.exec(host)?.groups?.path;
  if (path === undefined) throw new RegistryError('DOCKER_HOST names no socket of this machine (unix:///…)');
  return path;
}

function ask(socketPath: string, path: string, signal: AbortSignal): Promise<http.IncomingMessage> {
  const {promise, resolve, reject} = Promise.withResolvers<http.IncomingMessage>();
  const request = http.request({socketPath, path, headers: {host: 'docker'}, signal, timeout: SILENCE_MS});
  request.on('timeout', () => request.destroy(new RegistryError('the engine fell silent')));
  request.on('response', resolve);
  request.on('error', reject);
  request.end();
  return promise;
}

async function* limited(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > MAX_ARCHIVE_BYTES) throw new RegistryError(`the image is larger than ${MAX_ARCHIVE_BYTES} bytes`);
    yield chunk;
  }
}
