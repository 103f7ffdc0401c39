/** What scanners of every kind have: who they are, their settings, what ships with them. */
import type {Category} from '../finding/category.ts';
import type {Rule} from '../finding/rule.ts';
import type {ReadGrammar} from '../formats/tree-sitter/grammars.ts';

export interface Manifest {
  /** Same as the folder's name. */
  readonly name: string;
  /** For people: `Secrets`. */
  readonly title: string;
  /** One sentence: what it looks for in what. */
  readonly description: string;
  readonly category: Category;
  /** Shown in SARIF; changes with the scanner's code so that cached results of other code are never used. */
  readonly version: string;
  /** Its reports say what files were judged as (`subjects`): where none is named, its rules have looked at nothing. */
  readonly tellsSubjects?: boolean;
}

/**
 * Contents of the files named by `settingsFiles`, by path; only those that exist. In a pull request they are read
 * from the base, so that a pull request cannot change the rules it is judged by.
 */
export type SettingsFiles = Readonly<Record<string, Uint8Array>>;

/** What a scanner may know besides the files. Plain data: it is sent to worker threads and is part of the cache key. */
export interface ScannerSettings {
  readonly settingsFiles: SettingsFiles;
  /** What was wrong when they were read, such as a path that the config names and that is not there. */
  readonly problems?: readonly SettingsProblem[];
}

/** A part of the settings that cannot be used. */
export interface SettingsProblem {
  /** The settings file, or what the config names. */
  readonly path: string;
  /** Position, what is wrong and what to write; one line. */
  readonly reason: string;
}

/** Settings that are not at a fixed path. */
export interface SettingsFolders {
  /** Repository-relative paths of folders that are looked for by themselves, such as `.semgrep`. */
  readonly paths: readonly string[];
  /** The key of the config that names further files and folders. */
  readonly namedBy?: 'sastRules';
  /** Which files of a folder count; by path alone. A file that the config names itself always does. */
  accepts(path: string): boolean;
}

/** What every scanner has, whatever its kind. */
export interface AnyScanner {
  readonly manifest: Manifest;
  /** Repository-relative paths of files that configure this scanner, such as `.gitleaks.toml`. */
  readonly settingsFiles: readonly string[];
  /** Their files come among `ScannerSettings.settingsFiles`, and from the base in a pull request, too. */
  readonly settingsFolders?: SettingsFolders;
  /** What of the settings cannot be used: the scanner runs with the rest, and its outcome is failed. */
  findSettingsProblems?(settings: ScannerSettings, shipped: Shipped): Promise<readonly SettingsProblem[]>;
  /**
   * True when the scanner wants the file at this path. Pure, by path alone, cheap: it is asked for every file. Settings
   * may only widen it: rules of the user may be for more files.
   */
  accepts(path: string, settings?: ScannerSettings): boolean;
  /**
   * Every rule it can report, for SARIF, `rules` and `explain`.
   * Throws `SettingsError` when a settings file is invalid.
   */
  rules(settings: ScannerSettings): Promise<readonly Rule[]>;
}

/** A settings file of the user is invalid; the message names file, position and fix. The scanner's outcome is failed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** What ships with a scanner besides its code. */
export interface Shipped {
  /**
   * Bytes of a data file of the scanner's folder `index/`, else of the advisory index that scanners share, such as
   * `npm.br`; undefined when there is none.
   */
  readData(name: string): Promise<Uint8Array | undefined>;
  readonly readGrammar: ReadGrammar;
}
