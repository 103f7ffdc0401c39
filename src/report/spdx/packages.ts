/** Components as SPDX packages, with their purl and the advisories that name them. */
import type {Component} from '../../finding/component.ts';
import {advisorySource} from '../bom/advisory-source.ts';
import type {BillOfMaterials, Flaw} from '../bom/collect-bill.ts';
import {placeOf} from '../view/words.ts';
import type {ExternalRef, SpdxPackage} from './document.ts';
import {elementId} from './element-id.ts';
import type {DeclaredLicenses} from './licenses.ts';

export function makePackages({components, flaws}: BillOfMaterials, licenses: DeclaredLicenses): readonly SpdxPackage[] {
  const advisories = advisoriesByRef(flaws);
  return components.map((component) => makePackage(component, licenses, advisories.get(component.ref) ?? []));
}

function advisoriesByRef(flaws: readonly Flaw[]): ReadonlyMap<string, readonly ExternalRef[]> {
  const byRef = new Map<string, ExternalRef[]>();
  for (const {advisory, finding, refs} of flaws) {
    const reference = {
      referenceCategory: 'SECURITY',
      referenceType: 'advisory',
      referenceLocator: advisorySource(advisory.id).url,
      ...(finding.disposition === 'waived' && {comment: 'waived'}),
    } as const;
    for (const ref of refs) {
      const known = byRef.get(ref);
      if (known === undefined) byRef.set(ref, [reference]);
      else known.push(reference);
    }
  }
  return byRef;
}

function makePackage(
  component: Component,
  licenses: DeclaredLicenses,
  advisories: readonly ExternalRef[],
): SpdxPackage {
  const {name, version, license} = component;
  const declared = license === undefined ? undefined : licenses.expressions.get(license);
  const externalRefs = [...purlOf(component), ...advisories];
  return {
    SPDXID: elementId(component),
    // Required; the schema of the format has no empty ones.
    name: name === '' ? 'NOASSERTION' : name,
    ...(version !== '' && {versionInfo: version}),
    primaryPackagePurpose: 'LIBRARY',
    // A lockfile says which package it is, and seldom where it really came from.
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: declared ?? 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    supplier: 'NOASSERTION',
    sourceInfo: sourceInfoOf(component),
    ...(externalRefs.length > 0 && {externalRefs}),
  };
}

/** A locator has no white space, and an empty one is none. */
function purlOf({purl}: Component): readonly ExternalRef[] {
  if (!/^pkg:\S+$/.test(purl)) return [];
  return [{referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl}];
}

function sourceInfoOf({ecosystem, scope, direct, location}: Component): string {
  return `${ecosystem}, ${scope}, ${direct ? 'direct' : 'transitive'}, at ${placeOf(location)}`;
}
