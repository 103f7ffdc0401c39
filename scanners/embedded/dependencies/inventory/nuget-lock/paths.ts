/** Files of packages.lock.json (NuGet). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'nuget-lock',
  isLead: (path) => /^packages(?:\..+)?\.lock\.json$/.test(baseName(path)),
  isCompanion: () => false,
};
