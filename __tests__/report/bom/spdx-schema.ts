/** What SPDX 2.3 asks of the parts of a document that we write. https://spdx.github.io/spdx-spec/v2.3/ */
import {z} from 'zod';
import {readLicense} from '../../../src/formats/spdx/license-expression.ts';
import {loadLicenseList} from '../../../src/report/bom/license-list.ts';

const findLicenseId = await loadLicenseList();

/** §7.2: unique in the document; letters, numbers, dots and hyphens. */
const ElementId = z.string().regex(/^SPDXRef-[A-Za-z0-9.-]+$/);

/** §7.24–7.26: the locator has no spaces. */
const ExternalRef = z.strictObject({
  referenceCategory: z.enum(['PACKAGE-MANAGER', 'SECURITY', 'PERSISTENT-ID', 'OTHER']),
  referenceType: z.enum(['purl', 'advisory']),
  referenceLocator: z.string().regex(/^\S+$/),
  comment: z.string().optional(),
});

const Package = z.strictObject({
  SPDXID: ElementId,
  name: z.string().min(1),
  versionInfo: z.string().min(1).optional(),
  primaryPackagePurpose: z.enum(['LIBRARY', 'SOURCE', 'APPLICATION']),
  // §7.7: a URI or a location of a version control system, NOASSERTION or NONE.
  downloadLocation: z.string().regex(/^(?:NOASSERTION|NONE|(?:git\+)?https?:\/\/\S+)$/),
  filesAnalyzed: z.literal(false),
  licenseConcluded: z.string().min(1),
  licenseDeclared: z.string().min(1),
  copyrightText: z.string().min(1),
  supplier: z.string().regex(/^(?:NOASSERTION|Person: .+|Organization: .+)$/),
  sourceInfo: z.string().optional(),
  externalRefs: z.array(ExternalRef).min(1).optional(),
});

export const SpdxJson = z.strictObject({
  spdxVersion: z.literal('SPDX-2.3'),
  dataLicense: z.literal('CC0-1.0'),
  SPDXID: z.literal('SPDXRef-DOCUMENT'),
  name: z.string().min(1),
  // §6.5: an absolute URI without a fragment.
  documentNamespace: z.url().regex(/^[^#\s]+$/),
  creationInfo: z.strictObject({
    created: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    creators: z.array(z.string().regex(/^(?:Tool|Person|Organization): .+/)).min(1),
    comment: z.string().optional(),
  }),
  packages: z.array(Package).min(1),
  relationships: z.array(
    z.strictObject({
      spdxElementId: ElementId,
      relationshipType: z.enum([
        'DESCRIBES',
        'DEPENDS_ON',
        'OPTIONAL_DEPENDENCY_OF',
        'DEV_DEPENDENCY_OF',
        'TEST_DEPENDENCY_OF',
      ]),
      relatedSpdxElement: ElementId,
    }),
  ),
  hasExtractedLicensingInfos: z
    .array(
      z.strictObject({
        licenseId: z.string().regex(/^LicenseRef-[A-Za-z0-9.-]+$/),
        name: z.string().min(1),
        extractedText: z.string().min(1),
      }),
    )
    .min(1)
    .optional(),
});

/** What does not fit, beyond the shape: elements that are not there, licences that are neither listed nor explained. */
export function spdxFaults(document: unknown): readonly string[] {
  const parsed = SpdxJson.safeParse(document);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const {packages, relationships, hasExtractedLicensingInfos = []} = parsed.data;
  const ids = ['SPDXRef-DOCUMENT', ...packages.map(({SPDXID}) => SPDXID)];
  const known = new Set(ids);
  const explained = new Set(hasExtractedLicensingInfos.map(({licenseId}) => licenseId));
  return [
    ...(known.size === ids.length ? [] : ['two elements have the same id']),
    ...relationships
      .flatMap(({spdxElementId, relatedSpdxElement}) => [spdxElementId, relatedSpdxElement])
      .filter((id) => !known.has(id))
      .map((id) => `${id} is not there`),
    ...packages.flatMap(({licenseDeclared}) => licenseFaults(licenseDeclared, explained)),
  ];
}

/** §10.1: a reference must be explained; §7.15: anything but an expression is NOASSERTION or NONE. */
function licenseFaults(text: string, explained: ReadonlySet<string>): readonly string[] {
  const stated = readLicense(text, findLicenseId);
  if (stated === undefined || stated.kind === 'id') return [];
  if (stated.kind === 'name') return [`${text} is no expression`];
  return stated.references.filter((id) => !explained.has(id)).map((id) => `${id} is not explained`);
}
