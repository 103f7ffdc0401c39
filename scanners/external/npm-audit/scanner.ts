/** npm audit: packages of npm with published flaws. https://docs.npmjs.com/cli/commands/npm-audit (Artistic-2.0) */
import {SettingsError, type ToolScanner} from '../../../src/scanner.ts';
import {parseNpmAudit} from './parse-npm-audit.ts';
import {readVersions} from './read-versions.ts';

const LOCKFILE = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/;
const MANIFEST = /(?:^|\/)package\.json$/;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'npm-audit',
    title: 'npm audit',
    description: 'Looks for flaws of the packages in lockfiles of npm; asks the registry, by the npm of the machine.',
    category: 'dependencies',
    // Of what reads its report: the program is that of the machine, whatever its version.
    version: '1',
  },
  settingsFiles: [],
  // No .npmrc: it could lead to another registry.
  accepts: (path) => LOCKFILE.test(path) || MANIFEST.test(path),
  appliesTo: (paths) => paths.some((path) => LOCKFILE.test(path)),
  rules: async () => [],
  source: {kind: 'machine', file: 'npm', args: []},
  // 1: something was found, or the registry did not answer: then it prints no report.
  completedExitCodes: [0, 1],
  needsNetwork: () => true,
  passes: ['NPM_CONFIG_REGISTRY', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
  extraFiles: async ({allowFetch}) => {
    if (allowFetch) return [];
    throw new SettingsError('it needs the network: it asks the registry of npm and reads no folder of advisories');
  },
  factsOf: (path, bytes) => (LOCKFILE.test(path) ? readVersions(bytes) : undefined),
  targets: (paths) => paths.filter((path) => LOCKFILE.test(path)),
  args: () => ['audit', '--json', '--package-lock-only', '--ignore-scripts', '--no-fund', '--no-update-notifier'],
  parse: ({stdout, folder, target = '', facts}) => {
    const path = folder === '' ? target : `${folder}/${target}`;
    return parseNpmAudit(stdout, path, facts?.get(path) ?? '{}');
  },
};
