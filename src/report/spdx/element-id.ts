/** Identifiers of the elements of a document. https://spdx.github.io/spdx-spec/v2.3/package-information/#72-package-spdx-identifier-field */
import {createHash} from 'node:crypto';
import type {Component} from '../../finding/component.ts';

/** Of the name, for people; the digest makes the identifier unique. */
const MAX_NAME_LENGTH = 60;

/** Follows from the component's `ref` and not from its place in the list, so that it stays when others come and go. */
export function elementId({ref, name}: Pick<Component, 'ref' | 'name'>): string {
  return `SPDXRef-Package-${toIdText(name)}-${digest(ref)}`;
}

/** The same for a licence that is not on SPDX's list. */
export function licenseReference(text: string): string {
  return `LicenseRef-${toIdText(text)}-${digest(text)}`;
}

function toIdText(text: string): string {
  return text
    .slice(0, MAX_NAME_LENGTH)
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** 80 bits: nobody finds two texts with the same by trying. */
function digest(text: string): string {
  return createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 20);
}
