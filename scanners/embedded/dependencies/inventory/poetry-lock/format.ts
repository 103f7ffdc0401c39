/** Poetry's lockfile. What is direct is known only from the manifest beside it. */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {asText, childOf, entriesOf, flagOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf} from '../path-names.ts';
import {readPyproject, requirementOf, scopeOfGroup} from '../pyproject.ts';
import {addPythonComponent, addPythonEdge, type IdsByName, markPythonDirect} from '../python-component.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'poetry.lock (Poetry)',
  reference: 'https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const root = parseToml(text, checkBudget);
  const packages = itemsOf(root, 'package').filter((node) => !isOwnCode(node));
  if (childOf(root, 'package') === undefined && childOf(root, 'metadata') === undefined) {
    throw new UnreadableText(1, 'is no lockfile of Poetry: it has neither package nor metadata');
  }
  const draft = new InventoryDraft(lead.path);
  const ids: IdsByName = new Map();
  const found = packages.map((node) => ({node, id: addPackage(draft, ids, node)}));
  for (const {node, id} of found) {
    checkBudget();
    if (id !== undefined) addEdges(draft, ids, {node, id});
  }
  const statesScopes = packages.some((node) => statedScope(node) !== undefined);
  const {asks} = readPyproject(sources, folderOf(lead.path), draft);
  markPythonDirect(draft, ids, {asks, scopes: statesScopes ? 'stated' : 'asked'});
  if (!statesScopes) draft.spreadScopes(checkBudget);
  return draft.finish();
}

/** A folder of the repository, installed for development. */
function isOwnCode(node: TreeNode): boolean {
  return textOf(childOf(node, 'source'), 'type') === 'directory';
}

function addPackage(draft: InventoryDraft, ids: IdsByName, node: TreeNode): string | undefined {
  const name = textOf(node, 'name');
  if (name === undefined) throw new UnreadableText(node.line, 'a package has no name');
  return addPythonComponent(draft, ids, {
    name,
    version: textOf(node, 'version'),
    line: node.line,
    scope: statedScope(node),
  });
}

/** `category` until Poetry 1.4, `groups` since 2.0; in between the lockfile does not say. */
function statedScope(node: TreeNode): Scope | undefined {
  const category = textOf(node, 'category');
  const groups = itemsOf(node, 'groups').map((group) => asText(group, 'a group'));
  if (category === 'main' || groups.includes('main')) return flagOf(node, 'optional') ? 'optional' : 'production';
  if (category !== undefined) return 'development';
  if (groups.length === 0) return undefined;
  return groups.every((group) => scopeOfGroup(group) === 'test') ? 'test' : 'development';
}

function addEdges(draft: InventoryDraft, ids: IdsByName, {node, id}: {node: TreeNode; id: string}): void {
  for (const [name, requirement] of entriesOf(node, 'dependencies')) {
    addPythonEdge(draft, ids, {from: id, name, requirement: requirementOf(requirement)});
  }
}
