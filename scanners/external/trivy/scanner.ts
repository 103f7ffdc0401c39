/** Trivy: infrastructure as code and secrets. https://github.com/aquasecurity/trivy (Apache-2.0) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {linesOf} from './lines-of.ts';
import {SOURCE} from './lock.ts';
import {neutralize} from './neutralize.ts';
import {parseTrivy} from './parse-trivy.ts';
import {readLog} from './read-log.ts';

/** Settings of a pull request must not hide what it brings, so the tool gets none. */
const SETTINGS = /(^|\/)(trivy\.yaml|trivy-secret\.yaml|\.trivyignore(\.ya?ml)?)$/;

/** Everything that it would ask the network for. */
const WITHOUT_NETWORK = ['--skip-check-update', '--skip-version-check', '--disable-telemetry', '--offline-scan'];

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'trivy',
    title: 'Trivy',
    description: 'Checks infrastructure as code by the checks that Trivy holds, and looks for secrets in all files.',
    category: 'iac',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: (path) => !SETTINGS.test(path),
  rules: async () => [],
  source: SOURCE,
  completedExitCodes: [0],
  copyOf: neutralize,
  linesOf,
  args: () => [
    ...[
      'filesystem',
      '--scanners',
      'misconfig,secret',
      '--format',
      'json',
      '--exit-code',
      '0',
      '--cache-backend',
      'memory',
    ],
    // The limit of time of the run counts.
    ...['--timeout', '24h', '--no-progress', ...WITHOUT_NETWORK, '--', '.'],
  ],
  parse: ({stdout, stderr, lines}) => ({...parseTrivy(stdout, lines), ...readLog(stderr)}),
};
