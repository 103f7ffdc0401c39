/** Bandit: Python code. https://bandit.readthedocs.io (Apache-2.0) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseBandit} from './parse-bandit.ts';

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'bandit',
    title: 'Bandit',
    description: 'Looks for insecure code in Python by the checks of Bandit.',
    category: 'sast',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: [],
  accepts: (path) => path.endsWith('.py'),
  rules: async () => [],
  source: SOURCE,
  // 1: something was found.
  completedExitCodes: [0, 1],
  args: () => ['--recursive', '--format', 'json', '--quiet', '--ignore-nosec', '.'],
  parse: ({stdout}) => parseBandit(stdout),
};
