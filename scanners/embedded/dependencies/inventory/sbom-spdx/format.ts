/** SPDX 2.x JSON documents as input: packages by purl, relationships as the graph. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {readPurl} from '../../../../../src/formats/purl/read-purl.ts';
import {asText, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: '*.spdx.json (SPDX 2.x)',
  reference: 'https://spdx.github.io/spdx-spec/v2.3/',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readSpdx(lead, text, checkBudget)),
};

/** Relationship `B x A` where A depends on B. https://spdx.github.io/spdx-spec/v2.3/relationships-between-SPDX-elements/ */
const DEPENDENCY_OF: ReadonlyMap<string, Scope> = new Map([
  ['DEPENDENCY_OF', 'production'],
  ['RUNTIME_DEPENDENCY_OF', 'production'],
  ['PROVIDED_DEPENDENCY_OF', 'production'],
  ['OPTIONAL_DEPENDENCY_OF', 'optional'],
  ['DEV_DEPENDENCY_OF', 'development'],
  ['BUILD_DEPENDENCY_OF', 'development'],
  ['TEST_DEPENDENCY_OF', 'test'],
]);

function readSpdx(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  if (!textOf(root, 'spdxVersion')?.startsWith('SPDX-2.')) throw new UnreadableText(root.line, 'is no SPDX 2 document');
  const draft = new InventoryDraft(lead.path);
  const products = productsOf(root);
  const ids = new Map<string, string>();
  let others = 0;
  for (const node of itemsOf(root, 'packages')) {
    checkBudget();
    if (products.has(textOf(node, 'SPDXID') ?? '')) continue;
    if (addPackage(node, ids, draft) === 'other') others += 1;
  }
  if (others > 0) draft.addProblem('unresolved-reference', 1, `${others} packages are of no known type`);
  for (const node of itemsOf(root, 'relationships')) addRelationship(node, products, ids, draft);
  return draft.finish();
}

/** What the document describes is the product and no component of it. */
function productsOf(root: TreeNode): ReadonlySet<string> {
  const described = itemsOf(root, 'documentDescribes').map((item) => asText(item, 'an element'));
  const related = itemsOf(root, 'relationships')
    .filter((node) => textOf(node, 'relationshipType') === 'DESCRIBES')
    .map((node) => textOf(node, 'relatedSpdxElement') ?? '');
  const isOnly = described.length + related.length < 3;
  return isOnly ? new Set([...described, ...related]) : new Set();
}

function addPackage(node: TreeNode, ids: Map<string, string>, draft: InventoryDraft): 'other' | 'component' {
  const reference = itemsOf(node, 'externalRefs').find((item) => textOf(item, 'referenceType') === 'purl');
  const purl = textOf(reference, 'referenceLocator');
  const component = purl === undefined ? 'other' : readPurl(purl);
  if (component === 'other') return 'other';
  const {line} = node;
  if (component === undefined) throw new UnreadableText(line, 'a purl that is none');
  const {ecosystem, name} = component;
  const version = component.version ?? textOf(node, 'versionInfo');
  if (version === undefined || version === '') {
    draft.addProblem('unknown-version', line, `${name} has no version`);
    return 'component';
  }
  const license = [textOf(node, 'licenseConcluded'), textOf(node, 'licenseDeclared')].find(isLicense);
  const stated = license === undefined ? {} : {license};
  const id = draft.add({id: `${ecosystem}:${name}@${version}`, ecosystem, name, version, line, ...stated});
  const element = textOf(node, 'SPDXID');
  if (id !== undefined && element !== undefined) ids.set(element, id);
  return 'component';
}

function isLicense(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== 'NOASSERTION' && text !== 'NONE';
}

function addRelationship(
  node: TreeNode,
  products: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
  draft: InventoryDraft,
): void {
  const [left, right] = [textOf(node, 'spdxElementId') ?? '', textOf(node, 'relatedSpdxElement') ?? ''];
  const type = textOf(node, 'relationshipType') ?? '';
  const scope = DEPENDENCY_OF.get(type);
  if (type !== 'DEPENDS_ON' && scope === undefined) return;
  const [from, to] = type === 'DEPENDS_ON' ? [left, right] : [right, left];
  const id = ids.get(to);
  if (id === undefined) return;
  if (products.has(from)) draft.markDirect(id, scope);
  const dependent = ids.get(from);
  if (dependent !== undefined) draft.addDependency(dependent, id);
}
