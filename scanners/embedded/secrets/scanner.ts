/** Secrets scanner: looks for credentials in every text file. Rules are data in rules/*.toml; see README.md. */
import type {FileScanner, ScannerSettings} from '../../../src/scanner.ts';
import type {RuleSet} from './compiled-rule.ts';
import {effectiveRules} from './effective-rules.ts';
import {RULES} from './rules.generated.ts';
import {preparedScanner} from './scan-file.ts';
import {toSearchable} from './searchable-rules.ts';
import {compileSuppressions} from './suppressions.ts';
import {CONFIG_FILE, IGNORE_FILE, readUserSettings} from './user-settings.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'secrets',
    title: 'Secrets',
    description: 'Looks for credentials, keys and tokens in every text file and in the history of a pull request.',
    category: 'secrets',
    version: '1.0.0',
  },
  settingsFiles: [CONFIG_FILE, IGNORE_FILE],
  scansHistory: true,
  // The user's settings hold patterns of secrets and accepted places, not secrets.
  accepts: (path) => path !== CONFIG_FILE && path !== IGNORE_FILE,
  rules: async (settings) => loadRules(settings).rules.map(({rule}) => rule),
  prepare: async (settings) => {
    const ruleSet = loadRules(settings);
    const {ignored} = readUserSettings(settings);
    return preparedScanner({
      rules: toSearchable(ruleSet.rules.filter(({pattern}) => pattern.kind !== 'path-only')),
      pathRules: ruleSet.rules.filter(({pattern}) => pattern.kind === 'path-only'),
      suppressedBy: compileSuppressions(ruleSet, ignored),
    });
  },
};

function loadRules(settings: ScannerSettings): RuleSet {
  return effectiveRules(RULES, readUserSettings(settings).config);
}
