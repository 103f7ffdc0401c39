/** Declared licences of components as SPDX expressions; what is not on the list becomes a reference with its words. */
import type {Component} from '../../finding/component.ts';
import {compareText} from '../../finding/location.ts';
import {readLicense} from '../../formats/spdx/license-expression.ts';
import type {FindLicenseId} from '../bom/license-list.ts';
import type {ExtractedLicense} from './document.ts';
import {licenseReference} from './element-id.ts';

export interface DeclaredLicenses {
  /** Expression by the words of `Component.license`; missing where nothing is stated. */
  readonly expressions: ReadonlyMap<string, string>;
  /** Sorted by id. */
  readonly extracted: readonly ExtractedLicense[];
}

/** Each licence text is read once: many components state the same. */
export function collectLicenses(components: readonly Component[], findId: FindLicenseId): DeclaredLicenses {
  const expressions = new Map<string, string>();
  const extracted = new Map<string, ExtractedLicense>();
  for (const {license} of components) {
    if (license === undefined || expressions.has(license)) continue;
    const expression = toExpression(license, findId, extracted);
    if (expression !== undefined) expressions.set(license, expression);
  }
  return {expressions, extracted: [...extracted.values()].sort((a, b) => compareText(a.licenseId, b.licenseId))};
}

function toExpression(
  text: string,
  findId: FindLicenseId,
  extracted: Map<string, ExtractedLicense>,
): string | undefined {
  const stated = readLicense(text, findId);
  switch (stated?.kind) {
    case undefined:
      return undefined;
    case 'id':
      return stated.id;
    case 'expression':
      for (const licenseId of stated.references) {
        const extractedText = `Named in the licence “${stated.expression}”; its text is not in the repository's lists.`;
        if (!extracted.has(licenseId)) extracted.set(licenseId, {licenseId, name: 'NOASSERTION', extractedText});
      }
      return stated.expression;
    case 'name': {
      const licenseId = licenseReference(stated.name);
      extracted.set(licenseId, {licenseId, name: 'NOASSERTION', extractedText: stated.name});
      return licenseId;
    }
  }
}
