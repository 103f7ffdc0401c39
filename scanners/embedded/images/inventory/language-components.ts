/** Packages of languages, without those whose files the distribution's own packages brought. */
import {toPurl} from '../../../../src/formats/purl/purl.ts';
import type {ImageComponent, ImageEntry, ImageFileSystem, ImageNote} from '../image.ts';
import {LANGUAGES, OWNERS} from './analyzers.ts';
import {lastKnown} from './databases.ts';
import {mergedUsr} from './owned-paths.ts';
import type {LanguagePackage, PackageFacts} from './package-facts.ts';
import {describeImplausible, isPlausible} from './plausible.ts';
import type {FoundComponents} from './system-components.ts';

export function languageComponents(files: ImageFileSystem): FoundComponents {
  const owned = ownedPaths(files);
  const byPurl = new Map<string, ImageComponent>();
  const notes: ImageNote[] = [];
  for (const {file, facts} of LANGUAGES.flatMap((analyzer) => files.facts(analyzer))) {
    // The distribution mends flaws without raising versions: its own packages stand for these.
    if (owned.has(mergedUsr(file.path))) continue;
    for (const text of facts.notes ?? []) notes.push({kind: 'not-resolved', text: `${file.path}: ${text}`});
    const packages = facts.packages.filter(isLanguage);
    const known = packages.filter(isPlausible).flatMap((found) => toComponent(found, file));
    const odd = packages.length - known.length;
    if (odd > 0) notes.push({kind: 'partly-parsed', text: describeImplausible(file.path, odd)});
    for (const component of known) addSighting(byPurl, component);
  }
  return {components: [...byPurl.values()], notes};
}

function ownedPaths(files: ImageFileSystem): ReadonlySet<string> {
  const owned = new Set<string>();
  for (const {facts} of OWNERS.flatMap((analyzer) => lastKnown(files, analyzer).facts)) {
    for (const path of facts.owned ?? []) owned.add(mergedUsr(path));
  }
  return owned;
}

function isLanguage(found: PackageFacts['packages'][number]): found is LanguagePackage {
  return found.kind === 'language';
}

function toComponent(
  {ecosystem, name, version, license, inside, isGuessed}: LanguagePackage,
  file: ImageEntry,
): readonly ImageComponent[] {
  const purl = toPurl(ecosystem, name, version);
  if (purl === undefined) return [];
  return [
    {
      ref: purl,
      purl,
      ecosystem,
      name,
      version,
      scope: 'production',
      direct: true,
      ...(license !== undefined && {license}),
      dependsOn: [],
      ...(isGuessed && {isGuessed}),
      layer: file.layer,
      path: inside === undefined ? file.path : `${file.path}!/${inside}`,
    },
  ];
}

/** Further places of one version that are kept; a hostile image can have a million. */
const MAX_OTHER_PATHS = 20;

/** The one in the lowest layer counts, as it was there first; the paths of the others are kept. */
function addSighting(byPurl: Map<string, ImageComponent>, component: ImageComponent): void {
  const known = byPurl.get(component.purl);
  if (known === undefined) {
    byPurl.set(component.purl, component);
    return;
  }
  const [first, other] = component.layer < known.layer ? [component, known] : [known, component];
  const others = [...(known.otherPaths ?? []), other.path].slice(0, MAX_OTHER_PATHS);
  byPurl.set(component.purl, {...first, otherPaths: others});
}
