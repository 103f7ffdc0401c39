/** Results of earlier runs for the file scanners of this one, and back to disk when it is over. */

import type {Rule} from '../finding/rule.ts';
import {codeDigest} from '../platform/code-digest.ts';
import {type CachePlace, liesInside, loadResults, saveResults} from '../platform/result-cache.ts';
import type {ScannerSettings} from '../scanner.ts';
import {cacheDigest} from './cache-digest.ts';
import {describeFault} from './describe-fault.ts';
import type {PlannedFiles} from './file-jobs.ts';
import type {ScannerResults} from './results.ts';

export interface CacheRequest {
  /** Absolute path; undefined when no results are to be kept. */
  readonly folder: string | undefined;
  /** Absolute path of the scanned folder. */
  readonly root: string;
  /** The program's own code. */
  readonly code: readonly string[];
  readonly onNotice: (text: string) => void;
}

export interface CachedScanner {
  readonly plan: PlannedFiles;
  readonly rules: readonly Rule[];
  readonly settings: ScannerSettings;
  /** Filled with what is known. */
  readonly results: ScannerResults;
}

export interface OpenCache {
  /** Writes what this run has learnt. */
  save(): Promise<void>;
}

const NO_CACHE: OpenCache = {save: async () => {}};

/** Without a usable folder everything is scanned. Never rejects. */
export async function openCache(request: CacheRequest, scanners: readonly CachedScanner[]): Promise<OpenCache> {
  const {folder} = request;
  if (folder === undefined || scanners.length === 0) return NO_CACHE;
  if (await liesInside(folder, request.root)) {
    request.onNotice(
      'The cache folder lies inside the scanned folder and is not used: who writes there could fake results.',
    );
    return NO_CACHE;
  }
  try {
    const digest = await codeDigest(request.code);
    const opened = await Promise.all(
      scanners.map((scanner) => openScanner({folder, codeDigest: digest, onNotice: request.onNotice}, scanner)),
    );
    return {save: async () => void (await Promise.all(opened.map(({save}) => save())))};
  } catch (error) {
    request.onNotice(`The cache is not used: ${describeFault(error)}`);
    return NO_CACHE;
  }
}

interface OpenRequest {
  readonly folder: string;
  readonly codeDigest: string;
  readonly onNotice: (text: string) => void;
}

async function openScanner(request: OpenRequest, scanner: CachedScanner): Promise<OpenCache> {
  const {plan, rules, settings, results} = scanner;
  const {manifest} = plan.scanner;
  const digest = cacheDigest({codeDigest: request.codeDigest, manifest, rules, settingsFiles: settings.settingsFiles});
  const place: CachePlace = {folder: request.folder, scanner: manifest.name, digest};

  const loaded = await loadResults(place);
  if (loaded.warning !== undefined) request.onNotice(loaded.warning);
  for (const [key, text] of loaded.results) results.byKey.set(key, {kind: 'report', text});

  return {
    async save() {
      if (results.scanned.size === 0) return;
      const warning = await saveResults(place, newestFirst(results));
      if (warning !== undefined) request.onNotice(warning);
    },
  };
}

/** What was scanned now stays longest. Failures are not kept: the next run tries again. */
function newestFirst({byKey, scanned}: ScannerResults): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  const keep = (key: string) => {
    const result = byKey.get(key);
    if (result?.kind === 'report') kept.set(key, result.text);
  };
  for (const key of [...scanned].sort()) keep(key);
  for (const key of byKey.keys()) keep(key);
  return kept;
}
