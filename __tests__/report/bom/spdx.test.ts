import {describe, expect, it} from 'vitest';
import type {z} from 'zod';
import {format as sbom} from '../../../scanners/embedded/dependencies/inventory/sbom-spdx/format.ts';
import type {Component} from '../../../src/finding/component.ts';
import type {Report} from '../../../src/report/report.ts';
import {renderSpdx} from '../../../src/report/spdx/render-spdx.ts';
import {readFiles} from '../../scanners/embedded/dependencies/inventory/show-inventory.ts';
import {makeBillReport, makeComponent, makeFlawFinding, SHOP_COMPONENTS} from '../../support/bill.ts';
import {makeReport} from '../../support/report.ts';
import {HOSTILE_COMPONENTS} from './hostile-components.ts';
import {SpdxJson, spdxFaults} from './spdx-schema.ts';

type Document = z.infer<typeof SpdxJson>;

/** The document, which is valid. */
async function render(report: Report): Promise<Document> {
  const document: unknown = JSON.parse(await renderSpdx(report));
  expect(spdxFaults(document)).toEqual([]);
  return SpdxJson.parse(document);
}

const findPackage = ({packages}: Document, name: string) => packages.find((one) => one.name === name);

describe('an SPDX document', () => {
  it('describes the repository at its commit', async () => {
    const document = await render(makeBillReport(SHOP_COMPONENTS));
    const [product] = document.packages;
    expect(product).toMatchObject({
      name: 'org/online-shop',
      versionInfo: 'a'.repeat(40),
      downloadLocation: `git+https://github.com/org/online-shop.git@${'a'.repeat(40)}`,
    });
    expect(document.relationships[0]).toEqual({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: product?.SPDXID,
    });
  });

  it.each([
    ['express', 'MIT'],
    ['@scope/ring', '(MIT OR Apache-2.0)'],
    ['org.junit:junit', 'LicenseRef-own'],
    ['github.com/gin-gonic/gin', 'NOASSERTION'],
  ])('declares the licence of %s as %s, and concludes nothing', async (name, licenseDeclared) => {
    const document = await render(makeBillReport(SHOP_COMPONENTS));
    expect(findPackage(document, name)).toMatchObject({licenseDeclared, licenseConcluded: 'NOASSERTION'});
  });

  it('keeps the words of a licence that is not listed', async () => {
    const document = await render(makeBillReport(SHOP_COMPONENTS));
    const declared = findPackage(document, 'vitest')?.licenseDeclared;
    expect(declared).toMatch(/^LicenseRef-/);
    expect(document.hasExtractedLicensingInfos).toContainEqual(
      expect.objectContaining({licenseId: declared, extractedText: 'SEE LICENSE IN LICENSE.txt'}),
    );
  });

  it('says how the repository needs what it asks for, and what that needs', async () => {
    const document = await render(makeBillReport(SHOP_COMPONENTS));
    const idOf = (name: string) => findPackage(document, name)?.SPDXID;
    const product = idOf('org/online-shop');
    expect(document.relationships).toEqual(
      expect.arrayContaining([
        {spdxElementId: product, relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf('express')},
        {spdxElementId: idOf('vitest'), relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: product},
        {spdxElementId: idOf('org.junit:junit'), relationshipType: 'TEST_DEPENDENCY_OF', relatedSpdxElement: product},
        {spdxElementId: idOf('qs'), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf('@scope/ring')},
      ]),
    );
  });

  it('names purl, place and advisories of a component', async () => {
    const component = makeComponent();
    const waiver = {reason: 'a', owner: 'b', expires: '2027-01-01'};
    const findings = [makeFlawFinding(component), makeFlawFinding(component, {disposition: 'waived', waiver})];
    const document = await render(makeBillReport([component], findings));
    const advisory = {
      referenceCategory: 'SECURITY',
      referenceType: 'advisory',
      referenceLocator: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
    };
    expect(findPackage(document, 'left-pad')).toMatchObject({
      sourceInfo: 'npm, production, direct, at package-lock.json:7',
      externalRefs: [{referenceLocator: 'pkg:npm/left-pad@1.3.0'}, advisory, {...advisory, comment: 'waived'}],
    });
  });

  it('is read back by our own reader as the same components', async () => {
    const text = await renderSpdx(makeBillReport(SHOP_COMPONENTS));
    const {components, problems} = readFiles(sbom, {'shop.spdx.json': text});
    const names = (list: readonly Pick<Component, 'ecosystem' | 'name' | 'version'>[]) =>
      [...new Set(list.map(({ecosystem, name, version}) => `${ecosystem} ${name} ${version}`))].sort();
    expect(names(components)).toEqual(names(SHOP_COMPONENTS));
    expect(problems).toEqual([]);
  });

  it('has the same bytes whatever the order of components, and another namespace for another commit', async () => {
    const report = makeBillReport(SHOP_COMPONENTS);
    const text = await renderSpdx(report);
    expect(await renderSpdx(makeBillReport(SHOP_COMPONENTS.toReversed()))).toBe(text);
    const moved = await render({...report, repository: {...report.repository, headCommit: 'd'.repeat(40)}});
    expect(moved.documentNamespace).not.toBe(SpdxJson.parse(JSON.parse(text)).documentNamespace);
  });

  it.each([
    ['2026-03-01', '2026-03-01T00:00:00Z'],
    [undefined, '1970-01-01T00:00:00Z'],
  ])('of a commit of the day %s was created at %s', async (headCommitDay, created) => {
    const report = makeBillReport([]);
    const repository = {...report.repository, ...(headCommitDay !== undefined && {headCommitDay})};
    expect((await render({...report, repository})).creationInfo.created).toBe(created);
  });

  it('says that it is incomplete', async () => {
    expect((await render(makeReport())).creationInfo.comment).toBe('Incomplete. No scanner looked for components.');
  });

  it('stays valid with hostile components', async () => {
    const {packages} = await render(makeBillReport(HOSTILE_COMPONENTS));
    expect(packages).toHaveLength(HOSTILE_COMPONENTS.length + 1);
  });
});
