/** Checkov: infrastructure as code of many kinds. https://www.checkov.io (Apache-2.0) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseCheckov} from './parse-checkov.ts';

const ACCEPTED = /\.(tf|tfvars|ya?ml|json|bicep)$|(^|\/)(.*\.)?Dockerfile(\.[^/]+)?$/i;
/** Its settings: those of a pull request must not hide what it brings. */
const SETTINGS = /(^|\/)\.checkov\.ya?ml$/;

/** What it knows apart from secrets and packages, which others look for. */
const FRAMEWORKS = [
  'terraform',
  'cloudformation',
  'kubernetes',
  'dockerfile',
  'github_actions',
  'serverless',
  'arm',
  'bicep',
];

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'checkov',
    title: 'Checkov',
    description: 'Checks infrastructure as code by the policies of Checkov; without its platform.',
    category: 'iac',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: [],
  accepts: (path) => ACCEPTED.test(path) && !SETTINGS.test(path),
  rules: async () => [],
  source: SOURCE,
  completedExitCodes: [0],
  // Without --quiet, which leaves out what a comment of the pull request suppresses.
  args: () => [
    ...['--directory', '.', '--framework', ...FRAMEWORKS],
    ...['--output', 'json', '--compact', '--soft-fail', '--skip-download'],
  ],
  parse: ({stdout}) => parseCheckov(stdout),
};
