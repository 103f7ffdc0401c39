/** Files of packages.config (NuGet). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'nuget-packages-config',
  isLead: (path) => /^packages(?:\..+)?\.config$/i.test(baseName(path)),
  isCompanion: () => false,
};
