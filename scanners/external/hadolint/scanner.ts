/** hadolint: Dockerfiles. https://github.com/hadolint/hadolint (GPL-3.0; runs as a program of its own) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseHadolint} from './parse-hadolint.ts';

const DOCKERFILE = /(^|\/)(.*\.)?(Dockerfile|Containerfile)(\.[^/]+)?$/i;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'hadolint',
    title: 'hadolint',
    description: 'Checks Dockerfiles, and the shell in them, by the rules of hadolint.',
    category: 'iac',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: [],
  accepts: (path) => DOCKERFILE.test(path),
  rules: async () => [],
  source: SOURCE,
  completedExitCodes: [0],
  args: (paths) => ['--no-color', '--no-fail', '--disable-ignore-pragma', '--format', 'json', '--', ...paths],
  parse: ({stdout}) => parseHadolint(stdout),
};
