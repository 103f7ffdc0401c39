/** The advisories that ship with the program: one compact file an ecosystem, read only when it occurs. */
import {
  AdvisoryDataError,
  type AdvisoryRecord,
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
      const asked = Map.groupBy(packages, ({ecosystem}) => baseEcosystem(ecosystem));
      const known = new Map<string, Known>();
      for (const [ecosystem, ofOne] of asked) {
        const index = await loadOnce(ecosystem);
        if (index !== undefined) known.set(ecosystem, new Known(index, ofOne));
      }
      return toSet(known);
    },
  };
}

async function loadIndex(ecosystem: string, read: ReadIndexFile): Promise<AdvisoryIndex | undefined> {
  const name = indexFileName(ecosystem);
  const file = await read(name);
  if (file === undefined) return undefined;
  const index = naming(name, () => readIndex(unpack(file, name)));
  if (index.ecosystem !== ecosystem) throw new AdvisoryDataError(`${name} holds advisories of ${index.ecosystem}`);
  return {...index, read: (keys) => naming(name, () => index.read(keys))};
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

/** What one ecosystem's index says of the packages that it was loaded for, read in one go. */
class Known {
  readonly index: AdvisoryIndex;
  readonly #records: Map<string, readonly AdvisoryRecord[]>;

  constructor(index: AdvisoryIndex, asked: readonly PackageName[]) {
    this.index = index;
    const keys = new Set(asked.flatMap(lookupKeys));
    this.#records = new Map(index.read(keys));
    for (const key of keys) if (!this.#records.has(key)) this.#records.set(key, []);
  }

  /** Also of packages that nobody named before, at the cost of another pass. */
  find(key: string): readonly AdvisoryRecord[] {
    const known = this.#records.get(key) ?? this.index.read(new Set([key])).get(key) ?? [];
    this.#records.set(key, known);
    return known;
  }

  coversRelease(release: string): boolean {
    if (release === '') return true;
    for (const key of this.index.keys()) if (key.endsWith(`\t${release}`)) return true;
    return false;
  }
}

function toSet(known: ReadonlyMap<string, Known>): AdvisorySet {
  return {
    dates: new Map([...known].map(([ecosystem, {index}]) => [ecosystem, index.newest])),
    covers: (ecosystem) => known.get(baseEcosystem(ecosystem))?.coversRelease(ecosystemSuffix(ecosystem)) ?? false,
    find: (asked: PackageName) => {
      const ofOne = known.get(baseEcosystem(asked.ecosystem));
      return ofOne === undefined ? [] : lookupKeys(asked).flatMap((key) => ofOne.find(key));
    },
  };
}
