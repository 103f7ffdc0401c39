/** Conan: conan.lock, the graph of version 1 and the lists of version 2. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, childOf, descendantOf, entriesOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'conan.lock (Conan)',
  reference: 'https://docs.conan.io/2/tutorial/versioning/lockfiles.html',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readConanLock(lead, text, checkBudget)),
};

/** Tools and recipes' own code run where the build runs. */
const LISTS: readonly (readonly [string, Scope])[] = [
  ['requires', 'production'],
  ['build_requires', 'development'],
  ['python_requires', 'development'],
];

/** `name/version@user/channel#revision%time`, or a package reference with `:` and more. */
const REFERENCE = /^(?<name>[^/@#:%\s]{1,200})\/(?<version>[^@#:%\s]{1,200})(?:[@#:%]|$)/;

function readConanLock(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  if (childOf(root, 'graph_lock') !== undefined) addGraph(root, draft);
  else if (LISTS.some(([key]) => childOf(root, key) !== undefined)) addLists(root, draft);
  else throw new UnreadableText(root.line, 'has neither a graph nor lists of requirements');
  return draft.finish();
}

function addLists(root: TreeNode, draft: InventoryDraft): void {
  for (const [key, scope] of LISTS) {
    for (const item of itemsOf(root, key)) addReference(asText(item, 'a reference'), item.line, scope, draft);
  }
}

/** Nodes without reference, or with the path of a recipe, are of the repository: what they require is direct. */
function addGraph(root: TreeNode, draft: InventoryDraft): void {
  const nodes = entriesOf(descendantOf(root, 'graph_lock'), 'nodes');
  const ids = new Map<string, string>();
  for (const [key, node] of nodes) {
    const reference = textOf(node, 'ref') ?? textOf(node, 'pref');
    if (reference === undefined || reference === '' || childOf(node, 'path') !== undefined) continue;
    const scope = textOf(node, 'context') === 'build' ? 'development' : 'production';
    const id = addReference(reference, node.line, scope, draft);
    if (id !== undefined) ids.set(key, id);
  }
  for (const [key, node] of nodes) {
    const from = ids.get(key);
    for (const item of [...itemsOf(node, 'requires'), ...itemsOf(node, 'build_requires')]) {
      const id = ids.get(asText(item, 'a node').split('#')[0] ?? '');
      if (id === undefined) continue;
      if (from === undefined) draft.markDirect(id, undefined);
      else draft.addDependency(from, id);
    }
  }
}

function addReference(reference: string, line: number, scope: Scope, draft: InventoryDraft): string | undefined {
  const parts = REFERENCE.exec(reference)?.groups;
  if (parts === undefined) throw new UnreadableText(line, 'a reference without name and version');
  return draft.add({ecosystem: 'ConanCenter', name: parts.name ?? '', version: parts.version ?? '', line, scope});
}
