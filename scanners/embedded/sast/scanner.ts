/** Static analysis: rules in Semgrep's syntax over source code. */
import type {FileScanner, ScannerSettings} from '../../../src/scanner.ts';
import {RULES} from './generated/metadata.generated.ts';
import {isRuleFile, isRuleFileName, SETTINGS_FILES, USER_RULE_FOLDERS} from './settings-paths.ts';
import {isSourcePath} from './source-paths.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'sast',
    title: 'Static analysis',
    description: 'Follows data through source code and finds unsafe use of interfaces.',
    category: 'sast',
    version: '1',
    tellsSubjects: true,
  },
  settingsFiles: SETTINGS_FILES,
  settingsFolders: {paths: USER_RULE_FOLDERS, namedBy: 'sastRules', accepts: isRuleFileName},
  scansHistory: false,
  accepts: (path, settings) => isSourcePath(path, settings?.settingsFiles),
  rules: async (settings) => [...RULES, ...(await rulesOfUser(settings))],
  findSettingsProblems: async ({settingsFiles}, {readGrammar}) => {
    const {readIgnoreRules} = await import('./ignored-paths.ts');
    const {problems} = readIgnoreRules(settingsFiles);
    if (!Object.keys(settingsFiles).some(isRuleFile)) return problems;
    const {findRuleProblems} = await import('./find-rule-problems.ts');
    return [...(await findRuleProblems(settingsFiles, readGrammar)), ...problems];
  },
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async ({settingsFiles}, shipped) => (await import('./prepare.ts')).prepareEngine(settingsFiles, shipped),
};

async function rulesOfUser({settingsFiles}: ScannerSettings) {
  if (!Object.keys(settingsFiles).some(isRuleFile)) return [];
  const [{readUserRules}, {toRule}] = await Promise.all([import('./user-rules.ts'), import('./rule-metadata.ts')]);
  return readUserRules(settingsFiles).rules.map(toRule);
}
