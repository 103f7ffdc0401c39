/** Strings of inputs and flags → checked values. Every error names the input, the value and the fix. */
import type {DependencyOptions} from '../scanner.ts';
import {ConfigError, REGISTRY_CREDENTIALS, type RegistryCredentials, type Threshold} from './config.ts';
import {didYouMean} from './did-you-mean.ts';
import {ACTION_INPUTS, FAIL_ON_WORDS, type InputName} from './inputs.ts';
import {type ImageEntries, parseImageLines, parsePlatform} from './parse-images.ts';
import {parseTargetUrl} from './parse-target-url.ts';
import {parseThresholdLines} from './threshold.ts';

/** Words that `advisories` takes; anything else is a folder. */
export const ADVISORY_SOURCES = [
  'auto',
  'embedded',
  'api',
] as const satisfies readonly DependencyOptions['advisories'][];

/** Where advisories come from; the path of a folder as it was written, until the entry has found it. */
export type AdvisoryInput =
  | {readonly kind: 'source'; readonly source: DependencyOptions['advisories']}
  | {readonly kind: 'folder'; readonly path: string};

/** What inputs or flags say about the policy; undefined where they leave the word to the config file. */
export interface PolicyInputs {
  readonly scanners: readonly string[] | undefined;
  readonly failOn: (typeof FAIL_ON_WORDS)[number] | undefined;
  readonly thresholds: readonly Threshold[];
  readonly onScannerError: 'fail' | 'warn' | undefined;
  readonly timeoutMinutes: number | undefined;
  readonly advisories: AdvisoryInput | undefined;
  readonly images: ImageEntries | undefined;
  readonly imagePlatform: string | undefined;
  readonly registryCredentials: RegistryCredentials | undefined;
  readonly sastRules: readonly string[] | undefined;
  readonly sarifFiles: readonly string[] | undefined;
  readonly vexFiles: readonly string[] | undefined;
  readonly targetUrl: string | undefined;
}

export interface ActionInputs {
  readonly path: string;
  readonly config: string | undefined;
  readonly policy: PolicyInputs;
  readonly base: string;
  readonly comment: 'auto' | 'always' | 'never';
  readonly maxAnnotations: number;
  readonly uploadSarif: 'auto' | 'true' | 'false';
  readonly dependencySnapshot: boolean;
  readonly reportDir: string;
  readonly cache: boolean;
  readonly token: string;
  /** As they were written; `src/shard/plan-name.ts` reads the first three. */
  readonly shard: string;
  readonly maxShards: string;
  readonly plan: string;
  /** Paths and globs; empty where this run scans. */
  readonly partialResults: readonly string[];
}

/**
 * The action's inputs from a function that gives each one's text. An input that is left at its default leaves the word
 * to the config file, since the runner always passes defaults on. Throws `ConfigError`.
 */
export function parseActionInputs(read: (name: InputName) => string): ActionInputs {
  const text = (name: InputName) => read(name).trim() || ACTION_INPUTS[name].default;
  const changed = (name: InputName) => (text(name) === ACTION_INPUTS[name].default ? undefined : text(name));
  const flag = (name: InputName) => oneOf(name, text(name).toLowerCase(), ['true', 'false'] as const) === 'true';
  return {
    path: text('path'),
    config: changed('config'),
    policy: parsePolicyInputs({
      scanners: changed('scanners'),
      failOn: changed('fail-on'),
      thresholds: text('thresholds'),
      onScannerError: changed('on-scanner-error'),
      timeoutMinutes: changed('timeout-minutes'),
      advisories: changed('advisories'),
      images: changed('images'),
      imagePlatform: changed('image-platform'),
      registryCredentials: changed('registry-credentials'),
      sastRules: changed('sast-rules'),
      sarifFiles: changed('sarif-files'),
      vexFiles: changed('vex-files'),
      targetUrl: changed('target-url'),
    }),
    base: text('base'),
    comment: oneOf('comment', text('comment'), ['auto', 'always', 'never'] as const),
    maxAnnotations: wholeNumber('max-annotations', text('max-annotations'), {min: 0, max: 10_000}),
    uploadSarif: oneOf('upload-sarif', text('upload-sarif').toLowerCase(), ['auto', 'true', 'false'] as const),
    dependencySnapshot: flag('dependency-snapshot'),
    reportDir: text('report-dir'),
    cache: flag('cache'),
    token: read('token').trim(),
    shard: text('shard'),
    maxShards: text('max-shards'),
    plan: text('plan'),
    partialResults: parsePaths(text('partial-results')),
  };
}

/** Policy flags as text; undefined where none was given. Throws `ConfigError`. */
export function parsePolicyInputs(raw: {
  readonly scanners?: string | undefined;
  readonly failOn?: string | undefined;
  readonly thresholds?: string | undefined;
  readonly onScannerError?: string | undefined;
  readonly timeoutMinutes?: string | undefined;
  readonly advisories?: string | undefined;
  readonly images?: string | undefined;
  readonly imagePlatform?: string | undefined;
  readonly registryCredentials?: string | undefined;
  readonly sastRules?: string | undefined;
  readonly sarifFiles?: string | undefined;
  readonly vexFiles?: string | undefined;
  readonly targetUrl?: string | undefined;
}): PolicyInputs {
  const given = <T>(value: string | undefined, parse: (text: string) => T) =>
    value === undefined ? undefined : parse(value);
  return {
    scanners: given(raw.scanners, parseNames),
    failOn: given(raw.failOn, (value) => oneOf('fail-on', value, FAIL_ON_WORDS)),
    thresholds: parseThresholdLines(raw.thresholds ?? ''),
    onScannerError: given(raw.onScannerError, (value) => oneOf('on-scanner-error', value, ['fail', 'warn'] as const)),
    timeoutMinutes: given(raw.timeoutMinutes, (value) => wholeNumber('timeout-minutes', value, {min: 1, max: 360})),
    advisories: given(raw.advisories, parseAdvisories),
    images: given(raw.images, parseImageLines),
    imagePlatform: given(raw.imagePlatform, parsePlatform),
    registryCredentials: given(raw.registryCredentials, (value) =>
      oneOf('registry-credentials', value, REGISTRY_CREDENTIALS),
    ),
    sastRules: given(raw.sastRules, parsePaths),
    sarifFiles: given(raw.sarifFiles, parsePaths),
    vexFiles: given(raw.vexFiles, parsePaths),
    targetUrl: given(raw.targetUrl, parseTargetUrl),
  };
}

function parseAdvisories(text: string): AdvisoryInput {
  const source = ADVISORY_SOURCES.find((word) => word === text);
  if (source !== undefined) return {kind: 'source', source};
  if (text === '') throw new ConfigError(`advisories: write ${ADVISORY_SOURCES.join(', ')} or a folder`);
  return {kind: 'folder', path: text};
}

/** One a line, or separated by commas. */
function parsePaths(text: string): string[] {
  const paths = text.split(/[\n,]+/).map((path) => path.trim());
  return [...new Set(paths.filter((path) => path !== ''))];
}

function parseNames(text: string): string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0)
    throw new ConfigError('scanners: no scanner is named; write `embedded` or names separated by commas');
  return [...new Set(names)];
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  const shown = JSON.stringify(value.slice(0, 80));
  throw new ConfigError(`${name}: ${shown} is not one of ${known.join(', ')}${didYouMean(value, known)}`);
}

function wholeNumber(name: string, value: string, {min, max}: {min: number; max: number}): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new ConfigError(`${name}: ${JSON.stringify(value.slice(0, 80))} is not a whole number from ${min} to ${max}`);
}
