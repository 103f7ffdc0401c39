/** Advisories from a folder of OSV archives, `<ecosystem>/all.zip`, as OSV-Scanner keeps them. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {OsvFormatError, parseOsvAdvisory} from '../../../../src/formats/osv/advisory.ts';
import {
  AdvisoryDataError,
  type AdvisoryRecord,
  type AdvisorySet,
  type AdvisorySource,
  baseEcosystem,
  type PackageName,
} from './advisory.ts';
import {groupRecords} from './group-records.ts';
import {lookupKeys, packageKey} from './package-key.ts';
import {readZip} from './read-zip.ts';
import {type KnownExploited, type PackageRecord, toRecords} from './to-records.ts';

/** OSV's names of ecosystems are safe as folder names; anything else is not looked for. */
const ECOSYSTEM_NAME = /^[A-Za-z][A-Za-z0-9 ]*(?:\.[a-z]+)?$/;

/** The folder as a source. Archives of ecosystems that do not occur are not opened. */
export function directorySource(folder: string, knownExploited: KnownExploited): AdvisorySource {
  return {
    kind: 'directory',
    load: async (packages, signal) => {
      const wanted = wantedKeys(packages);
      const loaded = new Map<string, Loaded>();
      for (const [ecosystem, keys] of wanted) {
        const path = join(folder, ecosystem, 'all.zip');
        if (!ECOSYSTEM_NAME.test(ecosystem) || !existsSync(path)) continue;
        loaded.set(ecosystem, await loadArchive({path, ecosystem, keys, knownExploited, signal}));
      }
      return toSet(loaded);
    },
  };
}

interface Loaded {
  readonly newest: string;
  readonly records: ReadonlyMap<string, readonly AdvisoryRecord[]>;
}

interface Request {
  readonly path: string;
  readonly ecosystem: string;
  readonly keys: ReadonlySet<string>;
  readonly knownExploited: KnownExploited;
  readonly signal: AbortSignal | undefined;
}

function wantedKeys(packages: Iterable<PackageName>): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const asked of packages) {
    const base = baseEcosystem(asked.ecosystem);
    const keys = wanted.get(base) ?? new Set<string>();
    wanted.set(base, keys);
    for (const key of lookupKeys(asked)) keys.add(key);
  }
  return wanted;
}

async function loadArchive({path, ecosystem, keys, knownExploited, signal}: Request): Promise<Loaded> {
  const entries: PackageRecord[] = [];
  let newest = '';
  for await (const text of readZip(path)) {
    signal?.throwIfAborted();
    for (const entry of recordsOf(text, path, knownExploited)) {
      if (baseEcosystem(entry.package.ecosystem) !== ecosystem) continue;
      if (entry.record.modified > newest) newest = entry.record.modified;
      if (keys.has(packageKey(entry.package))) entries.push(entry);
    }
  }
  return {newest, records: groupRecords(entries)};
}

function recordsOf(text: string, path: string, knownExploited: KnownExploited): readonly PackageRecord[] {
  try {
    return toRecords(parseOsvAdvisory(text), knownExploited);
  } catch (error) {
    if (error instanceof OsvFormatError) throw new AdvisoryDataError(`${path}: ${error.message}`, {cause: error});
    throw error;
  }
}

function toSet(loaded: ReadonlyMap<string, Loaded>): AdvisorySet {
  return {
    dates: new Map([...loaded].map(([ecosystem, {newest}]) => [ecosystem, newest])),
    find: (asked) => {
      const records = loaded.get(baseEcosystem(asked.ecosystem))?.records;
      return records === undefined ? [] : lookupKeys(asked).flatMap((key) => records.get(key) ?? []);
    },
  };
}
