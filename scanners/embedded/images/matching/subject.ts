/** What advisories are asked about: packages of one source together, each package of a language by itself. */

import type {InstalledVersion} from '../../../../src/advisories/matching/flaw-finder.ts';
import type {Distribution, ImageComponent, ImageInventory} from '../image.ts';
import {osvEcosystemsOf} from '../inventory/osv-ecosystems.ts';
import type {SystemKind} from '../inventory/package-facts.ts';

export interface Subject {
  readonly ecosystem: string;
  /** Of the source package, or of the package itself. */
  readonly name: string;
  readonly version: string;
  /** Undefined for a package of a language. */
  readonly system: SystemKind | undefined;
  /** All that were built from it, in the order of their names; at least one. */
  readonly members: readonly ImageComponent[];
  /** Under which names and versions advisories may know it. */
  readonly asked: readonly InstalledVersion[];
}

/** What is built from the kernel's source. A container runs on the kernel of its host: that of its image is idle. */
const KERNEL = /^(?:linux|kernel|linux-(?:headers|lts|virt|signed|aws|azure|gcp|hwe|kvm|oracle)(?:-.+)?)$/;

export function isKernel({system, name}: Subject): boolean {
  return system !== undefined && KERNEL.test(name);
}

/** `namesOf` tells what a package with a guessed name can be; nothing leaves it the guess. */
export function subjectsOf(
  {components, distribution}: ImageInventory,
  namesOf: (guess: string) => readonly string[],
): readonly Subject[] {
  const groups = Map.groupBy(components, (component) => groupKey(component));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [toSubject(first, members, {distribution, namesOf})];
  });
}

function groupKey(component: ImageComponent): string {
  if (systemKindOf(component) === undefined) return component.purl;
  const {name, version} = component.source ?? component;
  return JSON.stringify([component.ecosystem, name, version]);
}

function systemKindOf({purl}: ImageComponent): SystemKind | undefined {
  const type = /^pkg:(?<type>deb|apk|rpm)\//.exec(purl)?.groups?.type;
  return type === 'deb' || type === 'apk' || type === 'rpm' ? type : undefined;
}

function toSubject(
  first: ImageComponent,
  members: readonly ImageComponent[],
  {distribution, namesOf}: {distribution: Distribution | undefined; namesOf: (guess: string) => readonly string[]},
): Subject {
  const system = systemKindOf(first);
  const {ecosystem} = first;
  const {name, version} = first.source ?? first;
  if (system === undefined) {
    const names = first.isGuessed ? namesOf(name) : [];
    const asked = (names.length === 0 ? [name] : names).map((each) => ({ecosystem, name: each, version}));
    return {ecosystem, name, version, system, members, asked};
  }
  return {
    ecosystem,
    name,
    version,
    system,
    members,
    asked: askedOf({name, version}, system, members, distribution),
  };
}

/** Debian's and Alpine's advisories name sources; of those with RPM some name sources and some what was built. */
function askedOf(
  source: Pick<InstalledVersion, 'name' | 'version'>,
  system: SystemKind,
  members: readonly ImageComponent[],
  distribution: Distribution | undefined,
): readonly InstalledVersion[] {
  const ecosystems = distribution === undefined ? [] : osvEcosystemsOf(distribution);
  const names = system === 'rpm' ? [...members, source] : [source];
  const distinct = new Map(names.map(({name, version}) => [`${name}\n${version}`, {name, version}]));
  return ecosystems.flatMap((ecosystem) => [...distinct.values()].map((each) => ({ecosystem, ...each})));
}
