/** Static analysis: rules in Semgrep's syntax over source code. */
import type {FileScanner, ScannerSettings} from '../../../src/scanner.ts';
import {RULES} from './generated/metadata.generated.ts';
import {isSourcePath} from './source-paths.ts';

/** Same as USER_RULE_FILES of rule-set.ts, which loads the engine. */
const SETTINGS_FILES = ['.semgrep.yml', '.semgrep.yaml'];

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'sast',
    title: 'Static analysis',
    description: 'Follows data through source code and finds unsafe use of interfaces.',
    category: 'sast',
    version: '1',
  },
  settingsFiles: SETTINGS_FILES,
  scansHistory: false,
  accepts: isSourcePath,
  rules: async (settings) => [...RULES, ...(await rulesOfUser(settings))],
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async ({settingsFiles}, shipped) => (await import('./prepare.ts')).prepareEngine(settingsFiles, shipped),
};

async function rulesOfUser({settingsFiles}: ScannerSettings) {
  if (SETTINGS_FILES.every((path) => settingsFiles[path] === undefined)) return [];
  const [{userRules}, {toRule}] = await Promise.all([import('./rule-set.ts'), import('./rule-metadata.ts')]);
  return userRules(settingsFiles).map(toRule);
}
