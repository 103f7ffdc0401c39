/** The policy of a repository: what is scanned, by which rules, and what blocks. Frozen, schema-checked, plain data. */
import type {Category} from '../finding/category.ts';
import type {Scope} from '../finding/component.ts';
import type {Severity} from '../finding/severity.ts';
import type {DependencyOptions, ImageTrust} from '../scanner.ts';

/**
 * The largest number of new, open findings that still passes. `high` counts findings of exactly that severity, `any`
 * of every severity; with a category only findings of that category, with a scope only those about packages of it.
 */
export interface Threshold {
  /** As written, `iac.high`, `dependencies.production.high`; the name under which it is reported. */
  readonly key: string;
  readonly category: Category | undefined;
  readonly scope: Scope | undefined;
  readonly severity: Severity | 'any';
  readonly max: number;
}

/** Accepts findings for a time. Becomes an external suppression in SARIF. */
export interface Waiver {
  /** Rule or advisory id; any id of a flaw will do. */
  readonly rule: string;
  /** Package URL with `*` for any part of the name; undefined means findings about any package or none. */
  readonly package?: string | undefined;
  /** Globs of repository-relative paths; empty means everywhere. */
  readonly paths: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  /** Path of the VEX file that it comes from; absent for one of the config file. */
  readonly statedIn?: string;
}

export interface RuleSetting {
  readonly enabled: boolean;
  readonly severity: Severity | undefined;
}

export interface Limits {
  /** Larger files are skipped and named. */
  readonly maxFileSizeBytes: number;
  /** More files than this are skipped, counted and named as over the limit. */
  readonly maxFiles: number;
  /** Time that one scanner may spend on one file. */
  readonly fileTimeoutMs: number;
  /** Heap of one worker thread. */
  readonly workerMemoryMb: number;
  /** Time for the whole run. */
  readonly timeoutMs: number;
  /** Output of one external tool. */
  readonly toolOutputBytes: number;
}

/**
 * Which suppression comments in source files count. `base`: in a pull request only those that are in the base
 * already, so that a pull request cannot waive itself. `always`: all. `never`: none.
 */
export type InlineSuppressions = 'base' | 'always' | 'never';

/** Which images are read. */
export interface ImageOptions {
  /** Also those that the repository builds upon and deploys. */
  readonly fromRepository: boolean;
  /** As the user wrote them. */
  readonly references: readonly string[];
  /** Archives and folders, absolute or relative to the scanned folder; globs. */
  readonly paths: readonly string[];
  /** Go's names: `linux/amd64`. */
  readonly platform: string;
  /** `docker-config`: registries get the credentials of the user's docker configuration; helpers run only with the third. */
  readonly credentials: RegistryCredentials;
  /** Hosts that are asked first, by registry. */
  readonly mirrors: Readonly<Record<string, readonly string[]>>;
  readonly trust: ImageTrust;
}

export const REGISTRY_CREDENTIALS = ['none', 'docker-config', 'docker-config-and-helpers'] as const;

export type RegistryCredentials = (typeof REGISTRY_CREDENTIALS)[number];

export interface Config {
  /** Names of scanners that run; all but the optional ones must conclude. */
  readonly scanners: readonly string[];
  /** Of these the ones that run where there is something for them and this machine can run them. */
  readonly autoScanners: readonly string[];
  /** Their failure is shown, and makes no verdict. */
  readonly optionalScanners: readonly string[];
  /** Globs; empty means every file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Scan folders that are vendored or generated, too. */
  readonly includeVendored: boolean;
  readonly failOn: Severity | 'never';
  readonly thresholds: readonly Threshold[];
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly waivers: readonly Waiver[];
  readonly maxWaiverDays: number;
  readonly inlineSuppressions: InlineSuppressions;
  readonly onScannerError: 'fail' | 'warn';
  readonly dependencies: DependencyOptions;
  readonly images: ImageOptions;
  /** Whether a flaw that became known after the base was committed counts like a new one. */
  readonly newlyDisclosed: 'report' | 'block';
  /** Files and folders of rules for static analysis, relative to the scanned folder. */
  readonly sastRules: readonly string[];
  /** SARIF files of other tools: paths and globs, relative to the scanned folder. */
  readonly sarifFiles: readonly string[];
  /** Address of a running service for scanners that call one. */
  readonly targetUrl: string | undefined;
  /** Paths of VEX files of the repository. */
  readonly vexFiles: readonly string[];
  readonly limits: Limits;
}

/** The user's configuration or inputs are wrong: the message names key, value, position and fix. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
