/** The graph as SPDX relationships. https://spdx.github.io/spdx-spec/v2.3/relationships-between-SPDX-elements/ */
import type {Component} from '../../finding/component.ts';
import type {SpdxRelationship} from './document.ts';
import {elementId} from './element-id.ts';
import {PRODUCT_ID} from './product-package.ts';

/** Direct ones hang on the product, by their scope; edges to components that are not listed are left out. */
export function makeRelationships(components: readonly Component[]): readonly SpdxRelationship[] {
  const ids = new Map(components.map((component) => [component.ref, elementId(component)]));
  return components.flatMap((component) => {
    const id = ids.get(component.ref) ?? '';
    const needed = component.dependsOn.flatMap((ref) => {
      const related = ids.get(ref);
      return related === undefined ? [] : [dependsOn(id, related)];
    });
    return component.direct ? [ofProduct(component, id), ...needed] : needed;
  });
}

function dependsOn(id: string, related: string): SpdxRelationship {
  return {spdxElementId: id, relationshipType: 'DEPENDS_ON', relatedSpdxElement: related};
}

function ofProduct({scope}: Component, id: string): SpdxRelationship {
  const words = {
    optional: 'OPTIONAL_DEPENDENCY_OF',
    development: 'DEV_DEPENDENCY_OF',
    test: 'TEST_DEPENDENCY_OF',
  } as const;
  if (scope === 'production') return dependsOn(PRODUCT_ID, id);
  return {spdxElementId: id, relationshipType: words[scope], relatedSpdxElement: PRODUCT_ID};
}
