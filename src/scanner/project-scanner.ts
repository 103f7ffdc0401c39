/** Scanners that need many files at once, data, or answers from outside. */
import type {Component, Scope} from '../finding/component.ts';
import type {RawFinding} from '../finding/finding.ts';
import type {AnyScanner, ScannerSettings, Shipped} from './any-scanner.ts';
import type {FileNote} from './file-scanner.ts';
import type {ImageContext} from './image-context.ts';

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
  /**
   * What `act` returns or throws; throws when it takes longer, whatever it is at: so one file that a parser does not come
   * back from does not cost the others. Absent where nothing can end it.
   */
  readonly callWithin?: <Result>(timeoutMs: number, act: () => Result) => Result;
  readonly signal: AbortSignal;
}

export interface ProjectScanner extends AnyScanner {
  readonly kind: 'project';
  /** It gets `ProjectContext.images`, and runs where images are named, though there may be no file that it accepts. */
  readonly readsImages?: true;
  /**
   * It may run in the main thread where it is alone and its files are small: what it takes grows with their size and no
   * faster, and it gives them to parsers in `ProjectContext.callWithin` only.
   */
  readonly mayShareThread?: true;
  /** Must stop soon after `context.signal` is aborted. Throws when it cannot judge; the outcome is then failed. */
  scan(project: Project, context: ProjectContext): Promise<ProjectReport>;
}
