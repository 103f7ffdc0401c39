/** Files of packages.lock.json (NuGet). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'nuget-lock',
  isLead: (path) => /^packages(?:\..+)?\.lock\.json$/.test(baseName(path)),
  isCompanion: isProject,
};

/** Beside the lockfile it says where a package is asked for. */
export function isProject(path: string): boolean {
  return /\.(?:cs|fs|vb)proj$/i.test(path);
}
