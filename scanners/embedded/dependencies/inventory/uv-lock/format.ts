/** uv's lockfile: it holds the projects of the workspace beside what they need, so it states what is direct itself. */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {childOf, entriesOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeList, type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import {type PythonAsk, readPyproject, scopeOfGroup} from '../pyproject.ts';
import {addPythonComponent, addPythonEdge, type IdsByName} from '../python-component.ts';
import {normalizeName} from '../python-requirement.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'uv.lock (uv)',
  reference: 'https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const root = parseToml(text, checkBudget);
  if (childOf(root, 'version') === undefined) throw new UnreadableText(1, 'is no lockfile of uv: it has no version');
  const packages = itemsOf(root, 'package');
  const draft = new InventoryDraft(lead.path);
  const ids: IdsByName = new Map();
  const found = packages
    .filter((node) => ownFolder(node) === undefined)
    .map((node) => ({node, id: addPackage(draft, ids, node)}));
  for (const {node, id} of found) {
    checkBudget();
    if (id !== undefined) addEdges(draft, ids, {node, id});
  }
  for (const node of packages) {
    const folder = ownFolder(node);
    if (folder !== undefined)
      markDirect(draft, ids, {node, asks: asksOf(sources, draft, resolvePath(folderOf(lead.path), folder))});
  }
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

/** Where a project of the workspace, or other code of the repository, is; undefined for what comes from elsewhere. */
function ownFolder(node: TreeNode): string | undefined {
  const source = childOf(node, 'source');
  return textOf(source, 'editable') ?? textOf(source, 'virtual') ?? textOf(source, 'directory');
}

function addPackage(draft: InventoryDraft, ids: IdsByName, node: TreeNode): string | undefined {
  return addPythonComponent(draft, ids, {name: nameOf(node), version: textOf(node, 'version'), line: node.line});
}

function nameOf(node: TreeNode): string {
  const name = textOf(node, 'name');
  if (name === undefined) throw new UnreadableText(node.line, 'a package has no name');
  return name;
}

function addEdges(draft: InventoryDraft, ids: IdsByName, {node, id}: {node: TreeNode; id: string}): void {
  const extras = entriesOf(node, 'optional-dependencies').flatMap(([, list]) => listOf(list));
  for (const item of [...itemsOf(node, 'dependencies'), ...extras]) {
    const [name, version] = [nameOf(item), textOf(item, 'version')];
    if (version === undefined) addPythonEdge(draft, ids, {from: id, name});
    else draft.addDependency(id, `${normalizeName(name)}@${version}`);
  }
}

function listOf(node: TreeNode): readonly TreeNode[] {
  if (isTreeList(node.value)) return node.value;
  throw new UnreadableText(node.line, 'dependencies are not a list');
}

function asksOf(sources: Sources, draft: InventoryDraft, folder: string | undefined): ReadonlyMap<string, PythonAsk> {
  const {asks} = readPyproject(sources, folder, draft);
  return new Map([...asks].reverse().map((ask) => [ask.name, ask]));
}

interface Project {
  readonly node: TreeNode;
  readonly asks: ReadonlyMap<string, PythonAsk>;
}

function markDirect(draft: InventoryDraft, ids: IdsByName, {node, asks}: Project): void {
  const mark = (items: readonly TreeNode[], scope: Scope) => {
    for (const item of items) {
      const name = normalizeName(nameOf(item));
      const ask = asks.get(name);
      for (const id of idsOf(ids, name, textOf(item, 'version'))) {
        draft.markDirect(id, scope, ask?.place, ask?.requirement);
      }
    }
  };
  mark(itemsOf(node, 'dependencies'), 'production');
  for (const [, list] of entriesOf(node, 'optional-dependencies')) mark(listOf(list), 'optional');
  for (const [group, list] of entriesOf(node, 'dev-dependencies')) mark(listOf(list), scopeOfGroup(group));
}

function idsOf(ids: IdsByName, name: string, version: string | undefined): readonly string[] {
  return version === undefined ? (ids.get(name) ?? []) : [`${name}@${version}`];
}
