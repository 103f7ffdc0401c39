/** The package that a finding is about, as reports show it. */
import type {AffectedComponent, Upgrade} from '../../../../src/finding/component.ts';
import type {Location} from '../../../../src/finding/location.ts';
import type {Place} from '../inventory/format.ts';
import type {Installed} from '../inventory/installed.ts';

export interface Change {
  readonly fixedVersion?: string;
  readonly upgrade?: Upgrade;
}

/** Longer paths are shown by their ends; a hostile lockfile can have a chain of a million. */
const MAX_PATH_ENTRIES = 30;

export function toAffected(installed: Installed, path: readonly Installed[], change: Change = {}): AffectedComponent {
  const {purl, ecosystem, name, version, scope, direct} = installed;
  return {purl, ecosystem, name, version, scope, direct, path: shorten(path).map(nameAndVersion), ...change};
}

export function nameAndVersion({name, version}: Pick<Installed, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function shorten(path: readonly Installed[]): readonly Pick<Installed, 'name' | 'version'>[] {
  if (path.length <= MAX_PATH_ENTRIES) return path;
  return [...path.slice(0, MAX_PATH_ENTRIES / 2), ...path.slice(-MAX_PATH_ENTRIES / 2)];
}

/** Where the finding is: the line of the lockfile, then the manifest's and others. */
export function locationsOf({place, otherPlaces}: Installed): {location: Location; relatedLocations?: Location[]} {
  const relatedLocations = otherPlaces.map(toLocation);
  return {location: toLocation(place), ...(relatedLocations.length > 0 && {relatedLocations})};
}

function toLocation({path, line}: Place): Location {
  return {path, startLine: line};
}
