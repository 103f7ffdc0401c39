/** .NET: libraries of a published program, `<program>.deps.json`. */
import {z} from 'zod';
import type {FileAnalyzer} from '../../image.ts';
import {type LanguagePackage, type PackageFacts, UnreadablePackages} from '../package-facts.ts';
import {LANGUAGE_FILES} from './language-files.ts';
import {readJson} from './read-json.ts';

const dependencies = z.object({
  libraries: z.record(z.string(), z.object({type: z.string().optional()})).default({}),
});

export const dotnet: FileAnalyzer<PackageFacts> = {
  name: 'dotnet',
  wants: ({path}) => LANGUAGE_FILES.dotnet.test(path),
  read: (_, bytes) => ({packages: Object.entries(readJson(bytes, dependencies).libraries).flatMap(toPackages)}),
};

/** `project` is the program itself; `runtimepack.` is .NET, published as a package of the rest of the name. */
function toPackages([key, {type}]: readonly [string, {type?: string | undefined}]): readonly LanguagePackage[] {
  if (type === 'project') return [];
  const slash = key.lastIndexOf('/');
  if (slash <= 0) throw new UnreadablePackages('a library has no version');
  const name = key.slice(0, slash).replace(/^runtimepack\./, '');
  return [{kind: 'language', ecosystem: 'NuGet', name, version: key.slice(slash + 1)}];
}
