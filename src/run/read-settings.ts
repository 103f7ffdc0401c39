/** Reads the files that configure scanners, such as `.gitleaks.toml`, from the side that may decide. */
import {posix} from 'node:path';
import type {Scanner, ScannerSettings, SettingsFolders, SettingsProblem} from '../scanner.ts';

/** Files of one side. */
export interface SettingsSource {
  /** One file, or undefined if there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths of all files below a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}

export interface SettingsRequest {
  /** The side that decides. */
  readonly source: SettingsSource;
  /** The head, where another side decides: what it brings is no mistake, and counts only from then on. */
  readonly proposed: SettingsSource | undefined;
  /** Files and folders that the config names, by the key under which it does. */
  readonly named: Readonly<Record<SettingsKey, readonly string[]>>;
}

type SettingsKey = NonNullable<SettingsFolders['namedBy']>;

export interface SettingsRead {
  /** By scanner name. */
  readonly byScanner: ReadonlyMap<string, ScannerSettings>;
  /** Everything that was looked at, by path: what it holds, or undefined where there is nothing. See `readLooked`. */
  readonly looked: ReadonlyMap<string, Uint8Array | undefined>;
  /** Plain text. */
  readonly notices: readonly string[];
}

/** More files than this in the folders of one scanner are a mistake, such as a folder of sources. */
const MAX_FILES = 2_000;

/** Settings are read whole and parsed at once: more than this is no set of rules. */
const MAX_BYTES = 20 * 1024 * 1024;

/** Settings of all scanners. Rejects with `RepositoryError` when a file cannot be read. */
export async function readSettings(scanners: readonly Scanner[], request: SettingsRequest): Promise<SettingsRead> {
  const looked = new Map<string, Uint8Array | undefined>();
  const notices: string[] = [];
  const look = async (path: string) => {
    const bytes = await readLooked(request.source, path);
    looked.set(path, bytes);
    return bytes;
  };
  const entries = scanners.map(async (scanner) => {
    const reading = new ScannerReading(look);
    await reading.addFiles(scanner.settingsFiles);
    if (scanner.settingsFolders !== undefined) {
      const missing = await reading.addFolders(scanner.settingsFolders, request.named);
      const brought = await findBrought(missing, request.proposed);
      notices.push(...brought.map(({key, path}) => `${key}: ${path} is not in the base: its rules run once it is`));
      reading.problems.push(
        ...missing
          .filter((one) => !brought.includes(one))
          .map(({key, path}) => ({path, reason: `there is no such file or folder; ${key} names it`})),
      );
    }
    return [scanner.manifest.name, reading.settings()] as const;
  });
  return {byScanner: new Map(await Promise.all(entries)), looked, notices};
}

/** What `looked` holds under a path, as it is now. A path that ends with a slash means the names below the folder. */
export async function readLooked(source: SettingsSource, path: string): Promise<Uint8Array | undefined> {
  if (!path.endsWith('/')) return source.read(path);
  const names = await source.list(path.slice(0, -1));
  return names.length === 0 ? undefined : new TextEncoder().encode(names.join('\0'));
}

interface NamedPath {
  readonly key: string;
  readonly path: string;
}

/** Those that the head has. */
async function findBrought(
  missing: readonly NamedPath[],
  proposed: SettingsSource | undefined,
): Promise<readonly NamedPath[]> {
  if (proposed === undefined) return [];
  const has = await Promise.all(
    missing.map(async ({path}) => (await proposed.read(path)) !== undefined || (await proposed.list(path)).length > 0),
  );
  return missing.filter((_, index) => has[index]);
}

/** The settings of one scanner as they come together. */
class ScannerReading {
  readonly problems: SettingsProblem[] = [];
  private sizeBytes = 0;
  private readonly files: Record<string, Uint8Array> = {};
  private readonly look: (path: string) => Promise<Uint8Array | undefined>;

  constructor(look: (path: string) => Promise<Uint8Array | undefined>) {
    this.look = look;
  }

  /** Returns whether there is one. */
  async addFile(path: string): Promise<boolean> {
    const bytes = await this.look(path);
    if (bytes === undefined) return false;
    this.sizeBytes += bytes.length;
    if (this.sizeBytes <= MAX_BYTES) this.files[path] = bytes;
    else this.problems.push({path, reason: `is not read: the settings have more than ${MAX_BYTES} bytes together`});
    return true;
  }

  async addFiles(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.addFile(path)));
  }

  /** Returns what the config names and is not there. */
  async addFolders(
    {paths, namedBy, accepts}: SettingsFolders,
    named: SettingsRequest['named'],
  ): Promise<readonly NamedPath[]> {
    for (const path of paths) await this.addFolder(path, accepts);
    if (namedBy === undefined) return [];
    const missing: NamedPath[] = [];
    for (const path of named[namedBy].map((one) => posix.normalize(one).replace(/\/$/, ''))) {
      const isThere = (await this.addFile(path)) || (await this.addFolder(path, accepts));
      if (!isThere) missing.push({key: KEYS[namedBy], path});
    }
    return missing;
  }

  settings(): ScannerSettings {
    const {files: settingsFiles, problems} = this;
    return problems.length === 0 ? {settingsFiles} : {settingsFiles, problems};
  }

  /** Returns whether there is anything in it. */
  private async addFolder(folder: string, accepts: (path: string) => boolean): Promise<boolean> {
    const listing = await this.look(`${folder}/`);
    if (listing === undefined) return false;
    const paths = new TextDecoder().decode(listing).split('\0').filter(accepts);
    if (paths.length > MAX_FILES)
      this.problems.push({path: folder, reason: `has ${paths.length} files of rules; ${MAX_FILES} are read`});
    await this.addFiles(paths.slice(0, MAX_FILES));
    return true;
  }
}

/** As users write them. */
const KEYS: Readonly<Record<SettingsKey, string>> = {sastRules: 'sast-rules'};
