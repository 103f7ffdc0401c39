/** CycloneDX documents as input: components by purl, scopes and the graph. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {readPurl} from '../../../../../src/formats/purl/read-purl.ts';
import {asText, childOf, descendantOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'bom.json and *.cdx.json (CycloneDX)',
  reference: 'https://cyclonedx.org/docs/1.6/json/',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readCycloneDx(lead, text, checkBudget)),
};

/** `excluded`: used for building or testing only. https://cyclonedx.org/docs/1.6/json/#components_items_scope */
const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['required', 'production'],
  ['optional', 'optional'],
  ['excluded', 'development'],
]);

function readCycloneDx(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  if (textOf(root, 'bomFormat') !== 'CycloneDX') throw new UnreadableText(root.line, 'is no CycloneDX document');
  const draft = new InventoryDraft(lead.path);
  const ids = new Map<string, string>();
  let others = 0;
  for (const node of allComponents(root)) {
    checkBudget();
    if (addComponent(node, ids, draft) === 'other') others += 1;
  }
  if (others > 0) draft.addProblem('unresolved-reference', 1, `${others} components are no packages of a known type`);
  addGraph(root, ids, draft);
  return draft.finish();
}

/** Components can hold components; a loop, as they can do so at any depth. */
function allComponents(root: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = [];
  const pending = itemsOf(root, 'components').toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    found.push(node);
    for (const child of itemsOf(node, 'components').toReversed()) pending.push(child);
  }
  return found;
}

function addComponent(node: TreeNode, ids: Map<string, string>, draft: InventoryDraft): 'other' | 'component' {
  const purl = textOf(node, 'purl');
  const component = purl === undefined ? 'other' : readPurl(purl);
  if (component === 'other') return 'other';
  const {line} = node;
  if (component === undefined) throw new UnreadableText(line, 'a purl that is none');
  const {ecosystem, name} = component;
  const version = component.version ?? textOf(node, 'version');
  if (version === undefined || version === '') {
    draft.addProblem('unknown-version', line, `${name} has no version`);
    return 'component';
  }
  const scope = SCOPES.get(textOf(node, 'scope') ?? 'required') ?? 'production';
  const id = draft.add({
    id: `${ecosystem}:${name}@${version}`,
    ecosystem,
    name,
    version,
    line,
    scope,
    ...licenseOf(node),
  });
  const reference = textOf(node, 'bom-ref');
  if (id !== undefined && reference !== undefined) ids.set(reference, id);
  return 'component';
}

function licenseOf(node: TreeNode): {license?: string} {
  const licenses = itemsOf(node, 'licenses').flatMap((item) => {
    const text = textOf(item, 'expression') ?? textOf(childOf(item, 'license'), 'id');
    return text === undefined ? [] : [text];
  });
  if (licenses.length === 0) return {};
  return {license: licenses.length === 1 ? (licenses[0] ?? '') : licenses.map((text) => `(${text})`).join(' AND ')};
}

/** What the described product depends on is direct. */
function addGraph(root: TreeNode, ids: ReadonlyMap<string, string>, draft: InventoryDraft): void {
  const product = textOf(descendantOf(root, 'metadata', 'component'), 'bom-ref');
  for (const node of itemsOf(root, 'dependencies')) {
    const reference = textOf(node, 'ref') ?? '';
    const from = ids.get(reference);
    for (const item of itemsOf(node, 'dependsOn')) {
      const id = ids.get(asText(item, 'a reference'));
      if (id !== undefined && reference === product) draft.markDirect(id, undefined);
      if (id !== undefined && from !== undefined) draft.addDependency(from, id);
    }
  }
}
