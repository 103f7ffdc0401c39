/** The part of an SPDX 2.3 document that we write. https://spdx.github.io/spdx-spec/v2.3/ */

export interface SpdxDocument {
  readonly spdxVersion: 'SPDX-2.3';
  readonly dataLicense: 'CC0-1.0';
  readonly SPDXID: 'SPDXRef-DOCUMENT';
  readonly name: string;
  /** A URI without fragment, another one for every other content. */
  readonly documentNamespace: string;
  readonly creationInfo: {
    /** `YYYY-MM-DDThh:mm:ssZ`. */
    readonly created: string;
    readonly creators: readonly string[];
    readonly comment?: string;
  };
  readonly packages: readonly SpdxPackage[];
  readonly relationships: readonly SpdxRelationship[];
  readonly hasExtractedLicensingInfos?: readonly ExtractedLicense[];
}

export interface SpdxPackage {
  /** `SPDXRef-` and letters, digits, dots and hyphens. */
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string;
  readonly primaryPackagePurpose: 'LIBRARY' | 'SOURCE';
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly licenseConcluded: 'NOASSERTION';
  readonly licenseDeclared: string;
  readonly copyrightText: 'NOASSERTION';
  readonly supplier: 'NOASSERTION';
  readonly sourceInfo?: string;
  readonly externalRefs?: readonly ExternalRef[];
}

export interface ExternalRef {
  readonly referenceCategory: 'PACKAGE-MANAGER' | 'SECURITY';
  readonly referenceType: 'purl' | 'advisory';
  /** Without white space. */
  readonly referenceLocator: string;
  readonly comment?: string;
}

export interface SpdxRelationship {
  readonly spdxElementId: string;
  readonly relationshipType:
    | 'DESCRIBES'
    | 'DEPENDS_ON'
    | 'OPTIONAL_DEPENDENCY_OF'
    | 'DEV_DEPENDENCY_OF'
    | 'TEST_DEPENDENCY_OF';
  readonly relatedSpdxElement: string;
}

/** A licence that is not on SPDX's list, with the words that state it. */
export interface ExtractedLicense {
  readonly licenseId: string;
  readonly name: string;
  readonly extractedText: string;
}
