/** gosec: security of Go code. https://github.com/securego/gosec (Apache-2.0) */
import {downloadModules, goEnvironment, withoutEmbeds} from '../../../src/formats/go-modules/go-environment.ts';
import {goModuleFolders, isOfGoModule} from '../../../src/formats/go-modules/module-folders.ts';
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseGosec} from './parse-gosec.ts';

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'gosec',
    title: 'gosec',
    description: 'Checks Go code by the rules and the taint analysis of gosec.',
    category: 'sast',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: isOfGoModule,
  readsGenerated: true,
  appliesTo: (paths) => goModuleFolders(paths).length > 0,
  rules: async () => [],
  source: SOURCE,
  needsProgram: 'go',
  // 1: something was found, or a file could not be judged. https://github.com/securego/gosec#exit-codes
  completedExitCodes: [0, 1],
  copyOf: withoutEmbeds,
  data: 'go-modules',
  preparations: (paths) => goModuleFolders(paths).map(downloadModules),
  env: ({dataFolder, allowFetch}) => goEnvironment(dataFolder, allowFetch),
  folders: goModuleFolders,
  args: () => ['-fmt', 'json', '-track-suppressions', '-exclude-generated', '-exclude-dir', 'testdata', './...'],
  parse: ({stdout, folder}) => parseGosec(stdout, folder),
};
