/** The scanners of this build, from the registry that is generated from the folders under scanners/. */
import {SCANNERS} from '../scanners/registry.generated.ts';
import type {Rule} from './finding/rule.ts';
import type {Scanner, ScannerProfile} from './scanner.ts';

/** Loads the modules of these scanners. What a scanner needs only to scan, it loads itself. */
export function loadScanners(asked: readonly string[]): Promise<Scanner[]> {
  return Promise.all(SCANNERS.filter(({name}) => asked.includes(name)).map(({load}) => load()));
}

/** Loads every embedded scanner. */
export function loadEmbeddedScanners(): Promise<Scanner[]> {
  return loadScanners(scannerNames().embeddedScanners);
}

/** Of the embedded scanners that `asked` does not name. */
export function profilesOfOthers(asked: readonly string[]): readonly ScannerProfile[] {
  return SCANNERS.flatMap(({name, origin, profile}) =>
    origin === 'embedded' && !asked.includes(name) ? [profile] : [],
  );
}

/** Loads every external scanner. */
export function loadExternalScanners(): Promise<Scanner[]> {
  return Promise.all(SCANNERS.filter(({origin}) => origin === 'external').map(({load}) => load()));
}

/** The rules that ship with each scanner, by its name. */
export async function ruleCatalogue(): Promise<ReadonlyMap<string, readonly Rule[]>> {
  const scanners = await loadEmbeddedScanners();
  const rules = scanners.map(
    async ({manifest, rules: read}) => [manifest.name, await read({settingsFiles: {}})] as const,
  );
  return new Map(await Promise.all(rules));
}

/** Names for the config: all that exist, and those that `embedded` stands for. */
export function scannerNames(): {
  readonly knownScanners: string[];
  readonly embeddedScanners: string[];
  /** Of the external ones, as their locks name them. */
  readonly lockedVersions: ReadonlyMap<string, string>;
} {
  const embedded = SCANNERS.filter(({origin}) => origin === 'embedded').map(({name}) => name);
  const locked = SCANNERS.filter(({origin}) => origin === 'external').map(
    ({name, profile}) => [name, profile.manifest.version] as const,
  );
  return {knownScanners: SCANNERS.map(({name}) => name), embeddedScanners: embedded, lockedVersions: new Map(locked)};
}
