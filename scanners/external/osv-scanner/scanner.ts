/** OSV-Scanner: packages with published flaws. https://google.github.io/osv-scanner/ (Apache-2.0) */
import {SettingsError, type ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseOsvScanner} from './parse-osv-scanner.ts';
import {readErrors} from './read-errors.ts';

/** Names of files that it reads. https://google.github.io/osv-scanner/supported-languages-and-lockfiles/ */
const NAMES: ReadonlySet<string> = new Set([
  ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'Pipfile.lock'],
  ...['poetry.lock', 'pdm.lock', 'uv.lock', 'pylock.toml', 'go.mod', 'Cargo.lock', 'composer.lock', 'Gemfile.lock'],
  ...['gems.locked', 'pom.xml', 'gradle.lockfile', 'buildscript-gradle.lockfile', 'packages.lock.json'],
  ...['packages.config', 'mix.lock', 'pubspec.lock', 'conan.lock', 'renv.lock', 'stack.yaml.lock'],
  ...['cabal.project.freeze', 'verification-metadata.xml', 'bom.json', 'bom.xml'],
]);
const PATTERN = /(?:^|\/)[^/]*requirements[^/]*\.txt$|\.(?:cdx\.json|cdx\.xml|spdx\.json|spdx|deps\.json)$/;

/** Folder below the extra files; OSV-Scanner looks for `osv-scalibr/<ecosystem>/all.zip` in it, since 2.5. */
const DATABASE = 'advisories';

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'osv-scanner',
    title: 'OSV-Scanner',
    description: 'Looks for packages with published flaws; asks osv.dev unless advisories are given as a folder.',
    category: 'dependencies',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: (path) => NAMES.has(path.slice(path.lastIndexOf('/') + 1)) || PATTERN.test(path),
  rules: async () => [],
  source: SOURCE,
  // 1: something was found. https://google.github.io/osv-scanner/output/#return-codes
  completedExitCodes: [0, 1],
  needsNetwork: ({dependencies}) => dependencies.advisoriesFolder === undefined,
  extraFiles: async ({dependencies: {advisoriesFolder}, allowFetch}) => {
    // In place of any settings of the repository.
    const settings = {path: 'settings.toml', text: ''};
    if (advisoriesFolder !== undefined) return [settings, {path: `${DATABASE}/osv-scalibr`, copyOf: advisoriesFolder}];
    if (allowFetch) return [settings];
    throw new SettingsError('it needs the network, or a folder of advisories (`advisories`)');
  },
  args: (_paths, {extraFolder, dependencies}) => [
    ...['scan', 'source', '--config', `${extraFolder}/settings.toml`, '--no-ignore', '--no-resolve', '--recursive'],
    // The analysis of calls runs what stands in the repository.
    ...['--no-call-analysis', 'all'],
    ...['--format', 'json', '--verbosity', 'error', '--allow-no-lockfiles'],
    ...(dependencies.advisoriesFolder === undefined
      ? []
      : ['--offline', '--local-db-path', `${extraFolder}/${DATABASE}`]),
    ...['--', '.'],
  ],
  parse: ({stdout, stderr}) => ({...parseOsvScanner(stdout), failedFiles: readErrors(stderr)}),
};
