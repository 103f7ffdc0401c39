/** Files of project.assets.json (NuGet). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'nuget-assets',
  isLead: (path) => baseName(path) === 'project.assets.json',
  isCompanion: () => false,
};
