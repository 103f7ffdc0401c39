/** Blobs of registries as files, by digest: whole and verified, or not there. */
import {createHash, randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {lstat, mkdir, open, readdir, rename, rm, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {PassingFault, RegistryError} from './registry-fault.ts';

/** All blobs of earlier runs together; the oldest go first. */
const MAX_KEPT_BYTES = 8 * 1024 ** 3;
/** What a run that was killed has left. */
const MAX_PART_AGE_MS = 24 * 60 * 60 * 1000;

export interface Download {
  readonly digest: string;
  readonly sizeBytes: number;
  /** The bytes from `offset` on; `start` says from where they really come. Called again after a fault. */
  fetch(offset: number): Promise<{readonly start: number; readonly body: AsyncIterable<Uint8Array>}>;
  /** Calls `act` until it succeeds or there is no use in it. */
  retry<Result>(act: () => Promise<Result>): Promise<Result>;
}

export class BlobStore {
  readonly #folder: string;
  readonly #known = new Map<string, Promise<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Absolute path of a file with the bytes of the digest. */
  async get(download: Download): Promise<string> {
    const {digest} = download;
    const known = this.#known.get(digest) ?? this.#find(download);
    this.#known.set(digest, known);
    return known;
  }

  async #find(download: Download): Promise<string> {
    const path = join(this.#folder, download.digest.replace(':', '-'));
    if (await isWhole(path, download)) {
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
      return path;
    }
    await mkdir(this.#folder, {recursive: true, mode: 0o700});
    const part = join(this.#folder, `${randomUUID()}.part`);
    try {
      await download.retry(() => fill(part, download));
      await verify(part, download.digest);
      await rename(part, path);
      return path;
    } catch (error) {
      await rm(part, {force: true});
      throw error;
    }
  }

  /** Takes away the oldest blobs over the limit. Never rejects. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const files = await Promise.all(
      names.map(async (name) => {
        const stat = await lstat(join(this.#folder, name)).catch(() => undefined);
        return {name, sizeBytes: stat?.size ?? 0, mtimeMs: stat?.mtimeMs ?? 0};
      }),
    );
    let kept = 0;
    for (const {name, sizeBytes, mtimeMs} of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
      const isPart = name.endsWith('.part');
      if (!isPart) kept += sizeBytes;
      const isOld = isPart ? Date.now() - mtimeMs > MAX_PART_AGE_MS : kept > MAX_KEPT_BYTES;
      if (isOld) await rm(join(this.#folder, name), {force: true}).catch(() => {});
    }
  }
}

/** Of an earlier run, and still what it was. */
async function isWhole(path: string, {digest, sizeBytes}: Download): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isFile() !== true || stat.size !== sizeBytes) return false;
  return verify(path, digest).then(
    () => true,
    () => false,
  );
}

/** Goes on where an earlier try broke off. */
async function fill(part: string, {digest, sizeBytes, fetch}: Download): Promise<void> {
  const file = await open(part, 'a+', 0o600);
  try {
    const {size} = await file.stat();
    if (size === sizeBytes && size > 0) return;
    const {start, body} = await fetch(size);
    if (start !== size) await file.truncate(start);
    let written = start;
    for await (const chunk of body) {
      written += chunk.length;
      if (written > sizeBytes) throw new RegistryError(`${digest} is larger than its manifest says`);
      await file.write(chunk);
    }
    if (written < sizeBytes) throw new PassingFault(`${digest} is smaller than its manifest says`);
  } finally {
    await file.close();
  }
}

async function verify(path: string, digest: string): Promise<void> {
  const [algorithm = '', hex] = digest.split(':');
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path, {highWaterMark: 1024 * 1024})) hash.update(chunk);
  if (hash.digest('hex') !== hex) throw new RegistryError(`${digest} has other content than its digest says`);
}
