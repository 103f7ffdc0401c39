/** actionlint: correctness of GitHub Actions workflows. https://github.com/rhysd/actionlint (MIT) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseActionlint} from './parse-actionlint.ts';

const WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'actionlint',
    title: 'actionlint',
    description: 'Checks GitHub Actions workflows by the rules of actionlint.',
    category: 'workflows',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: (path) => WORKFLOW.test(path),
  rules: async () => [],
  source: SOURCE,
  // 1: something was found. https://github.com/rhysd/actionlint/blob/main/docs/usage.md#exit-status
  completedExitCodes: [0, 1],
  args: (paths) => ['-no-color', '-shellcheck=', '-pyflakes=', '-format', '{{json .}}', '--', ...paths],
  parse: ({stdout}) => parseActionlint(stdout),
};
