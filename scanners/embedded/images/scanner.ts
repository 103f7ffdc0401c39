/** Container images: what the repository says of them, and images themselves, read layer by layer, where they are named. */
import type {ProjectScanner} from '../../../src/scanner.ts';
import {mayNameImages} from './references/accepted-paths.ts';
import {RULES} from './rules.ts';

export const scanner: ProjectScanner = {
  kind: 'project',
  readsImages: true,
  manifest: {
    name: 'images',
    title: 'Container images',
    description: 'Looks for bases without fixes and, where images are named, for flaws and secrets in every layer.',
    category: 'images',
    version: '1',
  },
  settingsFiles: [],
  accepts: mayNameImages,
  rules: async () => RULES,
  // Loaded here: the main thread asks only which files it wants.
  scan: async (project, context) => (await import('./scan-images.ts')).scanImages(project, context),
};
