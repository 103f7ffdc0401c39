/** Components with their licences, places and graph. */
import type {Bom, Component as BomComponent, BomRef} from '@cyclonedx/cyclonedx-library/Models';
import type {Component} from '../../finding/component.ts';
import {readLicense, type StatedLicense} from '../../formats/spdx/license-expression.ts';
import {placeOf} from '../view/words.ts';
import type {Library} from './library.ts';

/** Adds all to `bom`; direct ones hang on `product`. Returns the references by `ref`. */
export function addComponents(
  bom: Bom,
  product: BomComponent,
  components: readonly Component[],
  library: Library,
): ReadonlyMap<string, BomRef> {
  const made = new Map(components.map((component) => [component.ref, makeComponent(component, library)]));
  for (const {ref, direct, dependsOn} of components) {
    const component = made.get(ref);
    if (component === undefined) continue;
    bom.components.add(component);
    if (direct) product.dependencies.add(component.bomRef);
    for (const needed of dependsOn) {
      const dependency = made.get(needed);
      if (dependency !== undefined) component.dependencies.add(dependency.bomRef);
    }
  }
  return new Map([...made].map(([ref, {bomRef}]) => [ref, bomRef]));
}

function makeComponent(component: Component, library: Library): BomComponent {
  const {Enums, Models} = library;
  const {ref, purl, version, ecosystem, scope, direct, location} = component;
  const {group, name} = splitName(component);
  const made = new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: ref,
    group,
    version: version === '' ? undefined : version,
    purl,
    scope: toScope(component, library),
  });
  addLicense(made, component, library);
  const properties = {ecosystem, scope, relationship: direct ? 'direct' : 'transitive', location: placeOf(location)};
  for (const [key, value] of Object.entries(properties)) {
    made.properties.add(new Models.Property(`secure-pipeline:${key}`, value));
  }
  return made;
}

/** `excluded`: used for building or testing only. https://cyclonedx.org/docs/1.6/json/#components_items_scope */
function toScope({scope}: Component, {Enums}: Library) {
  switch (scope) {
    case 'production':
      return Enums.ComponentScope.Required;
    case 'optional':
      return Enums.ComponentScope.Optional;
    case 'development':
    case 'test':
      return Enums.ComponentScope.Excluded;
  }
}

/** `@scope`, a Maven group, the path of a Go module: what the ecosystem puts before the name itself. */
function splitName({ecosystem, name}: Component): {readonly group: string | undefined; readonly name: string} {
  const place = ecosystem === 'Maven' ? name.indexOf(':') : name.lastIndexOf('/');
  const isWhole = place <= 0 || place === name.length - 1;
  return isWhole ? {group: undefined, name} : {group: name.slice(0, place), name: name.slice(place + 1)};
}

function addLicense(made: BomComponent, {license}: Component, {Enums, Models, findLicenseId}: Library): void {
  const stated = license === undefined ? undefined : readLicense(license, findLicenseId);
  if (stated === undefined) return;
  const choice = makeLicense(stated, Models);
  // What a package says of itself; nobody has looked into its files.
  choice.acknowledgement = Enums.LicenseAcknowledgement.Declared;
  made.licenses.add(choice);
}

function makeLicense(stated: StatedLicense, Models: Library['Models']) {
  switch (stated.kind) {
    case 'id':
      return new Models.SpdxLicense(stated.id);
    case 'expression':
      return new Models.LicenseExpression(stated.expression);
    case 'name':
      return new Models.NamedLicense(stated.name);
  }
}
