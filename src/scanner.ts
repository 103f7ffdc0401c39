/**
 * The contract that every scanner implements. A scanner is a folder under `scanners/` whose `scanner.ts` exports
 * `scanner`. Three kinds stand behind one contract:
 *
 * - `file`: a pure function of one file's bytes and path. Runs in worker threads; its results are cached by blob id.
 * - `project`: needs many files at once. Runs once for the head and once for the base.
 * - `tool`: an external process whose output is parsed. Runs in a folder of copies, with nothing of our environment.
 */
import type {Category} from './finding/category.ts';
import type {Component, Scope} from './finding/component.ts';
import type {RawFinding} from './finding/finding.ts';
import type {Rule} from './finding/rule.ts';
import type {ReadGrammar} from './formats/tree-sitter/grammars.ts';

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

interface AnyScanner {
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

/** One file as a file scanner gets it. */
export interface ScannedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Throws `BudgetExceeded` when this file has used up its time; long loops call it every few thousand steps. */
  checkBudget(): void;
}

/** A file used up its time or step budget. Thrown by the scanner or by `checkBudget`; the run names the file. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
}

/** Something that a scanner wants said about a file beside its findings; never a reason for green or red. */
export interface FileNote {
  /** Closed reasons, so that reports can count them. */
  readonly kind:
    | 'unparsable'
    | 'partly-parsed'
    | 'template-skipped'
    | 'not-text'
    | 'suppressed-by-settings'
    // It refers to something whose version, or whose content, cannot be known from the repository.
    | 'not-resolved';
  /** Plain text; may hold hostile text. */
  readonly text: string;
}

/** What a file scanner says of one file. Plain JSON data without undefined, as it is cached and crosses threads. */
export interface FileReport {
  readonly findings: readonly RawFinding[];
  readonly notes?: readonly FileNote[];
  /** Facts for `conclude`: JSON data, small. Absent when the file has none. */
  readonly facts?: unknown;
  /**
   * Where a scanner reads several kinds of files: what this one was judged as, by the `subject` of the rules that were
   * asked, or the first word of their ids. A rule has looked at nothing where no file names its subject.
   */
  readonly subjects?: readonly string[];
}

/** A file with the facts its scan gave. */
export interface FileFacts {
  readonly path: string;
  readonly facts: unknown;
}

/** A file scanner with its rules compiled; made once in each worker thread. */
export interface PreparedFileScanner {
  /** True when it knows its files by their names: a NUL byte then does not make one binary and skipped. */
  readonly takesBinary?: boolean;
  /**
   * Loads what files like this need and is not loaded yet, such as a grammar; awaited before `scan`. Undefined when there
   * is nothing to wait for. When it rejects the file is named and the outcome is failed.
   */
  load?(path: string): Promise<void> | undefined;
  /** Pure: depends on path, bytes and settings only. May throw; the file is then named and the outcome is failed. */
  scan(file: ScannedFile): FileReport;
}

export interface FileScanner extends AnyScanner {
  readonly kind: 'file';
  /**
   * True for a scanner whose findings matter even when a later commit of the same pull request removed them. It is
   * given the blobs that the pull request's commits add, too.
   */
  readonly scansHistory: boolean;
  /** Compiles the rules. Throws `SettingsError`. */
  prepare(settings: ScannerSettings, shipped: Shipped): Promise<PreparedFileScanner>;
  /**
   * Findings that need facts of several files, such as a workload that no NetworkPolicy selects. Called once for the
   * head and once for the base, on the main thread, with the facts of all files sorted by path.
   */
  conclude?(files: readonly FileFacts[]): readonly RawFinding[];
}

/** A file of the repository whose content is not there, or is over the limit of size. */
export interface WithheldFile {
  readonly path: string;
  readonly reason: 'too-large' | 'lfs-pointer' | 'unreadable';
}

/** The files of one side (head or base) that a project scanner accepts. */
export interface Project {
  /** Sorted by path. */
  readonly paths: readonly string[];
  /** Files that it accepts and cannot have; sorted by path. A scanner that needs one names it in `failedFiles`. */
  readonly withheld: readonly WithheldFile[];
  /** Throws when `path` is not one of `paths`. */
  read(path: string): Promise<Uint8Array>;
}

export interface ProjectReport {
  readonly findings: readonly RawFinding[];
  readonly notes?: readonly (FileNote & {readonly path: string})[];
  /** Files that could not be judged; any makes the outcome failed. What was found elsewhere is kept. */
  readonly failedFiles?: readonly {readonly path: string; readonly reason: string}[];
  /** Packages that this side uses, for the component list and the SBOM; sorted by `ref`. */
  readonly components?: readonly Component[];
  /** What is to be said in the report once, such as the date of the advisory data. Plain text. */
  readonly notices?: readonly string[];
  /** Only from the head: see `ImageContext`. */
  readonly handover?: string;
  /** How many files were judged as what; see `FileReport.subjects`. */
  readonly subjects?: Readonly<Record<string, number>>;
}

/** What a policy says about dependencies. */
export interface DependencyOptions {
  /** `auto`: the API where it is reachable, for what the embedded data cannot know yet. */
  readonly advisories: 'auto' | 'embedded' | 'api';
  /** Absolute path of a folder of OSV archives, in place of the other sources. */
  readonly advisoriesFolder?: string;
  /** Older advisory data fails the scanner. */
  readonly maxAdvisoryAgeDays?: number;
  /** Components of these scopes are listed and not judged. */
  readonly ignoredScopes: readonly Scope[];
  /** Report only flaws that a published version fixes; malicious packages are always reported. */
  readonly onlyFixed: boolean;
  /** Package URLs, with or without version, `*` for any part of the name: `pkg:npm/event-stream`, `pkg:npm/@evil/*`. */
  readonly deniedPackages: readonly string[];
  /** SPDX ids, `*` for any end: `AGPL-3.0*`. */
  readonly deniedLicenses: readonly string[];
}

/** One request to the OSV API; the main thread sends it, nothing else is reachable. */
export interface ApiRequest {
  /** Path and query below the API's address: `/v1/querybatch`. */
  readonly path: string;
  /** JSON to send by POST; absent for GET. */
  readonly body?: unknown;
}

/** Which images a run reads. */
export interface ImageSelection {
  /** Also those that the repository builds upon and deploys. */
  readonly fromRepository: boolean;
  /** As the user wrote them. */
  readonly references: readonly string[];
  readonly archives: readonly ImageArchive[];
  /** Go's names: `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
}

/** An archive or a folder with images. */
export interface ImageArchive {
  /** Absolute path. */
  readonly file: string;
  /** How findings name it: relative to the scanned folder, or its name alone where it lies outside. */
  readonly name: string;
}

/** One request to a registry; the main thread sends it, nothing else of the network is reachable. */
export type PullRequest =
  /** What the reference, or the digest in its repository, stands for. */
  | {readonly kind: 'manifest'; readonly reference: string; readonly digest?: string}
  | {readonly kind: 'blob'; readonly reference: string; readonly digest: string; readonly sizeBytes: number}
  /** Whether the digest is signed, as far as something says so beside it. */
  | {readonly kind: 'signature'; readonly reference: string; readonly digest: string}
  /** An image of the engine of this machine, where the user named it `docker-daemon:<reference>`. */
  | {readonly kind: 'daemon'; readonly reference: string};

export type PullAnswer =
  /** Its bytes have the digest. */
  | {readonly kind: 'manifest'; readonly mediaType: string; readonly digest: string; readonly bytes: Uint8Array}
  /** Absolute path of a file with the bytes of the digest, or an archive of `docker save`; it stays until the run ends. */
  | {readonly kind: 'blob'; readonly file: string}
  | {readonly kind: 'signature'; readonly isThere: boolean};

export type Pull = (request: PullRequest) => Promise<PullAnswer>;

/** What a scanner of images gets besides. */
export interface ImageContext {
  readonly selection: ImageSelection;
  /** Rejects with the cause after retries. Undefined when the run is offline. */
  readonly pull: Pull | undefined;
  readonly side: 'head' | 'base';
  /** On the base: what the scan of the head handed over, so that no image is read twice. */
  readonly handover?: string;
  /** The scanner of secrets with its settings of this run, for files of images. */
  prepareSecrets(): Promise<PreparedFileScanner>;
}

/** What a project scanner may reach besides the files. All of it is plain data or answered from outside its thread. */
export interface ProjectContext extends Shipped {
  readonly settings: ScannerSettings;
  readonly dependencies: DependencyOptions;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /**
   * Asks the OSV API; the same question of one run gets the same answer. Resolves with the parsed JSON, rejects with the
   * cause after retries. Undefined when the run is offline.
   */
  readonly askApi: ((request: ApiRequest) => Promise<unknown>) | undefined;
  /** Only for scanners that read images. */
  readonly images?: ImageContext;
  readonly signal: AbortSignal;
}

export interface ProjectScanner extends AnyScanner {
  readonly kind: 'project';
  /** It gets `ProjectContext.images`, and runs where images are named, though there may be no file that it accepts. */
  readonly readsImages?: true;
  /** Must stop soon after `context.signal` is aborted. Throws when it cannot judge; the outcome is then failed. */
  scan(project: Project, context: ProjectContext): Promise<ProjectReport>;
}

/** A package of a registry that never changes a version afterwards, with the hashes of all its files. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Lower-case hexadecimal, one for each file that the registry has of this version. */
  readonly sha256: readonly string[];
}

/** An entry of `package-lock.json`. */
export interface LockedNpmPackage {
  readonly version: string;
  /** SHA-512 in Base64, as npm writes it. */
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  readonly peerDependencies?: Readonly<Record<string, string>> | undefined;
  readonly peerDependenciesMeta?: Readonly<Record<string, {readonly optional?: boolean | undefined}>> | undefined;
}

/** Where the program of a tool comes from. Nothing is ever taken by a name that can point elsewhere tomorrow. */
export type ToolSource =
  /** A program that is on this machine: a name that PATH knows, or an absolute path, with the arguments before ours. */
  | {readonly kind: 'machine'; readonly file: string; readonly args: readonly string[]}
  /** Wheels from the Python package index; nothing of them runs while they are installed. */
  | {
      readonly kind: 'python';
      /** The tool itself first, then everything that it needs. */
      readonly packages: readonly LockedPackage[];
      /** File in the environment's folder of programs. */
      readonly program: string;
    }
  /** Packages of the npm registry; no script of theirs runs while they are installed. */
  | {
      readonly kind: 'npm';
      /** The version of the tool itself. */
      readonly version: string;
      /** What is asked for, with exact versions; everything else comes with it. */
      readonly asks: Readonly<Record<string, string>>;
      /** As `package-lock.json` has them, by folder: `node_modules/eslint`. */
      readonly packages: Readonly<Record<string, LockedNpmPackage>>;
      /** File below `node_modules` that Node runs. */
      readonly program: string;
    }
  /** Built by the Go command, which holds every module against the checksum database. */
  | {
      readonly kind: 'go';
      readonly module: string;
      readonly version: string;
      /** The module's own hash as the checksum database has it: `h1:` and Base64. */
      readonly sum: string;
      /** Import path of the command. */
      readonly package: string;
    };

/** What a tool may know besides its files. */
export interface ToolContext {
  readonly settings: ScannerSettings;
  readonly dependencies: Pick<DependencyOptions, 'advisoriesFolder'>;
  /** False when the run is offline. */
  readonly allowFetch: boolean;
}

/** A file, or a folder with all that is in it, that a tool reads besides the copies, such as rules. */
export type ExtraFile =
  /** `path` is relative to the folder of extra files. */
  | {readonly path: string; readonly text: string}
  /** `copyOf` is an absolute path that a scanner or the user's config named, never the scanned repository. */
  | {readonly path: string; readonly copyOf: string};

/** What a tool left behind. */
export interface ToolOutput {
  readonly stdout: string;
  /** The end of it, 4,096 bytes: where tools name what they could not do and go on. */
  readonly stderr: string;
  readonly exitCode: number;
}

export interface ToolReport {
  readonly findings: readonly RawFinding[];
  /** Rules that the findings name and `rules` did not know. */
  readonly rules: readonly Rule[];
  /** Files that the tool says it could not judge; any makes the outcome failed. */
  readonly failedFiles?: readonly {readonly path: string; readonly reason: string}[];
  readonly notes?: readonly (FileNote & {readonly path: string})[];
}

export interface ToolScanner extends AnyScanner {
  readonly kind: 'tool';
  readonly source: ToolSource;
  /** Exit codes that mean the scan was done, whether or not it found something. Any other code is a failure. */
  readonly completedExitCodes: readonly number[];
  /**
   * Written beside the copies before the tool starts. Throws when the tool cannot run under these circumstances; the
   * message names the fix.
   */
  extraFiles?(context: ToolContext): Promise<readonly ExtraFile[]>;
  /** True when the tool cannot work without the network: the box then leaves it, and the report says so. */
  needsNetwork?(context: ToolContext): boolean;
  /**
   * Never a shell line. The process runs in a folder that holds copies of the accepted files and nothing else.
   * `extraFolder`: absolute path of the folder with the extra files.
   */
  args(paths: readonly string[], context: ToolContext & {readonly extraFolder: string}): readonly string[];
  /** Parses, never casts; throws on anything unexpected, including empty output. Paths must be relative again. */
  parse(output: ToolOutput): ToolReport;
}

export type Scanner = FileScanner | ProjectScanner | ToolScanner;

/** Where a scanner's module is, for worker threads that load it themselves. */
export interface ScannerEntry {
  readonly name: string;
  /** Embedded scanners ship inside dist; external ones run a program of their own. */
  readonly origin: 'embedded' | 'external';
  readonly load: () => Promise<Scanner>;
}
