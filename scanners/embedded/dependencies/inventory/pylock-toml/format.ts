/** Python's standard lockfile (PEP 751). */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {childOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf} from '../path-names.ts';
import {readPyproject} from '../pyproject.ts';
import {addPythonComponent, addPythonEdge, type IdsByName, markPythonDirect} from '../python-component.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'pylock.toml (Python standard)',
  reference: 'https://packaging.python.org/en/latest/specifications/pylock-toml/',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const root = parseToml(text, checkBudget);
  if (childOf(root, 'lock-version') === undefined) throw new UnreadableText(1, 'has no lock-version');
  const draft = new InventoryDraft(lead.path);
  const ids: IdsByName = new Map();
  const found = itemsOf(root, 'packages')
    .filter((node) => childOf(node, 'directory') === undefined)
    .map((node) => ({node, id: addPackage(draft, ids, node)}));
  for (const {node, id} of found) {
    checkBudget();
    for (const item of id === undefined ? [] : itemsOf(node, 'dependencies')) {
      addPythonEdge(draft, ids, {from: id ?? '', name: nameOf(item)});
    }
  }
  const {asks} = readPyproject(sources, folderOf(lead.path), draft);
  markPythonDirect(draft, ids, {asks, scopes: 'asked'});
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

function addPackage(draft: InventoryDraft, ids: IdsByName, node: TreeNode): string | undefined {
  return addPythonComponent(draft, ids, {name: nameOf(node), version: textOf(node, 'version'), line: node.line});
}

function nameOf(node: TreeNode): string {
  const name = textOf(node, 'name');
  if (name === undefined) throw new UnreadableText(node.line, 'a package has no name');
  return name;
}
