/** Projects of the workspace and what they ask for. A lockfile of one project has its sections at the top. */
import {asText, childOf, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeMap, type TreeNode} from '../../../../../src/formats/tree/tree-node.ts';
import type {Place, Sources} from '../format.ts';
import type {InventoryDraft} from '../inventory-draft.ts';
import {readPackageJson} from '../package-json.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import {type IdsByKey, idOfReference} from './package-key.ts';

export interface Importers {
  readonly root: TreeNode;
  readonly ids: IdsByKey;
  readonly draft: InventoryDraft;
  readonly sources: Sources;
  /** Of the lockfile. */
  readonly path: string;
}

const SECTIONS = [
  ['dependencies', 'production'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
] as const;

export function markImporters(importers: Importers): void {
  const {root} = importers;
  const projects = childOf(root, 'importers') === undefined ? [['.', root] as const] : entriesOf(root, 'importers');
  for (const [folder, project] of projects) {
    if (project.value !== null) markProject(importers, folder, project);
  }
}

function markProject({ids, draft, sources, path}: Importers, folder: string, project: TreeNode): void {
  const {asks} = readPackageJson(sources, resolvePath(folderOf(path), folder), draft);
  const places = new Map<string, Place>([...asks].reverse().map(({name, place}) => [name, place]));
  // Until version 5 the ranges stood apart.
  const specifiers = new Map(entriesOf(project, 'specifiers').map(([name, node]) => [name, asText(node, 'a range')]));
  for (const [section, scope] of SECTIONS) {
    for (const [name, node] of entriesOf(project, section)) {
      const version = isTreeMap(node.value) ? childOf(node, 'version') : node;
      const id = version === undefined ? undefined : idOfReference(ids, name, version);
      const requirement = isTreeMap(node.value) ? textOf(node, 'specifier') : specifiers.get(name);
      if (id !== undefined) draft.markDirect(id, scope, places.get(name), requirement);
    }
  }
}
