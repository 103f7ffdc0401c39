/**
 * Carries the folder of cached results between runs of a workflow, with the cache of GitHub Actions. Trouble with it
 * costs time and nothing else: it becomes a notice.
 */
import {createHash, randomUUID} from 'node:crypto';

export interface CacheCarrier {
  /** Brings the newest folder of an earlier run. */
  restore(): Promise<void>;
  /** Keeps the folder for later runs. */
  save(): Promise<void>;
}

/** A key is written once and never changed, so every run writes its own and reads the newest with this prefix. */
const KEY_PREFIX = 'secure-pipeline-results-v1';

const NOTHING: CacheCarrier = {restore: async () => {}, save: async () => {}};

/** Does nothing without a folder. `scope` tells jobs apart that scan different folders. */
export function makeCacheCarrier(
  folder: string | undefined,
  scope: string,
  onNotice: (text: string) => void,
): CacheCarrier {
  if (folder === undefined) return NOTHING;
  const prefix = `${KEY_PREFIX}-${createHash('sha256').update(scope).digest('hex').slice(0, 12)}-`;
  const nextKey = () => `${prefix}${randomUUID()}`;
  return {
    restore: () => attempt('restored', onNotice, (cache) => cache.restoreCache([folder], nextKey(), [prefix])),
    save: () => attempt('kept', onNotice, (cache) => cache.saveCache([folder], nextKey())),
  };
}

type Cache = typeof import('@actions/cache');

/** Does nothing where the runner has no cache service. */
async function attempt(
  what: string,
  onNotice: (text: string) => void,
  act: (cache: Cache) => Promise<unknown>,
): Promise<void> {
  try {
    const cache = await import('@actions/cache');
    if (cache.isFeatureAvailable()) await act(cache);
  } catch (error) {
    onNotice(`Results could not be ${what} for other runs: ${error instanceof Error ? error.message : String(error)}`);
  }
}
