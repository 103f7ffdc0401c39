/** Which files this scanner reads, by path alone, and as what. GitHub reads workflows at the top of a repository only. */

export type FileKind = 'workflow' | 'action' | 'dependabot' | 'renovate';

/** Undefined for every other file. */
export function kindOf(path: string): FileKind | undefined {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow';
  if (/(?:^|\/)action\.ya?ml$/.test(path)) return 'action';
  if (/^\.github\/dependabot\.ya?ml$/.test(path)) return 'dependabot';
  return RENOVATE.has(path) ? 'renovate' : undefined;
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
