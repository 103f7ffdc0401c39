/** Reads `.semgrepignore`. https://semgrep.dev/docs/ignoring-files-folders-code */
import {type IgnoreRule, parseIgnoreFile} from '../../../src/formats/ignore-file/ignore-file.ts';
import type {SettingsFiles, SettingsProblem} from '../../../src/scanner.ts';
import {IGNORE_FILE, INCLUDED_IGNORE_FILE, USER_RULE_FOLDERS} from './settings-paths.ts';

export interface IgnoreRules {
  readonly rules: readonly IgnoreRule[];
  readonly problems: readonly SettingsProblem[];
}

/**
 * Without the file what Semgrep leaves out of its own accord: the rules and the examples beside them. The rest of its
 * list, folders of installed and built code, is what the selection of files leaves out already; tests are analysed.
 */
export function readIgnoreRules(files: SettingsFiles): IgnoreRules {
  const bytes = files[IGNORE_FILE];
  if (bytes === undefined) return {rules: DEFAULT_RULES, problems: []};
  const problems: SettingsProblem[] = [];
  const rules = parseIgnoreFile(IGNORE_FILE, decode(bytes)).flatMap((rule) => {
    const included = /^:include\s+(.*)$/.exec(rule.text)?.[1]?.trim();
    if (included === undefined) return [rule];
    if (included === INCLUDED_IGNORE_FILE) return parseIgnoreFile(included, decode(files[included]));
    problems.push({
      path: IGNORE_FILE,
      reason: `line ${rule.line}: only ${INCLUDED_IGNORE_FILE} of the same folder can be included, not ${included}`,
    });
    return [];
  });
  return {rules, problems};
}

const DEFAULT_RULES: readonly IgnoreRule[] = parseIgnoreFile(
  `the default of ${IGNORE_FILE}`,
  USER_RULE_FOLDERS.map((folder) => `/${folder}/`).join('\n'),
);

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
