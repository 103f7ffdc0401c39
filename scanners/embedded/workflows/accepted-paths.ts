/** Which files this scanner reads, by path alone, and as what. GitHub reads workflows at the top of a repository only. */
import {ecosystemsOf} from './calls/ecosystem-of.ts';
import {SYSTEMS, type System} from './pipelines/pipeline.ts';

export type FileKind = 'workflow' | 'action' | 'dependabot' | 'renovate' | 'manifest' | System;

/** Undefined for every other file. */
export function kindOf(path: string): FileKind | undefined {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow';
  if (/(?:^|\/)action\.ya?ml$/.test(path)) return 'action';
  if (/^\.github\/dependabot\.ya?ml$/.test(path)) return 'dependabot';
  if (RENOVATE.has(path)) return 'renovate';
  return SYSTEMS.find((system) => PIPELINES[system].test(path)) ?? (isManifest(path) ? 'manifest' : undefined);
}

/** Read for its name alone: whether updates are asked for. */
function isManifest(path: string): boolean {
  return ecosystemsOf(path) !== undefined;
}

/** Pipelines of other systems, also those that others include. */
const PIPELINES: Readonly<Record<System, RegExp>> = {
  gitlab: /(?:^|\/|\.)gitlab-ci\.ya?ml$|^\.?gitlab(?:-ci|\/ci)\/(?:[^/]+\/)*[^/]+\.ya?ml$/,
  azure: /(?:^|\/)azure-pipelines?(?:[-._][^/]*)?\.ya?ml$|(?:^|\/)\.?azure-?pipelines\/(?:[^/]+\/)*[^/]+\.ya?ml$/,
  jenkins: /(?:^|\/)Jenkinsfile(?:[-._][^/]*)?$|\.[jJ]enkinsfile$/,
  circleci: /^\.circleci\/[^/]+\.ya?ml$/,
  bitbucket: /^bitbucket-pipelines\.ya?ml$/,
};

/** The system whose pipeline it is; undefined for files of GitHub. */
export function systemOf(kind: FileKind): System | undefined {
  return SYSTEMS.find((system) => system === kind);
}

/** https://docs.renovatebot.com/configuration-options/ */
const RENOVATE: ReadonlySet<string> = new Set([
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.gitlab/renovate.json',
  '.renovaterc',
  '.renovaterc.json',
]);
