/** Names of Maven packages by artifact, for archives that do not say their group. */
import {unpack} from '../../../../src/advisories/index-container.ts';
import {indexFileName} from '../../../../src/advisories/index-files.ts';
import {readIndex} from '../../../../src/advisories/index-reader.ts';
import type {ProjectContext} from '../../../../src/scanner.ts';

/** `group:artifact` of every package with advisories, by artifact. */
export type MavenNames = ReadonlyMap<string, readonly string[]>;

/** From the index that ships, whatever the source of advisories is. Empty without it. */
export async function loadMavenNames(readData: ProjectContext['readData']): Promise<MavenNames> {
  const file = indexFileName('Maven');
  const bytes = await readData(file);
  return bytes === undefined ? new Map() : Map.groupBy(readIndex(unpack(bytes, file)).keys(), artifactOf);
}

/**
 * What an archive can be whose name was guessed: what has its artifact in the index, of the guessed organisation. Where
 * not even that is known, a name of several words that only one package has.
 */
export function likelyNames(guess: string, names: MavenNames): readonly string[] {
  const artifact = artifactOf(guess);
  const known = names.get(artifact) ?? [];
  if (known.includes(guess)) return [guess];
  if (guess !== `${artifact}:${artifact}`)
    return known.filter((name) => organisationOf(name) === organisationOf(guess));
  return known.length === 1 && artifact.includes('-') ? known : [];
}

function artifactOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `org.apache.commons:commons-io` → `org.apache`. */
function organisationOf(name: string): string {
  return name.slice(0, name.indexOf(':')).split('.').slice(0, 2).join('.');
}
