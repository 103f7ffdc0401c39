/** Downloads one file within limits: https, no redirects, a size that fits, a few tries. */
import {createWriteStream} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import {Readable, Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';

export interface FetchRequest {
  readonly url: string;
  /** Absolute path; there is a whole file at the end or none. */
  readonly target: string;
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  readonly bytes: number;
  /** Of one try. */
  readonly tryMs: number;
  readonly tries: number;
  /** Unit of the pauses between tries: after 1, 4 and 9 of them. */
  readonly pauseUnitMs: number;
}

const LIMITS: FetchLimits = {bytes: 1024 ** 3, tryMs: 10 * 60_000, tries: 4, pauseUnitMs: 2_000};

/** Resolves to the size in bytes. Rejects when no try gave the file, with the cause of the last. */
export async function fetchFile({url, target, limits}: FetchRequest): Promise<number> {
  const all = {...LIMITS, ...limits};
  await mkdir(dirname(target), {recursive: true});
  for (let tries = 1; ; tries++) {
    try {
      return await tryOnce(url, target, all);
    } catch (error) {
      await rm(`${target}.part`, {force: true});
      if (tries < all.tries && !(error instanceof RefusedError)) await sleep(tries * tries * all.pauseUnitMs);
      else throw new Error(`${url} cannot be downloaded: ${wordCause(error)}`, {cause: error});
    }
  }
}

/** Another try would end the same way. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

async function tryOnce(url: string, target: string, {bytes: maxBytes, tryMs}: FetchLimits): Promise<number> {
  const signal = AbortSignal.timeout(tryMs);
  const response = await fetch(url, {redirect: 'manual', signal});
  const {status, body, headers} = response;
  if (status !== 200 || body === null) {
    await body?.cancel();
    const mayPass = status === 429 || status >= 500;
    throw mayPass ? new Error(`it answered ${status}`) : new RefusedError(`it answered ${status}`);
  }
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > maxBytes ? new RefusedError(`it has more than ${maxBytes} bytes`) : null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body), count, createWriteStream(`${target}.part`), {signal});
  const announced = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  if (announced !== null && Number(announced) !== size) throw new Error(`it gave ${size} of ${announced} bytes`);
  await rename(`${target}.part`, target);
  return size;
}

/** `fetch` hides what happened in the cause of its error. */
function wordCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
