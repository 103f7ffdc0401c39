/**
 * Results of file scanners on disk, one file for each scanner and digest. Holds what scanners said, never contents.
 * Trouble with the cache costs time and is said; it never changes a result.
 */
import {randomUUID} from 'node:crypto';
import {lstat, mkdir, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path';
import {pruneFiles, TEMPORARY_SUFFIX} from './prune-files.ts';
import {decodeResults, encodeResults} from './result-cache-format.ts';

/** A cache is carried between runs over the network; 200,000 files without findings take about 20 MB. */
export const MAX_CACHE_FILE_BYTES = 32 * 1024 * 1024;

/** Digests change with rules and settings; the last few are kept for branches that differ in them. */
const MAX_DIGESTS_A_SCANNER = 3;

const SUFFIX = '.results';

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
    const isOfScanner = (name: string) => isOwn(name, place.scanner);
    await pruneFiles(place.folder, {isOwn: isOfScanner, keep: MAX_DIGESTS_A_SCANNER});
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

/** True for files of this scanner whose name this module has given. */
function isOwn(name: string, scanner: string): boolean {
  return name.startsWith(scanner) && /^-[0-9a-f]+\.results(?:\..*)?$/.test(name.slice(scanner.length));
}

function unusable(what: string, {scanner}: CachePlace): LoadedResults {
  return {results: new Map(), warning: `the cache file of ${scanner} ${what}; its files are scanned again`};
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
