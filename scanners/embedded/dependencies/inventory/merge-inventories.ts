/** What single files say → installed packages: one a project, name and version, whichever files name it. */

import {normalizeName} from '../../../../src/advisories/normalize-name.ts';
import {toPurl} from '../../../../src/formats/purl/purl.ts';
import type {Component, Place} from './format.ts';
import type {Installed, Need} from './installed.ts';
import {mostExposed} from './inventory-draft.ts';
import {projectFolder} from './project-folder.ts';
import type {LeadInventory} from './read-inventories.ts';

/** Formats that repeat what lockfiles say, without saying what it is for: they have the last word. */
const COPIES = ['gradle-catalog', 'gradle-verification', 'sbom-cyclonedx', 'sbom-spdx'];
/** Manifests and exports: after the lockfiles of their project. */
const MANIFESTS = ['requirements-txt', 'maven-pom', 'nuget-project', 'nuget-assets', 'nuget-deps-json', 'unlocked'];

/** Further places of one package that are kept; a hostile lockfile can have a million. */
const MAX_OTHER_PLACES = 20;

/** Sorted by `ref`. */
export function mergeInventories(inventories: readonly LeadInventory[]): readonly Installed[] {
  const merged = new Merged();
  const ordered = inventories.toSorted((left, right) => rankOf(left) - rankOf(right));
  const added = ordered.map((inventory) => ({inventory, drafts: merged.addAll(inventory)}));
  for (const {inventory, drafts} of added) addNeeds(inventory, drafts);
  return merged.finish();
}

function rankOf({format}: LeadInventory): number {
  if (COPIES.includes(format)) return 2;
  return MANIFESTS.includes(format) ? 1 : 0;
}

interface Draft {
  readonly ref: string;
  readonly purl: string;
  readonly component: Component;
  readonly format: string;
  scope: Component['scope'];
  direct: boolean;
  license: string | undefined;
  readonly manifestPlaces: Place[];
  readonly otherPlaces: Place[];
  readonly requirements: Set<string>;
  readonly needs: Map<string, Need>;
}

class Merged {
  readonly #drafts = new Map<string, Draft>();
  /** By ecosystem, name and version, in whatever project. */
  readonly #anywhere = new Map<string, Draft>();
  /** Modules that Gradle has locked, by project and name. */
  readonly #locked = new Map<string, Draft[]>();

  /** The draft of each component, by the component's id. */
  addAll(inventory: LeadInventory): ReadonlyMap<string, Draft> {
    const drafts = new Map<string, Draft>();
    for (const component of inventory.components) {
      for (const draft of this.#add(component, inventory.format)) drafts.set(component.id, draft);
    }
    return drafts;
  }

  finish(): readonly Installed[] {
    return [...this.#drafts.values()].map(toInstalled).sort((left, right) => (left.ref < right.ref ? -1 : 1));
  }

  #add(component: Component, format: string): readonly Draft[] {
    const project = projectFolder(component.place.path);
    const identity = identityOf(component);
    const key = `${project}\n${identity}`;
    const known = this.#drafts.get(key) ?? (format.startsWith('sbom-') ? this.#anywhere.get(identity) : undefined);
    if (known !== undefined) return [enrich(known, component, format)];
    const locked = format.startsWith('gradle-') ? this.#lockedByGradle(project, component, format) : [];
    if (locked.length > 0) return locked;
    const draft = toDraft(component, format, project);
    this.#drafts.set(key, draft);
    if (!this.#anywhere.has(identity)) this.#anywhere.set(identity, draft);
    if (format === 'gradle-lockfile') this.#rememberLocked(component.name, project, draft);
    return [draft];
  }

  /** What a lockfile has resolved is installed, not what the catalog above it asks for. */
  #lockedByGradle(project: string, component: Component, format: string): readonly Draft[] {
    if (format === 'gradle-lockfile') return [];
    const locked = this.#locked.get(`${project}\n${component.name}`) ?? [];
    return locked.map((draft) => enrich(draft, component, format));
  }

  #rememberLocked(name: string, project: string, draft: Draft): void {
    for (let folder = project; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
      const key = `${folder}\n${name}`;
      const known = this.#locked.get(key);
      if (known === undefined) this.#locked.set(key, [draft]);
      else if (known.length < MAX_OTHER_PLACES) known.push(draft);
      if (folder === '') return;
    }
  }
}

function identityOf({ecosystem, name, version}: Component): string {
  return `${ecosystem}\n${normalizeName({ecosystem, name})}\n${version}`;
}

function toDraft(component: Component, format: string, project: string): Draft {
  const purl = purlOf(component);
  const {scope, direct, license, manifestPlace, otherPlaces = [], requirements = []} = component;
  return {
    ref: project === '' ? purl : `${project}#${purl}`,
    purl,
    component,
    format,
    scope,
    direct,
    license,
    manifestPlaces: manifestPlace === undefined ? [] : [manifestPlace],
    otherPlaces: [...otherPlaces],
    requirements: new Set(requirements),
    needs: new Map(),
  };
}

/** Packages whose name the type's rules refuse are of the type `generic`, so that they are still listed. */
function purlOf({ecosystem, name, version}: Component): string {
  const hasPrefix = ecosystem === 'Go' && name !== 'stdlib' && name !== 'toolchain';
  const written = hasPrefix ? `v${version}` : version;
  return toPurl(ecosystem, name, written) ?? `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
}

/** Only a file of the same format knows better what the package is for. */
function enrich(draft: Draft, component: Component, format: string): Draft {
  const {scope, direct, license, place, manifestPlace, otherPlaces = [], requirements = []} = component;
  if (format === draft.format) draft.scope = mostExposed(draft.scope, scope);
  draft.direct ||= direct;
  draft.license ??= license;
  if (manifestPlace !== undefined && draft.manifestPlaces.length < MAX_OTHER_PLACES) {
    draft.manifestPlaces.push(manifestPlace);
  }
  for (const each of [place, ...otherPlaces]) {
    if (draft.otherPlaces.length < MAX_OTHER_PLACES) draft.otherPlaces.push(each);
  }
  for (const requirement of requirements) draft.requirements.add(requirement);
  return draft;
}

function addNeeds({components}: LeadInventory, drafts: ReadonlyMap<string, Draft>): void {
  for (const {id, dependencies} of components) {
    const from = drafts.get(id);
    if (from === undefined) continue;
    for (const {id: target, requirement} of dependencies) {
      const to = drafts.get(target);
      if (to === undefined || to === from || from.needs.has(to.ref)) continue;
      from.needs.set(to.ref, {ref: to.ref, ...(requirement !== undefined && {requirement})});
    }
  }
}

function toInstalled(draft: Draft): Installed {
  const {ref, purl, scope, direct, license, component} = draft;
  const {ecosystem, name, version, place} = component;
  return {
    ref,
    purl,
    ecosystem,
    name,
    version,
    scope,
    direct,
    place,
    otherPlaces: distinct(place, [...draft.manifestPlaces, ...draft.otherPlaces]),
    requirements: [...draft.requirements],
    ...(license !== undefined && {license}),
    needs: [...draft.needs.values()],
  };
}

function distinct(first: Place, others: readonly Place[]): readonly Place[] {
  if (others.length === 0) return others;
  const byText = new Map(others.map((place) => [`${place.line} ${place.path}`, place]));
  byText.delete(`${first.line} ${first.path}`);
  return [...byText.values()];
}
