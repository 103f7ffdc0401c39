/** govulncheck: flaws of Go modules that the code really calls. https://go.dev/security/vuln/ (BSD-3-Clause) */
import {downloadModules, goEnvironment, withoutEmbeds} from '../../../src/formats/go-modules/go-environment.ts';
import {goModuleFolders, isOfGoModule} from '../../../src/formats/go-modules/module-folders.ts';
import {SettingsError, type ToolScanner} from '../../../src/scanner.ts';
import {writeDatabase} from './database.ts';
import {SOURCE} from './lock.ts';
import {parseGovulncheck} from './parse-govulncheck.ts';

/** Folder of the extra files. */
const DATABASE = 'database';

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'govulncheck',
    title: 'govulncheck',
    description: 'Looks for flaws of Go modules, and whether the code calls them; asks vuln.go.dev without a folder.',
    category: 'dependencies',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: isOfGoModule,
  readsGenerated: true,
  appliesTo: (paths) => goModuleFolders(paths).length > 0,
  rules: async () => [],
  source: SOURCE,
  needsProgram: 'go',
  // With `-format json` findings are no failure. https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck#hdr-Exit_codes
  completedExitCodes: [0],
  copyOf: withoutEmbeds,
  data: 'go-modules',
  preparations: (paths) => goModuleFolders(paths).map(downloadModules),
  env: ({dataFolder, allowFetch}) => goEnvironment(dataFolder, allowFetch),
  needsNetwork: ({dependencies}) => dependencies.advisoriesFolder === undefined,
  extraFiles: async ({dependencies: {advisoriesFolder}, allowFetch, readAdvisories}) => {
    const archive = await readAdvisories?.('Go');
    if (archive !== undefined) return writeDatabase(archive, DATABASE);
    if (advisoriesFolder !== undefined) throw new SettingsError('the folder of advisories has no Go/all.zip');
    if (allowFetch) return [];
    throw new SettingsError('it needs the network, or a folder of advisories (`advisories`) with Go/all.zip');
  },
  folders: goModuleFolders,
  args: (_paths, {extraFolder, dependencies}) => [
    ...['-format', 'json'],
    ...(dependencies.advisoriesFolder === undefined ? [] : ['-db', `file://${extraFolder}/${DATABASE}`]),
    './...',
  ],
  parse: ({stdout, folder}) => parseGovulncheck(stdout, folder),
};
