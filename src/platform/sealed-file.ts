/**
 * Texts on disk that are believed only when this program has written them: each is sealed with a key (HMAC-SHA256).
 * Garbage, files of other machines and files that somebody made up are as good as none.
 */
import {createHmac, randomUUID, timingSafeEqual} from 'node:crypto';
import {lstat, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pruneFiles, TEMPORARY_SUFFIX} from './prune-files.ts';

/** As for the results of one scanner. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** The last ones are kept; each folder that is scanned has its own. */
const MAX_FILES = 16;

const SUFFIX = '.sealed';
const OWN_NAME = /\.sealed(?:\.[^.]+\.tmp)?$/;

export interface SealedPlace {
  /** Absolute path; made when it is missing. */
  readonly folder: string;
  /** Part of a file's name. */
  readonly name: string;
  readonly key: Buffer;
}

/** Where it lies. */
export function sealedFile({folder, name}: SealedPlace): string {
  return join(folder, `${name}${SUFFIX}`);
}

/** Undefined when there is none that can be believed. Never rejects. */
export async function readSealed(place: SealedPlace): Promise<string | undefined> {
  return (await readSealedBytes(place))?.toString('utf8');
}

/** As `readSealed`. */
export async function readSealedBytes(place: SealedPlace): Promise<Buffer | undefined> {
  try {
    const file = sealedFile(place);
    const stat = await lstat(file);
    if (!stat.isFile() || stat.size > MAX_FILE_BYTES) return undefined;
    const bytes = await readFile(file);
    const seal = bytes.subarray(0, SEAL_BYTES);
    const content = bytes.subarray(SEAL_BYTES);
    const isOurs = seal.length === SEAL_BYTES && timingSafeEqual(seal, sealOf(place, content));
    return isOurs ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Trouble costs the next run its time and nothing else, so nothing is said. Never rejects. */
export function writeSealed(place: SealedPlace, text: string): Promise<void> {
  return writeSealedBytes(place, Buffer.from(text), MAX_FILES);
}

/** As `writeSealed`; of the folder's files the newest `keep` stay. */
export async function writeSealedBytes(place: SealedPlace, bytes: Uint8Array, keep: number): Promise<void> {
  const target = sealedFile(place);
  const temporary = `${target}.${randomUUID()}${TEMPORARY_SUFFIX}`;
  if (bytes.length + SEAL_BYTES > MAX_FILE_BYTES) return;
  try {
    await mkdir(place.folder, {recursive: true});
    // Renamed into place: a reader sees the old file or the new one.
    await writeFile(temporary, Buffer.concat([sealOf(place, bytes), bytes]), {flag: 'wx', mode: 0o600});
    await rename(temporary, target);
    await pruneFiles(place.folder, {isOwn: (name) => OWN_NAME.test(name), keep});
  } catch {
    await rm(temporary, {force: true}).catch(() => {});
  }
}

const SEAL_BYTES = 32;

/** The name is sealed, too: a file that is given another name is not believed. */
function sealOf({key, name}: SealedPlace, content: Uint8Array): Buffer {
  return createHmac('sha256', key).update(`${name}\0`).update(content).digest();
}
