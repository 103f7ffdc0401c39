/** Dependencies: which packages the repository uses, by lockfiles, and which published flaws they have. */
import type {ProjectScanner} from '../../../src/scanner.ts';
import {RULES} from './findings/rules.ts';
import {isWanted} from './inventory/is-wanted.ts';

export const scanner: ProjectScanner = {
  kind: 'project',
  manifest: {
    name: 'dependencies',
    title: 'Dependencies',
    description: 'Looks for packages with published flaws, for malicious and for unwanted packages in lockfiles.',
    category: 'dependencies',
    version: '1',
  },
  settingsFiles: [],
  accepts: isWanted,
  mayShareThread: true,
  rules: async () => RULES,
  // Loaded here: the main thread asks only which files it wants.
  scan: async (project, context) => (await import('./scan-project.ts')).scanProject(project, context),
};
