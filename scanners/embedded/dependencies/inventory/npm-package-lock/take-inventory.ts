/** Folders of the installed tree → components, with edges found as Node.js resolves names: upwards. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, Place, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {addNpmComponent} from '../npm-component.ts';
import {readPackageJson} from '../package-json.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import type {LockEntry, Need} from './lock-entry.ts';

interface Tree {
  readonly path: string;
  readonly entries: ReadonlyMap<string, LockEntry>;
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

export function takeInventory(tree: Tree): Inventory {
  refuseDepth(tree);
  const draft = new InventoryDraft(tree.path);
  const ids = addComponents(tree, draft);
  for (const entry of tree.entries.values()) {
    const from = ids.get(entry.path);
    if (from !== undefined) addEdges(tree, draft, {entry, from, ids});
    tree.checkBudget();
  }
  for (const folder of projectFolders(tree)) markDirect(tree, draft, {ids, folder});
  return draft.finish();
}

/** Honest trees have fewer than twenty nested folders of three parts each; names are looked up in each of them. */
const MAX_PATH_PARTS = 200;

function refuseDepth({entries}: Tree): void {
  for (const {path, line} of entries.values()) {
    if (path.split('/', MAX_PATH_PARTS + 1).length > MAX_PATH_PARTS) {
      throw new UnreadableText(line, `a path of more than ${MAX_PATH_PARTS} parts`);
    }
  }
}

/** Ids by folder. Folders outside of node_modules are the repository's own code, and links lead to them. */
function addComponents({entries}: Tree, draft: InventoryDraft): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const {path, name, version, line, scope, linkTarget, license} of entries.values()) {
    if (isProject(path) || linkTarget !== undefined) continue;
    const id = addNpmComponent(draft, {name, version, line, scope, ...(license !== undefined && {license})});
    if (id !== undefined) ids.set(path, id);
  }
  return ids;
}

function isProject(path: string): boolean {
  return !`/${path}`.includes('/node_modules/');
}

/** The project, workspaces, and what links lead to: version 1 knows workspaces only as links. */
function projectFolders({entries}: Tree): readonly string[] {
  const linked = [...entries.values()].flatMap(({linkTarget}) => linkTarget ?? []);
  return [...new Set(['', ...[...entries.keys()].filter(isProject), ...linked])];
}

interface Edges {
  readonly entry: LockEntry;
  readonly from: string;
  readonly ids: ReadonlyMap<string, string>;
}

function addEdges({entries}: Tree, draft: InventoryDraft, {entry, from, ids}: Edges): void {
  for (const {name, requirement} of entry.needs) {
    const target = ids.get(resolve(entries, entry.path, name) ?? '');
    if (target !== undefined) draft.addDependency(from, target, requirement);
  }
}

/** Folder of the package that `name` means in `from`. https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
function resolve(entries: ReadonlyMap<string, LockEntry>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folderOf(folder)) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const entry = entries.get(candidate);
    if (entry !== undefined) return entry.linkTarget ?? candidate;
    if (folder === '') return undefined;
  }
}

interface Project {
  readonly ids: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** What a project or workspace asks for, as the lockfile says, or the manifest where the lockfile does not. */
function markDirect(tree: Tree, draft: InventoryDraft, {ids, folder}: Project): void {
  const {asks} = readPackageJson(tree.sources, resolvePath(folderOf(tree.path), folder), draft);
  const places = new Map<string, Place>(asks.map(({name, place}) => [name, place]));
  const entry = tree.entries.get(folder);
  const needs: readonly Need[] = entry === undefined ? asks : [...entry.needs, ...entry.developmentNeeds];
  for (const {name, requirement} of needs) {
    const id = ids.get(resolve(tree.entries, folder, name) ?? '');
    if (id !== undefined) draft.markDirect(id, undefined, places.get(name), requirement);
  }
}
