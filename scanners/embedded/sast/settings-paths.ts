/** Where users configure static analysis: their rules and what is left out, at the paths that Semgrep knows. */
import {posix} from 'node:path';

/** https://semgrep.dev/docs/running-rules#running-custom-rules */
export const USER_RULE_FILES: readonly string[] = ['.semgrep.yml', '.semgrep.yaml'];

export const USER_RULE_FOLDERS: readonly string[] = ['.semgrep'];

/** https://semgrep.dev/docs/ignoring-files-folders-code */
export const IGNORE_FILE = '.semgrepignore';

/** What `:include` in the file above may name. */
export const INCLUDED_IGNORE_FILE = '.gitignore';

export const SETTINGS_FILES: readonly string[] = [...USER_RULE_FILES, IGNORE_FILE, INCLUDED_IGNORE_FILE];

/** True for settings files that hold rules. */
export function isRuleFile(path: string): boolean {
  return path !== IGNORE_FILE && path !== INCLUDED_IGNORE_FILE;
}

/** Which files of a folder are rules: YAML, but for what tests them and what is hidden. */
export function isRuleFileName(path: string): boolean {
  const name = posix.basename(path);
  return /\.ya?ml$/.test(name) && !name.startsWith('.') && !/\.(?:test|fixed)\.ya?ml$/.test(name);
}
