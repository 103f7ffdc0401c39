/** Advisories from a folder of OSV archives, `<ecosystem>/all.zip`, as OSV-Scanner keeps them. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {type AdvisorySet, type AdvisorySource, baseEcosystem, type PackageName} from './advisory.ts';
import {normalizeName} from './normalize-name.ts';
import {lookupKeys} from './package-key.ts';
import {type ArchiveContents, readArchive} from './read-archive.ts';
import type {KnownExploited} from './to-records.ts';

/** OSV's names of ecosystems are safe as folder names; anything else is not looked for. */
const ECOSYSTEM_NAME = /^[A-Za-z][A-Za-z0-9 ]*(?:\.[a-z]+)?$/;

/** The folder as a source. Archives of ecosystems that do not occur are not opened. */
export function directorySource(folder: string, knownExploited: KnownExploited): AdvisorySource {
  return {
    kind: 'directory',
    load: async (packages, signal) => {
      const loaded = new Map<string, ArchiveContents>();
      for (const [ecosystem, names] of wantedNames(packages)) {
        const path = join(folder, ecosystem, 'all.zip');
        if (!ECOSYSTEM_NAME.test(ecosystem) || !existsSync(path)) continue;
        loaded.set(ecosystem, await readArchive({path, ecosystem, names, knownExploited, signal}));
      }
      return toSet(loaded);
    },
  };
}

function wantedNames(packages: Iterable<PackageName>): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const asked of packages) {
    const base = baseEcosystem(asked.ecosystem);
    const names = wanted.get(base) ?? new Set<string>();
    wanted.set(base, names.add(normalizeName(asked)));
  }
  return wanted;
}

function toSet(loaded: ReadonlyMap<string, ArchiveContents>): AdvisorySet {
  return {
    dates: new Map([...loaded].map(([ecosystem, {newest}]) => [ecosystem, newest])),
    find: (asked) => {
      const records = loaded.get(baseEcosystem(asked.ecosystem))?.records;
      return records === undefined ? [] : lookupKeys(asked).flatMap((key) => records.get(key) ?? []);
    },
  };
}
