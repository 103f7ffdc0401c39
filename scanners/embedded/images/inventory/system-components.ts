/** Packages of the distribution, from the last state of its databases; the states before tell which layer brought them. */
import {compareText} from '../../../../src/finding/location.ts';
import type {Distribution, FileFacts, ImageComponent, ImageFileSystem, ImageNote} from '../image.ts';
import {DATABASES} from './analyzers.ts';
import {lastKnown} from './databases.ts';
import {osvEcosystemsOf} from './osv-ecosystems.ts';
import type {PackageFacts, SystemPackage} from './package-facts.ts';
import {describeImplausible, isPlausible} from './plausible.ts';
import {toSystemPurl} from './system-purl.ts';

export interface FoundComponents {
  readonly components: readonly ImageComponent[];
  readonly notes: readonly ImageNote[];
}

export function systemComponents(files: ImageFileSystem, distribution: Distribution | undefined): FoundComponents {
  const ecosystem = distribution === undefined ? '' : (osvEcosystemsOf(distribution)[0] ?? distribution.id);
  const byPurl = new Map<string, ImageComponent>();
  const notes: ImageNote[] = [];
  for (const analyzer of DATABASES) {
    const layerOf = layerFinder(files.factsOfAllLayers(analyzer));
    for (const {file, facts} of lastKnown(files, analyzer).facts) {
      const packages = facts.packages.filter(isSystem);
      const odd = packages.filter((each) => !isPlausible(each)).length;
      if (odd > 0) notes.push({kind: 'partly-parsed', text: describeImplausible(file.path, odd)});
      for (const found of packages.filter(isPlausible)) {
        const purl = toSystemPurl(found, distribution);
        if (purl === undefined || byPurl.has(purl)) continue;
        byPurl.set(
          purl,
          toComponent(found, {purl, ecosystem, path: file.path, layer: layerOf(file.path, found) ?? file.layer}),
        );
      }
    }
  }
  return {components: [...byPurl.values()].sort((left, right) => compareText(left.ref, right.ref)), notes};
}

function isSystem(found: PackageFacts['packages'][number]): found is SystemPackage {
  return found.kind !== 'language';
}

interface Place {
  readonly purl: string;
  readonly ecosystem: string;
  readonly path: string;
  readonly layer: number;
}

function toComponent(
  {name, version, source, license}: SystemPackage,
  {purl, ecosystem, path, layer}: Place,
): ImageComponent {
  return {
    ref: purl,
    purl,
    ecosystem,
    name,
    version,
    scope: 'production',
    direct: true,
    ...(license !== undefined && {license}),
    dependsOn: [],
    layer,
    path,
    ...(source !== undefined && {source}),
  };
}

/** The layer from which on every state of the database has this version. */
function layerFinder(
  states: readonly FileFacts<PackageFacts>[],
): (path: string, found: SystemPackage) => number | undefined {
  const since = new Map<string, Map<string, number>>();
  for (const {file, facts} of states) {
    const before = since.get(file.path);
    const now = new Map<string, number>();
    for (const each of facts.packages.filter(isSystem)) now.set(keyOf(each), before?.get(keyOf(each)) ?? file.layer);
    since.set(file.path, now);
  }
  return (path, found) => since.get(path)?.get(keyOf(found));
}

function keyOf({name, version, architecture}: SystemPackage): string {
  return `${name}\n${version}\n${architecture}`;
}
