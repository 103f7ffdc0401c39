/** Semgrep: source code, by the user's rules or by ours. https://github.com/semgrep/semgrep (LGPL-2.1) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseSemgrep} from './parse-semgrep.ts';
import {describedRules, isRuleFile, RULES_FOLDER, ruleFiles, USER_RULE_FILES, USER_RULE_FOLDER} from './rule-files.ts';

/** Rules may be for any text; what is no text, and what people do not write, is left to others. */
const NOT_TEXT =
  /\.(?:png|jpe?g|gif|ico|webp|pdf|zip|t?gz|jar|war|class|so|dll|exe|woff2?|ttf|eot|mp[34]|wasm|min\.js)$/i;
/** Its settings: those of a pull request must not hide what it brings. */
const SETTINGS = /(?:^|\/)\.(?:semgrepignore|gitignore|semgrep\.ya?ml)$|^\.semgrep\//;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'semgrep',
    title: 'Semgrep',
    description: 'Runs Semgrep over source code, by rules of the repository or, without any, by those of this product.',
    category: 'sast',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: USER_RULE_FILES,
  settingsFolders: {paths: [USER_RULE_FOLDER], namedBy: 'sastRules', accepts: isRuleFile},
  accepts: (path) => !NOT_TEXT.test(path) && !SETTINGS.test(path),
  rules: async ({settingsFiles}) => describedRules(settingsFiles),
  source: SOURCE,
  // 1 means findings with --error, which is not given. https://semgrep.dev/docs/cli-reference#exit-codes
  completedExitCodes: [0],
  extraFiles: async ({settings}) => ruleFiles(settings.settingsFiles),
  args: (_paths, {extraFolder}) => [
    ...['scan', '--config', `${extraFolder}/${RULES_FOLDER}`, '--no-rewrite-rule-ids'],
    ...['--metrics', 'off', '--disable-version-check', '--oss-only', '--quiet'],
    // Neither lists of the repository nor Semgrep's own leave anything out.
    ...['--no-git-ignore', '--x-ignore-semgrepignore-files', '--max-target-bytes', '0'],
    ...['--timeout', '60', '--timeout-threshold', '0', '--jobs', '2'],
    ...['--sarif', '--dataflow-traces', '.'],
  ],
  parse: ({stdout}) => parseSemgrep(stdout),
};
