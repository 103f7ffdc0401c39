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
