/** Bun's text lockfile: JSON with comments and trailing commas. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, childOf, entriesOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeList, isTreeMap, type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Place, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {addNpmComponent, splitAt} from '../npm-component.ts';
import {readPackageJson, SECTIONS} from '../package-json.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';
import {resolveKey} from './resolve-key.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'bun.lock (Bun)',
  reference: 'https://bun.com/docs/pm/lockfile',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const root = parseJson(text, {dialect: 'jsonc', checkBudget});
  if (childOf(root, 'packages') === undefined && childOf(root, 'workspaces') === undefined) {
    throw new UnreadableText(1, 'is no lockfile of Bun: it has neither packages nor workspaces');
  }
  const draft = new InventoryDraft(lead.path);
  const ids = new Map<string, string>();
  const packages = entriesOf(root, 'packages');
  for (const [key, node] of packages) {
    const id = addPackage(draft, node);
    if (id !== undefined) ids.set(key, id);
  }
  for (const [key, node] of packages) {
    checkBudget();
    addEdges(draft, ids, {key, node});
  }
  for (const [folder, node] of entriesOf(root, 'workspaces')) {
    markDirect(draft, ids, {node, sources, folder: resolvePath(folderOf(lead.path), folder)});
  }
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

function itemsOfPackage(node: TreeNode): readonly TreeNode[] {
  if (isTreeList(node.value)) return node.value;
  throw new UnreadableText(node.line, 'a package is not a list');
}

/** The first item is `name@version`; for the repository's own code the version is a workspace or folder. */
function addPackage(draft: InventoryDraft, node: TreeNode): string | undefined {
  const [first] = itemsOfPackage(node);
  const resolved = first === undefined ? undefined : splitAt(asText(first, 'a resolved package'));
  if (resolved === undefined) throw new UnreadableText(node.line, 'a package has no name and version');
  const {name, requirement} = resolved;
  if (/^(?:workspace|link|root):/.test(requirement)) return undefined;
  const isAddress = requirement.includes(':') || requirement.includes('/');
  return addNpmComponent(draft, {name, version: isAddress ? undefined : requirement, line: node.line});
}

function addEdges(
  draft: InventoryDraft,
  ids: ReadonlyMap<string, string>,
  {key, node}: {key: string; node: TreeNode},
): void {
  const from = ids.get(key);
  const info = itemsOfPackage(node).find((item) => isTreeMap(item.value));
  if (from === undefined) return;
  for (const section of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
    for (const [name, range] of entriesOf(info, section)) {
      const id = resolveKey(ids, key, name);
      if (id !== undefined) draft.addDependency(from, id, asText(range, 'range of a dependency'));
    }
  }
}

interface Workspace {
  readonly node: TreeNode;
  readonly sources: Sources;
  readonly folder: string | undefined;
}

function markDirect(draft: InventoryDraft, ids: ReadonlyMap<string, string>, {node, sources, folder}: Workspace): void {
  const {asks} = readPackageJson(sources, folder, draft);
  const places = new Map<string, Place>([...asks].reverse().map(({name, place}) => [name, place]));
  const own = childOf(node, 'name');
  for (const [section, scope] of SECTIONS) {
    for (const [name, range] of entriesOf(node, section)) {
      const id = resolveKey(ids, own === undefined ? '' : asText(own, 'name of a workspace'), name);
      if (id !== undefined) draft.markDirect(id, scope, places.get(name), asText(range, 'range of a dependency'));
    }
  }
}
