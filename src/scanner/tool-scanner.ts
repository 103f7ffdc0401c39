/** External tools: where their programs come from, what they are told, what they leave behind. */
import type {RawFinding} from '../finding/finding.ts';
import type {Rule} from '../finding/rule.ts';
import type {AnyScanner, ScannerSettings} from './any-scanner.ts';
import type {FileNote} from './file-scanner.ts';
import type {DependencyOptions} from './project-scanner.ts';

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
      /** Folders of the module that the program reads; they come beside it, under the same paths. */
      readonly keeps?: readonly string[];
      /** Experiments of Go that its sources need (`GOEXPERIMENT`). */
      readonly experiments?: readonly string[];
    };

/** What a tool may know besides its files. */
export interface ToolContext {
  readonly settings: ScannerSettings;
  readonly dependencies: Pick<DependencyOptions, 'advisoriesFolder'>;
  /** False when the run is offline. */
  readonly allowFetch: boolean;
  /** Address of a running service that the user wants to be called; see `needsTarget`. */
  readonly targetUrl?: string | undefined;
  /** `all.zip` of an ecosystem in the folder of advisories that the user named; undefined where there is none. */
  readAdvisories?(ecosystem: string): Promise<Uint8Array | undefined>;
}

/** What a tool is started for. */
export interface ToolTarget {
  /** Where it stands, below the copies; empty for the folder of all. */
  readonly folder: string;
  /** Name of a file in it, one of those that `targets` gave; absent without. */
  readonly target?: string;
}

/** Absolute paths of folders, apart from the one with the copies, which is where a tool stands. */
export interface ToolPlaces {
  /** Holds the extra files. */
  readonly extraFolder: string;
  /** Where the tool was installed; empty for a program of the machine. */
  readonly programFolder: string;
  /** Holds what preparations have fetched, in this run or one before; empty for a tool without any. */
  readonly dataFolder: string;
}

/**
 * Fetches what a tool needs besides the files, such as a database of flaws: a step of its own before the scan, in the
 * same box, with the network while the run is not offline, and tried again when it fails. The scan can only read it.
 */
export interface Preparation {
  /** For messages: `its database`. */
  readonly what: string;
  /** Absent: the tool's own program. */
  readonly program?: 'go';
  readonly args: readonly string[];
  /** Where it is started, below the copies. */
  readonly folder: string;
  /** Variables of the machine's environment that it gets besides while it may fetch, such as the address of a mirror. */
  readonly passes?: readonly string[];
  /** What was fetched before is taken as it is until it is this old. Absent: the program itself knows what is there. */
  readonly maxAgeHours?: number;
}

/** A file, or a folder with all that is in it, that a tool reads besides the copies, such as rules. */
export type ExtraFile =
  /** `path` is relative to the folder of extra files. */
  | {readonly path: string; readonly text: string}
  /** `copyOf` is an absolute path that a scanner or the user's config named, never the scanned repository. */
  | {readonly path: string; readonly copyOf: string};

/** Lines of a file: how many there are, and those that its scanner looked for; 1-based. */
export interface FileLines {
  readonly count: number;
  readonly marks: readonly number[];
}

/** What a tool left behind. */
export interface ToolOutput {
  /** By path, of the files that `linesOf` said something about. */
  readonly lines?: ReadonlyMap<string, FileLines>;
  /** By path, what `factsOf` said of a file. */
  readonly facts?: ReadonlyMap<string, string>;
  readonly stdout: string;
  /** The end of it, 256 KiB: where tools name what they could not do and go on. */
  readonly stderr: string;
  readonly exitCode: number;
  /** Where the tool was started, below the copies: one of `folders`, else empty. */
  readonly folder: string;
  /** What it was started for; see `ToolTarget`. */
  readonly target?: string;
  /** What it wrote into its `reportFile`; empty when there is none. */
  readonly report: string;
}

export interface ToolReport {
  readonly findings: readonly RawFinding[];
  /** Rules that the findings name and `rules` did not know. */
  readonly rules: readonly Rule[];
  /** Files that the tool says it could not judge; any makes the outcome failed. */
  readonly failedFiles?: readonly {readonly path: string; readonly reason: string}[];
  readonly notes?: readonly (FileNote & {readonly path: string})[];
  /** Things to say in the report that are no finding, such as the day of its database. Plain text. */
  readonly notices?: readonly string[];
}

export interface ToolScanner extends AnyScanner {
  readonly kind: 'tool';
  readonly source: ToolSource;
  /**
   * It calls a running service: `target-url`. What it finds is known of the head alone, as nobody has started the base.
   */
  readonly needsTarget?: true;
  /** A program of the machine that it runs itself, besides what its installation needs. */
  readonly needsProgram?: 'go';
  /** Exit codes that mean the scan was done, whether or not it found something. Any other code is a failure. */
  readonly completedExitCodes: readonly number[];
  /**
   * Written beside the copies before the tool starts. Throws when the tool cannot run under these circumstances; the
   * message names the fix.
   */
  extraFiles?(context: ToolContext): Promise<readonly ExtraFile[]>;
  /**
   * What the copy of a file holds, where a comment in it would silence the tool in a way that no option switches off. Of
   * the same length, and pure: places in it are places in the file.
   */
  copyOf?(bytes: Uint8Array): Uint8Array;
  /**
   * What `parse` has to know of a file to tell where in it a finding is, for a tool that does not say so itself. Worked
   * out of the bytes while they are copied. Small.
   */
  linesOf?(path: string, bytes: Uint8Array): FileLines | undefined;
  /** What `parse` has to know of a file that the tool's report leaves out. Small, and pure; never throws. */
  factsOf?(path: string, bytes: Uint8Array): string | undefined;
  /** True when the tool cannot work without the network: the box then leaves it, and the report says so. */
  needsNetwork?(context: ToolContext): boolean;
  /** True when it is also given generated code that it accepts: without, it cannot know the types of other code. */
  readonly readsGenerated?: boolean;
  /** False when the accepted files hold nothing for it: it reads them only to understand others. Default: true. */
  appliesTo?(paths: readonly string[]): boolean;
  /** Name of the folder with what preparations fetch; tools that name the same one share it. */
  readonly data?: string;
  preparations?(paths: readonly string[], context: ToolContext & ToolPlaces): readonly Preparation[];
  /**
   * Folders of copies that the tool is started in, one after the other. Where it fails in one of several, what it found
   * in the others counts, and the outcome is failed. Default: the folder of all copies alone.
   */
  folders?(paths: readonly string[]): readonly string[];
  /** Files that the tool is started for in place of folders, one after the other, each in its own folder. */
  targets?(paths: readonly string[]): readonly string[];
  /** Variables of the machine's environment that it gets besides while it may fetch, such as the address of a mirror. */
  readonly passes?: readonly string[];
  /** Below the folder of extra files, for a tool that does not print its report: where its arguments tell it to write. */
  readonly reportFile?: string;
  /** Variables for the tool and its preparations, besides an allowlist of the machine's. */
  env?(context: ToolContext & ToolPlaces): Readonly<Record<string, string>>;
  /** Never a shell line. The process runs in a folder that holds copies of the accepted files and nothing else. */
  args(paths: readonly string[], context: ToolContext & ToolPlaces & ToolTarget): readonly string[];
  /** Parses, never casts; throws on anything unexpected, including empty output. Paths must be relative again. */
  parse(output: ToolOutput): ToolReport;
}
