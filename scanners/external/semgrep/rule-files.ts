/** Which rules Semgrep runs: those of the user, else those that ship with static analysis here. */
import type {Rule} from '../../../src/finding/rule.ts';
import type {ExtraFile, SettingsFiles} from '../../../src/scanner.ts';
import {readShippedRules} from './shipped-rules.ts';

/** Folder of the rules among the extra files. */
export const RULES_FOLDER = 'rules';

/** Where users keep their rules. https://semgrep.dev/docs/running-rules#running-custom-rules */
export const USER_RULE_FILES: readonly string[] = ['.semgrep.yml', '.semgrep.yaml'];
export const USER_RULE_FOLDER = '.semgrep';

/** Which files of a folder are rules: YAML, but for what tests them. */
export function isRuleFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.ya?ml$/.test(name) && !/\.(?:test|fixed)\.ya?ml$/.test(name);
}

/** By numbers, as Semgrep passes over hidden files and folders and any name may come from the repository. */
export async function ruleFiles(settings: SettingsFiles): Promise<readonly ExtraFile[]> {
  const own = Object.keys(settings).sort();
  if (own.length === 0) return [{path: `${RULES_FOLDER}/rules.yaml`, text: (await readShippedRules()).text}];
  return own.map((path, index) => ({
    path: `${RULES_FOLDER}/${index}.yaml`,
    text: new TextDecoder().decode(settings[path]),
  }));
}

/** Ours are known beforehand; the user's come with their findings. */
export async function describedRules(settings: SettingsFiles): Promise<readonly Rule[]> {
  return Object.keys(settings).length === 0 ? (await readShippedRules()).described : [];
}
