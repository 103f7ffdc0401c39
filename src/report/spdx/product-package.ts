/** The package that the document is about: the repository at its commit. */
import type {Product} from '../bom/product.ts';
import type {SpdxPackage} from './document.ts';

export const PRODUCT_ID = 'SPDXRef-Repository';

export function makeProductPackage({name, version, purl, url}: Product): SpdxPackage {
  // https://spdx.github.io/spdx-spec/v2.3/package-information/#77-package-download-location-field
  const downloadLocation =
    url === undefined ? 'NOASSERTION' : `git+${url}.git${version === undefined ? '' : `@${version}`}`;
  return {
    SPDXID: PRODUCT_ID,
    name: name === '' ? 'repository' : name,
    ...(version !== undefined && {versionInfo: version}),
    primaryPackagePurpose: 'SOURCE',
    downloadLocation,
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    supplier: 'NOASSERTION',
    ...(purl !== undefined && {
      externalRefs: [{referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl}],
    }),
  };
}
