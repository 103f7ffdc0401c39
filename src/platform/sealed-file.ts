/**
 * Texts on disk that are believed only when this program has written them: each is sealed with a key (HMAC-SHA256).
 * Garbage, files of other machines and files that somebody made up are as good as none.
 */
import {createHmac, randomUUID, timingSafeEqual} from 'node:crypto';
import {lstat, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** As for the results of one scanner. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** The last ones are kept; each folder that is scanned has its own. */
const MAX_FILES = 16;

/** A temporary file older than this was left by a run that was killed. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

const SUFFIX = '.sealed';
const TEMPORARY_SUFFIX = '.tmp';

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
  try {
    const file = sealedFile(place);
    const stat = await lstat(file);
    if (!stat.isFile() || stat.size > MAX_FILE_BYTES) return undefined;
    const bytes = await readFile(file);
    const seal = bytes.subarray(0, SEAL_BYTES);
    const text = bytes.subarray(SEAL_BYTES);
    if (seal.length !== SEAL_BYTES || !timingSafeEqual(seal, sealOf(place, text))) return undefined;
    return text.toString('utf8');
  } catch {
    return undefined;
  }
}

/** Trouble costs the next run its time and nothing else, so nothing is said. Never rejects. */
export async function writeSealed(place: SealedPlace, text: string): Promise<void> {
  const target = sealedFile(place);
  const temporary = `${target}.${randomUUID()}${TEMPORARY_SUFFIX}`;
  const bytes = Buffer.from(text);
  if (bytes.length + SEAL_BYTES > MAX_FILE_BYTES) return;
  try {
    await mkdir(place.folder, {recursive: true});
    // Renamed into place: a reader sees the old file or the new one.
    await writeFile(temporary, Buffer.concat([sealOf(place, bytes), bytes]), {flag: 'wx', mode: 0o600});
    await rename(temporary, target);
    await prune(place.folder);
  } catch {
    await rm(temporary, {force: true}).catch(() => {});
  }
}

const SEAL_BYTES = 32;

/** The name is sealed, too: a file that is given another name is not believed. */
function sealOf({key, name}: SealedPlace, text: Buffer): Buffer {
  return createHmac('sha256', key).update(`${name}\0`).update(text).digest();
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.sealed(?:\.[^.]+\.tmp)?$/.test(name));
  const files = (await Promise.all(names.map((name) => ageOf(folder, name)))).flatMap((file) => file ?? []);
  const isTemporary = (name: string) => name.endsWith(TEMPORARY_SUFFIX);
  const abandoned = files.filter(({name, mtimeMs}) => isTemporary(name) && Date.now() - mtimeMs > ABANDONED_AFTER_MS);
  const byAge = files.filter(({name}) => !isTemporary(name)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  const outdated = [...abandoned, ...byAge.slice(MAX_FILES)];
  await Promise.all(outdated.map(({name}) => rm(join(folder, name), {force: true})));
}

/** Undefined when another run has just removed it. */
async function ageOf(folder: string, name: string): Promise<{name: string; mtimeMs: number} | undefined> {
  try {
    const {mtimeMs} = await lstat(join(folder, name));
    return {name, mtimeMs};
  } catch {
    return undefined;
  }
}
