/** Advisories from a folder of OSV archives, `<ecosystem>/all.zip`, as OSV-Scanner keeps them. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {AdvisoryDataError, type AdvisorySet, type AdvisorySource, baseEcosystem, type PackageName} from './advisory.ts';
import {normalizeName} from './normalize-name.ts';
import {isOsvEcosystem} from './osv-ecosystems.ts';
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
      const asked = [...packages];
      const wanted = wantedNames(asked);
      const suffixed = new Set(asked.map(({ecosystem}) => ecosystem).filter((each) => each.includes(':')));
      for (const [ecosystem, names] of wanted) {
        const releases = new Set([...suffixed].filter((each) => baseEcosystem(each) === ecosystem));
        const path = join(folder, ecosystem, 'all.zip');
        if (!ECOSYSTEM_NAME.test(ecosystem) || !existsSync(path)) continue;
        loaded.set(ecosystem, await readArchive({path, ecosystem, releases, names, knownExploited, signal}));
      }
      if (loaded.size === 0) refuseOtherFolders(folder, [...wanted.keys()]);
      return toSet(loaded);
    },
  };
}

/** A folder with nothing of what is asked for is another one than was meant, such as the folder above. */
function refuseOtherFolders(folder: string, ecosystems: readonly string[]): void {
  const expected = ecosystems.filter(isOsvEcosystem).map((ecosystem) => join(ecosystem, 'all.zip'));
  if (expected.length === 0) return;
  throw new AdvisoryDataError(`${folder} holds none of the archives that are needed: ${expected.join(', ')}`);
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
    covers: (ecosystem) => {
      const releases = loaded.get(baseEcosystem(ecosystem))?.releases;
      return releases !== undefined && (!ecosystem.includes(':') || releases.has(ecosystem));
    },
    find: (asked) => {
      const records = loaded.get(baseEcosystem(asked.ecosystem))?.records;
      return records === undefined ? [] : lookupKeys(asked).flatMap((key) => records.get(key) ?? []);
    },
  };
}
