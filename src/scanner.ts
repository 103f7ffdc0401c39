/**
 * The contract that every scanner implements. A scanner is a folder under `scanners/` whose `scanner.ts` exports
 * `scanner`. Three kinds stand behind one contract:
 *
 * - `file`: a pure function of one file's bytes and path. Runs in worker threads; its results are cached by blob id.
 * - `project`: needs many files at once. Runs once for the head and once for the base.
 * - `tool`: an external process whose output is parsed. Runs in a folder of copies, with nothing of our environment.
 */
import type {Manifest} from './scanner/any-scanner.ts';
import type {FileScanner} from './scanner/file-scanner.ts';
import type {ProjectScanner} from './scanner/project-scanner.ts';
import type {ToolScanner} from './scanner/tool-scanner.ts';

export type {
  Manifest,
  ScannerSettings,
  SettingsFiles,
  SettingsFolders,
  SettingsProblem,
  Shipped,
} from './scanner/any-scanner.ts';
export {SettingsError} from './scanner/any-scanner.ts';
export type {
  FileFacts,
  FileNote,
  FileReport,
  FileScanner,
  PreparedFileScanner,
  ScannedFile,
} from './scanner/file-scanner.ts';
export {BudgetExceeded} from './scanner/file-scanner.ts';
export type {
  AttachedManifest,
  ImageArchive,
  ImageContext,
  ImageSelection,
  ImageTrust,
  LayerMemory,
  ProvenancePolicy,
  Pull,
  PullAnswer,
  PullRequest,
  SignaturePolicy,
  TrustedSigner,
} from './scanner/image-context.ts';
export {NO_TRUST_ASKED} from './scanner/image-context.ts';
export type {
  ApiRequest,
  DependencyOptions,
  Project,
  ProjectContext,
  ProjectReport,
  ProjectScanner,
  WithheldFile,
} from './scanner/project-scanner.ts';
export type {
  ExtraFile,
  FileLines,
  LockedNpmPackage,
  LockedPackage,
  Preparation,
  ToolContext,
  ToolOutput,
  ToolPlaces,
  ToolReport,
  ToolScanner,
  ToolSource,
  ToolTarget,
} from './scanner/tool-scanner.ts';

export type Scanner = FileScanner | ProjectScanner | ToolScanner;

/** Where a scanner's module is, for worker threads that load it themselves. */
export interface ScannerEntry {
  readonly name: string;
  /** Embedded scanners ship inside dist; external ones run a program of their own. */
  readonly origin: 'embedded' | 'external';
  /** Who it is, for runs that it has no part in and that do not load it. */
  readonly profile: ScannerProfile;
  readonly load: () => Promise<Scanner>;
}

/** What is known of a scanner without its module. */
export interface ScannerProfile {
  readonly kind: Scanner['kind'];
  readonly manifest: Manifest;
}
