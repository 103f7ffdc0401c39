/** Defaults, config file and inputs → the one frozen Config of a run. */
import type {DependencyOptions} from '../scanner.ts';
import {type Config, ConfigError, type RuleSetting, type Threshold, type Waiver} from './config.ts';
import {DEFAULT_MAX_WAIVER_DAYS} from './defaults.ts';
import type {PolicyInputs} from './parse-inputs.ts';
import {resolveImages} from './resolve-images.ts';
import {checkScannerName, EMBEDDED, type KnownScanners, resolveScanners} from './resolve-scanners.ts';
import type {ConfigFile} from './schema.ts';
import {makeThreshold} from './threshold.ts';

export interface ConfigParts extends KnownScanners {
  readonly file: ConfigFile;
  /** Named in errors. */
  readonly filePath: string;
  readonly inputs: PolicyInputs;
  /** `YYYY-MM-DD`, UTC: a waiver must not last longer than allowed from this day. */
  readonly today: string;
}

const DEFAULT_LIMITS = {
  maxFileSizeBytes: 5 * 1024 * 1024,
  maxFiles: 250_000,
  fileTimeoutMs: 10_000,
  workerMemoryMb: 512,
  timeoutMs: 15 * 60_000,
  toolOutputBytes: 256 * 1024 * 1024,
} as const;

/** Inputs win over the file, the file over the defaults. Throws `ConfigError`. */
export function resolveConfig(parts: ConfigParts): Config {
  const {file, inputs} = parts;
  return Object.freeze({
    ...resolveScanners(inputs.scanners ?? file.scanners ?? [EMBEDDED], parts),
    optionalScanners: resolveOptional(parts),
    include: file.paths?.include ?? [],
    exclude: file.paths?.exclude ?? [],
    includeVendored: file.paths?.vendored ?? false,
    failOn: inputs.failOn ?? file['fail-on'] ?? 'high',
    thresholds: resolveThresholds(parts),
    rules: resolveRules(file),
    waivers: resolveWaivers(parts),
    maxWaiverDays: maxWaiverDays(file),
    inlineSuppressions: file['inline-suppressions'] ?? 'base',
    onScannerError: inputs.onScannerError ?? file['on-scanner-error'] ?? 'fail',
    dependencies: Object.freeze(resolveDependencies(parts)),
    images: Object.freeze(resolveImages(parts)),
    newlyDisclosed: file.dependencies?.['newly-disclosed'] ?? 'report',
    sastRules: resolveRulePaths(parts),
    sarifFiles: inputs.sarifFiles ?? file['sarif-files'] ?? [],
    targetUrl: inputs.targetUrl,
    vexFiles: insidePaths('vex-files', inputs.vexFiles ?? file['vex-files'] ?? []),
    limits: Object.freeze(resolveLimits(parts)),
  });
}

function resolveOptional(parts: ConfigParts): readonly string[] {
  const names = parts.file['optional-scanners'] ?? [];
  return [...new Set(names.map((name) => checkScannerName('optional-scanners', name, parts)))].sort();
}

/** A threshold of the inputs takes the place of the file's with the same key. */
function resolveThresholds({file, filePath, inputs}: ConfigParts): Threshold[] {
  const fromFile = Object.entries(file.thresholds ?? {}).map(([key, max]) =>
    inFile(filePath, () => makeThreshold(key, max)),
  );
  const byKey = new Map([...fromFile, ...inputs.thresholds].map((threshold) => [threshold.key, threshold]));
  return [...byKey.values()];
}

function resolveRules(file: ConfigFile): Record<string, RuleSetting> {
  return Object.fromEntries(
    Object.entries(file.rules ?? {}).map(([id, word]) => [
      id,
      word === 'off' ? {enabled: false, severity: undefined} : {enabled: true, severity: word},
    ]),
  );
}

/** Rules come from the repository alone: what judges a pull request is read from its base. */
function resolveRulePaths({file, inputs}: ConfigParts): readonly string[] {
  return insidePaths('sast-rules', inputs.sastRules ?? file['sast-rules'] ?? []);
}

function insidePaths(key: string, paths: readonly string[]): readonly string[] {
  const wrong = paths.find((path) => !isInside(path));
  if (wrong === undefined) return paths;
  throw new ConfigError(
    `${key}: ${JSON.stringify(wrong.slice(0, 200))} is no file or folder inside the scanned folder; write a path relative to it`,
  );
}

function isInside(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length > 0 && !path.startsWith('/') && !parts.includes('..') && !path.includes('\0');
}

function resolveWaivers({file, filePath, today}: ConfigParts): Waiver[] {
  const latest = addDays(today, maxWaiverDays(file));
  return (file.waivers ?? []).map(({rule, package: pattern, paths, reason, owner, expires}, index) => {
    if (expires > latest) {
      throw new ConfigError(
        `${filePath}: waivers.${index}.expires: ${expires} is more than ${maxWaiverDays(file)} days away; write ${latest} or earlier, or raise max-waiver-days`,
      );
    }
    return {rule, ...(pattern !== undefined && {package: pattern}), paths: paths ?? [], reason, owner, expires};
  });
}

function maxWaiverDays(file: ConfigFile): number {
  return file['max-waiver-days'] ?? DEFAULT_MAX_WAIVER_DAYS;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A folder of the inputs takes the place of every other source. */
function resolveDependencies({file: {dependencies = {}}, inputs: {advisories}}: ConfigParts): DependencyOptions {
  const maxAge = dependencies['max-advisory-age-days'];
  return {
    advisories: (advisories?.kind === 'source' ? advisories.source : dependencies.advisories) ?? 'auto',
    ...(advisories?.kind === 'folder' && {advisoriesFolder: advisories.path}),
    ...(maxAge !== undefined && {maxAdvisoryAgeDays: maxAge}),
    ignoredScopes: dependencies['ignore-scopes'] ?? [],
    onlyFixed: dependencies['only-fixed'] ?? false,
    deniedPackages: dependencies.deny?.packages ?? [],
    deniedLicenses: dependencies.deny?.licenses ?? [],
  };
}

function resolveLimits({file, inputs}: ConfigParts): Config['limits'] {
  const limits = file.limits ?? {};
  const scaled = (value: number | undefined, factor: number, otherwise: number) =>
    value === undefined ? otherwise : value * factor;
  return {
    maxFileSizeBytes: scaled(limits['max-file-size-kb'], 1024, DEFAULT_LIMITS.maxFileSizeBytes),
    maxFiles: limits['max-files'] ?? DEFAULT_LIMITS.maxFiles,
    fileTimeoutMs: scaled(limits['file-timeout-seconds'], 1000, DEFAULT_LIMITS.fileTimeoutMs),
    workerMemoryMb: limits['worker-memory-mb'] ?? DEFAULT_LIMITS.workerMemoryMb,
    timeoutMs: scaled(inputs.timeoutMinutes ?? limits['timeout-minutes'], 60_000, DEFAULT_LIMITS.timeoutMs),
    toolOutputBytes: DEFAULT_LIMITS.toolOutputBytes,
  };
}

function inFile<T>(filePath: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(`${filePath}: ${error.message}`);
    throw error;
  }
}
