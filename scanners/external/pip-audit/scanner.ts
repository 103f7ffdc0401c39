/** pip-audit: Python packages with published flaws. https://github.com/pypa/pip-audit (Apache-2.0) */
import {SettingsError, type ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parsePipAudit} from './parse-pip-audit.ts';

const REQUIREMENTS = /(?:^|\/)[^/]*requirements[^/]*\.txt$/;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'pip-audit',
    title: 'pip-audit',
    description: 'Looks for flaws of the packages that requirements files pin; asks osv.dev.',
    category: 'dependencies',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: [],
  accepts: (path) => REQUIREMENTS.test(path),
  rules: async () => [],
  source: SOURCE,
  // 1: something was found, or it could not go on: then it prints nothing. https://github.com/pypa/pip-audit#exit-codes
  completedExitCodes: [0, 1],
  needsNetwork: () => true,
  passes: ['PIP_AUDIT_OSV_URL', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
  extraFiles: async ({allowFetch}) => {
    if (allowFetch) return [];
    throw new SettingsError('it needs the network: it asks osv.dev and reads no folder of advisories');
  },
  targets: (paths) => paths,
  // Nothing is resolved or installed: that would run what stands in packages.
  args: (_paths, {target = ''}) => [
    ...['--requirement', target, '--no-deps', '--disable-pip', '--vulnerability-service', 'osv'],
    ...['--format', 'json', '--desc', 'on', '--aliases', 'on', '--progress-spinner', 'off'],
  ],
  parse: ({stdout, folder, target = ''}) => parsePipAudit(stdout, folder === '' ? target : `${folder}/${target}`),
};
