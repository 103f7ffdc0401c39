/**
 * Remembers what came of a run, so that a second one over the same files has nothing left to scan. The lists of files
 * are made anew each time, with the id of each content; if they and all else that a run depends on are the same, so is
 * what comes of it. Nothing of this is believed that this program has not sealed itself.
 */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {codeDigest} from '../platform/code-digest.ts';
import {readPrivateKey} from '../platform/private-key.ts';
import {liesInside} from '../platform/result-cache.ts';
import {readSealed, type SealedPlace, sealedFile, writeSealed} from '../platform/sealed-file.ts';
import {workerEntry} from '../platform/worker-entry.ts';
import type {BaseRequest} from '../repository/checkout.ts';
import type {ScanOutcome} from './outcome.ts';
import {digestFacts, type RunFacts} from './run-facts.ts';

/** Besides these, everything in a request is part of what the run depends on: plain data. */
export interface MemoryRequest {
  readonly path: string;
  readonly cacheFolder: string | undefined;
  readonly privateFolder?: string | undefined;
  readonly base: BaseRequest;
}

/** What is kept: plain data. */
export interface KeptRun {
  readonly outcomes: readonly ScanOutcome[];
}

/** Everything that was looked at for settings, by path: content, or names for a folder; undefined for nothing. */
export type SettingsLooked = ReadonlyMap<string, Uint8Array | undefined>;

type ReadSetting = (path: string) => Promise<Uint8Array | undefined>;

export interface RunMemory<Kept extends KeptRun> {
  /** Nothing is remembered of such a request, so that there will be something to scan. */
  readonly isEmpty: boolean;
  /** What came of the last run, if that would come of this one. `readSetting` gives settings files as they are now. */
  recall(facts: RunFacts, readSetting: ReadSetting): Promise<Kept | undefined>;
  /** Only for runs that had no fault and depended on nothing but the facts and these settings. Never rejects. */
  keep(facts: RunFacts, settings: SettingsLooked, kept: Kept): Promise<void>;
}

/** Without a folder for results, or one of the user's own for the key, nothing is remembered. Starts reading. */
export function openRunMemory<Kept extends KeptRun>(request: MemoryRequest): RunMemory<Kept> {
  const place = placeOf(request);
  if (place === undefined) return {isEmpty: true, recall: async () => undefined, keep: async () => {}};
  const isEmpty = !existsSync(sealedFile(place));
  const stored = isEmpty ? Promise.resolve(undefined) : readStored<Kept>(place);
  const digest = async (facts: RunFacts) => digestFacts(facts, plainOf(request), await codeDigest(workerEntry().code));
  return {
    isEmpty,
    async recall(facts, readSetting) {
      const found = await stored;
      if (found === undefined || found.facts !== (await digest(facts))) return undefined;
      // Folders first: whoever lists one knows its files afterwards.
      for (const isFolder of [true, false]) {
        const some = found.settings.filter(([path]) => path.endsWith('/') === isFolder);
        const isSame = await Promise.all(some.map(async ([path, hash]) => hashOf(await readSetting(path)) === hash));
        if (!isSame.every(Boolean)) return undefined;
      }
      return {...found.kept, outcomes: found.kept.outcomes.map(asReused)};
    },
    async keep(facts, settings, kept) {
      if (await liesInside(place.folder, facts.repository.root)) return;
      const hashes = [...settings].map(([path, bytes]) => [path, hashOf(bytes)] as const);
      const record: StoredRun<Kept> = {facts: await digest(facts), settings: hashes, kept};
      await writeSealed(place, JSON.stringify(record));
    },
  };
}

interface StoredRun<Kept> {
  readonly facts: string;
  /** Hash of the content, or null where there is none. */
  readonly settings: readonly (readonly [path: string, hash: string | null])[];
  readonly kept: Kept;
}

/** One place for each folder and base: a later run replaces what an earlier one has left. */
function placeOf({cacheFolder, privateFolder, path, base}: MemoryRequest): SealedPlace | undefined {
  if (cacheFolder === undefined || privateFolder === undefined) return undefined;
  const key = readPrivateKey(privateFolder);
  const name = `run-${sha256(JSON.stringify([resolve(path), base])).slice(0, 32)}`;
  return key === undefined ? undefined : {folder: cacheFolder, name, key};
}

async function readStored<Kept>(place: SealedPlace): Promise<StoredRun<Kept> | undefined> {
  const text = await readSealed(place);
  if (text === undefined) return undefined;
  // No schema: the seal says that these are the words of this program, and the digest that it was this very build.
  const stored: StoredRun<Kept> = JSON.parse(text);
  return stored;
}

/**
 * Without places, without the environment, of which scanners of files see nothing, without what only the report looks
 * at, and without what cannot be data.
 */
function plainOf(request: MemoryRequest): object {
  const places = {cacheFolder: undefined, privateFolder: undefined};
  return {...request, ...places, environment: undefined, isForTerminal: undefined, signal: undefined};
}

/** As the results of each file would have come from the cache. */
function asReused(outcome: ScanOutcome): ScanOutcome {
  if (outcome.kind === 'not-applicable') return outcome;
  return {...outcome, durationMs: 0, counts: {...outcome.counts, reused: outcome.counts.files}};
}

function hashOf(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : sha256(bytes);
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
