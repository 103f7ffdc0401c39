/**
 * CycloneDX 1.6 JSON: the components of the repository with their graph, and the flaws found in them. There is no time
 * in it and its serial number follows from its content, so that the same repository gives the same bytes.
 * https://cyclonedx.org/docs/1.6/json/
 */
import {collectBill} from '../bom/collect-bill.ts';
import {NO_UUID, withContentUuid} from '../bom/content-uuid.ts';
import {billGaps} from '../bom/gaps.ts';
import {type Product, productOf} from '../bom/product.ts';
import {toJsonText} from '../escape/json.ts';
import type {Report} from '../report.ts';
import {addComponents} from './components.ts';
import {type Library, loadLibrary} from './library.ts';
import {addVulnerabilities} from './vulnerabilities.ts';

const INDENT = 1;

export async function renderCycloneDx(report: Report): Promise<string> {
  const library = await loadLibrary();
  const bom = makeBom(report, library);
  const normalizer = new library.Serialize.JSON.Normalize.Factory(library.Spec.Spec1dot6).makeForBom();
  // Not its serializer: that one gives components without a unique reference a random one, and ours have one.
  return withContentUuid(toJsonText(normalizer.normalize(bom, {}), INDENT));
}

function makeBom(report: Report, library: Library) {
  const {Models} = library;
  const bill = collectBill(report);
  const product = makeProduct(productOf(report), new Set(bill.components.map(({ref}) => ref)), library);
  const bom = new Models.Bom({serialNumber: `urn:uuid:${NO_UUID}`});
  bom.metadata.component = product;
  bom.metadata.tools.components.add(makeTool(report, library));
  for (const gap of billGaps(report.outcomes)) {
    bom.metadata.properties.add(new Models.Property('secure-pipeline:incomplete', gap));
  }
  const refs = addComponents(bom, product, bill.components, library);
  addVulnerabilities(bom, {flaws: bill.flaws, refs, report}, library);
  return bom;
}

function makeProduct({name, version, purl, url}: Product, taken: ReadonlySet<string>, library: Library) {
  const {Enums, Models} = library;
  let bomRef = 'repository';
  while (taken.has(bomRef)) bomRef = `${bomRef}#`;
  const product = new Models.Component(Enums.ComponentType.Application, name, {bomRef, version, purl});
  if (url !== undefined) {
    product.externalReferences.add(new Models.ExternalReference(url, Enums.ExternalReferenceType.VCS));
  }
  return product;
}

function makeTool({tool}: Report, {Enums, Models}: Library) {
  const component = new Models.Component(Enums.ComponentType.Application, tool.name, {version: tool.version});
  component.externalReferences.add(new Models.ExternalReference(tool.url, Enums.ExternalReferenceType.Website));
  return component;
}
