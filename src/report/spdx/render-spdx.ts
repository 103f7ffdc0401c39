/**
 * SPDX 2.3 JSON: the components of the repository with their graph. Its namespace follows from its content, and its time
 * is the day of the commit, so that the same repository gives the same bytes. https://spdx.github.io/spdx-spec/v2.3/
 */
import {collectBill} from '../bom/collect-bill.ts';
import {NO_UUID, withContentUuid} from '../bom/content-uuid.ts';
import {billGaps} from '../bom/gaps.ts';
import {type FindLicenseId, loadLicenseList} from '../bom/license-list.ts';
import {productOf} from '../bom/product.ts';
import {toJsonText} from '../escape/json.ts';
import type {Report} from '../report.ts';
import type {SpdxDocument} from './document.ts';
import {collectLicenses} from './licenses.ts';
import {makePackages} from './packages.ts';
import {makeProductPackage, PRODUCT_ID} from './product-package.ts';
import {makeRelationships} from './relationships.ts';

const INDENT = 1;

/** For a folder without commits: a document must name a time, and this one claims nothing. */
const NO_DAY = '1970-01-01';

const DOCUMENT_ID = 'SPDXRef-DOCUMENT';

export async function renderSpdx(report: Report): Promise<string> {
  return withContentUuid(toJsonText(makeDocument(report, await loadLicenseList()), INDENT));
}

function makeDocument(report: Report, findId: FindLicenseId): SpdxDocument {
  const {tool, repository, outcomes} = report;
  const bill = collectBill(report);
  const licenses = collectLicenses(bill.components, findId);
  const gaps = billGaps(outcomes);
  const describes = {
    spdxElementId: DOCUMENT_ID,
    relationshipType: 'DESCRIBES',
    relatedSpdxElement: PRODUCT_ID,
  } as const;
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT_ID,
    documentNamespace: `${tool.url}/spdx/${NO_UUID}`,
    name: repository.name === '' ? 'repository' : repository.name,
    creationInfo: {
      created: `${repository.headCommitDay ?? NO_DAY}T00:00:00Z`,
      creators: [`Tool: ${tool.name}-${tool.version}`],
      ...(gaps.length > 0 && {comment: `Incomplete. ${gaps.join(' ')}`}),
    },
    packages: [makeProductPackage(productOf(report)), ...makePackages(bill, licenses)],
    relationships: [describes, ...makeRelationships(bill.components)],
    ...(licenses.extracted.length > 0 && {hasExtractedLicensingInfos: licenses.extracted}),
  };
}
