/** zizmor: GitHub Actions workflows and actions. https://docs.zizmor.sh (MIT) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseZizmor} from './parse-zizmor.ts';

const WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$|(^|\/)\.github\/dependabot\.ya?ml$/;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'zizmor',
    title: 'zizmor',
    description: 'Audits GitHub Actions workflows and actions; only the audits that need no network.',
    category: 'workflows',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: [],
  accepts: (path) => WORKFLOW.test(path),
  rules: async () => [],
  source: SOURCE,
  // Codes from 10 on say how bad the worst finding is. https://docs.zizmor.sh/usage/#exit-codes
  completedExitCodes: [0, 10, 11, 12, 13, 14],
  args: () => ['--offline', '--no-progress', '--quiet', '--no-config', '--format', 'sarif', '.'],
  parse: ({stdout}) => parseZizmor(stdout),
};
