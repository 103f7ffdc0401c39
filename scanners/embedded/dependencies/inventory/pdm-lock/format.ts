/** PDM's lockfile. A package stands in it once more for each choice of its extras. */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {asText, childOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf} from '../path-names.ts';
import {readPyproject, scopeOfGroup} from '../pyproject.ts';
import {addPythonComponent, addPythonEdge, type IdsByName, markPythonDirect} from '../python-component.ts';
import {parseRequirement} from '../python-requirement.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'pdm.lock (PDM)',
  reference: 'https://pdm-project.org/latest/usage/lockfile/',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const root = parseToml(text, checkBudget);
  if (childOf(root, 'package') === undefined && childOf(root, 'metadata') === undefined) {
    throw new UnreadableText(1, 'is no lockfile of PDM: it has neither package nor metadata');
  }
  const packages = itemsOf(root, 'package').filter((node) => childOf(node, 'path') === undefined);
  const draft = new InventoryDraft(lead.path);
  const ids: IdsByName = new Map();
  const {asks, extras} = readPyproject(sources, folderOf(lead.path), draft);
  const found = packages.map((node) => ({node, id: addPackage(draft, ids, {node, extras})}));
  for (const {node, id} of found) {
    checkBudget();
    if (id !== undefined) addEdges(draft, ids, {node, id});
  }
  const statesScopes = packages.some((node) => childOf(node, 'groups') !== undefined);
  markPythonDirect(draft, ids, {asks, scopes: statesScopes ? 'stated' : 'asked'});
  if (!statesScopes) draft.spreadScopes(checkBudget);
  return draft.finish();
}

interface FoundPackage {
  readonly node: TreeNode;
  readonly extras: ReadonlySet<string>;
}

function addPackage(draft: InventoryDraft, ids: IdsByName, {node, extras}: FoundPackage): string | undefined {
  const name = textOf(node, 'name');
  if (name === undefined) throw new UnreadableText(node.line, 'a package has no name');
  const groups = itemsOf(node, 'groups').map((group) => asText(group, 'a group'));
  const scope = scopeOfGroups(groups, extras);
  return addPythonComponent(draft, ids, {name, version: textOf(node, 'version'), line: node.line, scope});
}

function scopeOfGroups(groups: readonly string[], extras: ReadonlySet<string>): Scope | undefined {
  if (groups.length === 0) return undefined;
  if (groups.includes('default')) return 'production';
  if (groups.some((group) => extras.has(group))) return 'optional';
  return groups.every((group) => scopeOfGroup(group) === 'test') ? 'test' : 'development';
}

function addEdges(draft: InventoryDraft, ids: IdsByName, {node, id}: {node: TreeNode; id: string}): void {
  for (const item of itemsOf(node, 'dependencies')) {
    const requirement = parseRequirement(asText(item, 'a dependency'));
    if (requirement === undefined) throw new UnreadableText(item.line, 'a dependency is no requirement');
    addPythonEdge(draft, ids, {from: id, name: requirement.name, requirement: requirement.specifier});
  }
}
