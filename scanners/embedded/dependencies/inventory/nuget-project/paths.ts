/** Files of *.csproj, *.fsproj and *.vbproj with PackageReference (NuGet). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

/** MSBuild takes the nearest of each, from the project's folder upwards, before the project itself. */
export const PROPS = ['Directory.Build.props', 'Directory.Packages.props', 'Directory.Build.targets'];

export const paths: FormatPaths = {
  name: 'nuget-project',
  isLead: (path) => /\.(?:cs|fs|vb)proj$/i.test(path),
  isCompanion: (path) => PROPS.includes(baseName(path)) || baseName(path) === 'packages.lock.json',
};
