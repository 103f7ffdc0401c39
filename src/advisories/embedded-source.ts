/** The advisories that ship with the program: one compact file an ecosystem, read only when it occurs. */
import {
  AdvisoryDataError,
  type AdvisorySet,
  type AdvisorySource,
  baseEcosystem,
  ecosystemSuffix,
  type PackageName,
} from './advisory.ts';
import {unpack} from './index-container.ts';
import {indexFileName} from './index-files.ts';
import {type AdvisoryIndex, readIndex} from './index-reader.ts';
import {lookupKeys} from './package-key.ts';

/** Bytes of a file of the index by its name; undefined when there is none. */
export type ReadIndexFile = (name: string) => Promise<Uint8Array | undefined>;

/** The embedded source; `read` is how its files are reached. A file is read once. */
export function embeddedSource(read: ReadIndexFile): AdvisorySource {
  const loaded = new Map<string, Promise<AdvisoryIndex | undefined>>();
  const loadOnce = (ecosystem: string) => {
    const known = loaded.get(ecosystem) ?? loadIndex(ecosystem, read);
    loaded.set(ecosystem, known);
    return known;
  };
  return {
    kind: 'embedded',
    load: async (packages) => {
      const ecosystems = new Set(Array.from(packages, ({ecosystem}) => baseEcosystem(ecosystem)));
      const indexes = new Map<string, AdvisoryIndex>();
      for (const ecosystem of ecosystems) {
        const index = await loadOnce(ecosystem);
        if (index !== undefined) indexes.set(ecosystem, index);
      }
      return toSet(indexes);
    },
  };
}

async function loadIndex(ecosystem: string, read: ReadIndexFile): Promise<AdvisoryIndex | undefined> {
  const name = indexFileName(ecosystem);
  const file = await read(name);
  if (file === undefined) return undefined;
  const index = naming(name, () => readIndex(unpack(file, name)));
  if (index.ecosystem !== ecosystem) throw new AdvisoryDataError(`${name} holds advisories of ${index.ecosystem}`);
  return {...index, find: (key) => naming(name, () => index.find(key))};
}

/** Whatever goes wrong in reading a file says which one, and that it is the data. */
function naming<Result>(name: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new AdvisoryDataError(cause.startsWith(name) ? cause : `${name} is damaged: ${cause}`, {cause: error});
  }
}

function coversRelease({keys}: AdvisoryIndex, release: string): boolean {
  if (release === '') return true;
  for (const key of keys) if (key.endsWith(`\t${release}`)) return true;
  return false;
}

function toSet(indexes: ReadonlyMap<string, AdvisoryIndex>): AdvisorySet {
  return {
    dates: new Map([...indexes].map(([ecosystem, {newest}]) => [ecosystem, newest])),
    covers: (ecosystem) => {
      const index = indexes.get(baseEcosystem(ecosystem));
      return index !== undefined && coversRelease(index, ecosystemSuffix(ecosystem));
    },
    find: (asked: PackageName) => {
      const index = indexes.get(baseEcosystem(asked.ecosystem));
      return index === undefined ? [] : lookupKeys(asked).flatMap((key) => index.find(key));
    },
  };
}
