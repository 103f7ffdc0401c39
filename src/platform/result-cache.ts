/**
 * Results of file scanners on disk, one file for each scanner and digest. Holds what scanners said, never contents.
 * Trouble with the cache costs time and is said; it never changes a result.
 */
import {randomUUID} from 'node:crypto';
import {lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path';
import {decodeResults, encodeResults} from './result-cache-format.ts';

/** A cache is carried between runs over the network; 200,000 files without findings take about 20 MB. */
export const MAX_CACHE_FILE_BYTES = 32 * 1024 * 1024;

/** Digests change with rules and settings; the last few are kept for branches that differ in them. */
const MAX_DIGESTS_A_SCANNER = 3;

/** A temporary file older than this was left by a run that was killed. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

const SUFFIX = '.results';
const TEMPORARY_SUFFIX = '.tmp';

export interface CachePlace {
  /** Absolute path; made when it is missing. */
  readonly folder: string;
  /** Name of the scanner, which is a folder's name. */
  readonly scanner: string;
  /** Hexadecimal; stands for everything that a result depends on besides content and path. */
  readonly digest: string;
}

/** Report text by key. */
export type CachedResults = ReadonlyMap<string, string>;

export interface LoadedResults {
  readonly results: CachedResults;
  /** What is wrong with the cache file, for the report. */
  readonly warning: string | undefined;
}

/** Empty when there are none or the file is damaged. Never rejects. */
export async function loadResults(place: CachePlace): Promise<LoadedResults> {
  try {
    const file = join(place.folder, fileName(place));
    const {size} = await lstat(file);
    if (size > MAX_CACHE_FILE_BYTES) return unusable(`is larger than ${MAX_CACHE_FILE_BYTES} bytes`, place);
    const results = decodeResults(await readFile(file));
    return results === undefined ? unusable('is damaged', place) : {results, warning: undefined};
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {results: new Map(), warning: undefined};
    return unusable(`cannot be read (${codeOf(error)})`, place);
  }
}

/** Writes the results, the first ones first until the file is full. Resolves to a warning if that failed. */
export async function saveResults(place: CachePlace, results: CachedResults): Promise<string | undefined> {
  const target = join(place.folder, fileName(place));
  const temporary = `${target}.${randomUUID()}${TEMPORARY_SUFFIX}`;
  try {
    await mkdir(place.folder, {recursive: true});
    // Renamed into place: a reader sees the old file or the new one, whoever else writes or is killed meanwhile.
    await writeFile(temporary, encodeResults(results, MAX_CACHE_FILE_BYTES), {flag: 'wx'});
    await rename(temporary, target);
    await prune(place);
    return undefined;
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => {});
    return `results of ${place.scanner} could not be cached (${codeOf(error)}); the next run scans again`;
  }
}

/** True when the folder is, or would be made, inside `root`: as it is written, or where links lead. */
export async function liesInside(folder: string, root: string): Promise<boolean> {
  const isBelow = (path: string) => path.split(sep)[0] !== '..' && !isAbsolute(path);
  return isBelow(relative(root, folder)) || isBelow(relative(await resolveLinks(root), await resolveLinks(folder)));
}

/** The real path of what exists of it, followed by the rest. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await resolveLinks(parent), basename(path));
  }
}

function fileName({scanner, digest}: CachePlace): string {
  return `${scanner}-${digest}${SUFFIX}`;
}

/** Removes files of this scanner only, and only those whose name this module has given. */
async function prune({folder, scanner}: CachePlace): Promise<void> {
  const own = /^-[0-9a-f]+\.results(?:\..*)?$/;
  const isOwn = (name: string) => name.startsWith(scanner) && own.test(name.slice(scanner.length));
  const names = (await readdir(folder)).filter(isOwn);
  const files = (await Promise.all(names.map((name) => ageOf(folder, name)))).flatMap((file) => file ?? []);

  const isTemporary = (name: string) => name.endsWith(TEMPORARY_SUFFIX);
  const abandoned = files.filter(({name, mtimeMs}) => isTemporary(name) && Date.now() - mtimeMs > ABANDONED_AFTER_MS);
  const byAge = files.filter(({name}) => !isTemporary(name)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  const outdated = [...abandoned, ...byAge.slice(MAX_DIGESTS_A_SCANNER)];
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

function unusable(what: string, {scanner}: CachePlace): LoadedResults {
  return {results: new Map(), warning: `the cache file of ${scanner} ${what}; its files are scanned again`};
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
