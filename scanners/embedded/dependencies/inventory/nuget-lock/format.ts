/** NuGet: packages.lock.json, which has one graph for each target framework. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Place, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readProjectFile} from '../nuget-project/msbuild.ts';
import {folderOf} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {isProject, paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'packages.lock.json (NuGet)',
  reference:
    'https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readPackagesLock(lead, text, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readPackagesLock(lead: SourceFile, text: string, {sources, checkBudget}: Reading): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  const asked = askedFor(folderOf(lead.path), {sources, checkBudget}, draft);
  for (const [, framework] of entriesOf(root, 'dependencies')) {
    const packages = framework.value instanceof Map ? [...framework.value] : [];
    if (!(framework.value instanceof Map)) throw new UnreadableText(framework.line, 'a framework without packages');
    addFramework(packages, asked, draft);
  }
  return draft.finish();
}

/** Where the projects beside the lockfile refer to a package, by its name in lower case. */
function askedFor(folder: string, {sources, checkBudget}: Reading, draft: InventoryDraft): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const path of sources.paths) {
    if (!isProject(path) || folderOf(path) !== folder) continue;
    const project = readCompanion(sources.get(path), draft, (text) => readProjectFile(path, text, checkBudget));
    for (const {element, name, line} of project?.items ?? []) {
      if (element === 'PackageReference') places.set(name.toLowerCase(), {path, line});
    }
  }
  return places;
}

/** Names are compared without case. https://learn.microsoft.com/nuget/reference/nuspec#id */
function addFramework(
  packages: readonly (readonly [string, TreeNode])[],
  asked: ReadonlyMap<string, Place>,
  draft: InventoryDraft,
): void {
  const ids = new Map<string, string>();
  for (const [name, node] of packages) {
    const type = textOf(node, 'type');
    if (type === 'Project') continue;
    const version = textOf(node, 'resolved');
    if (version === undefined) throw new UnreadableText(node.line, 'a package without resolved version');
    const id = draft.add({ecosystem: 'NuGet', name, version, line: node.line});
    if (id === undefined) continue;
    ids.set(name.toLowerCase(), id);
    if (type === 'Direct') draft.markDirect(id, undefined, asked.get(name.toLowerCase()));
  }
  for (const [name, node] of packages) addEdges(name, node, ids, draft);
}

/** What a project of the repository needs is direct. */
function addEdges(name: string, node: TreeNode, ids: ReadonlyMap<string, string>, draft: InventoryDraft): void {
  const from = ids.get(name.toLowerCase());
  for (const [needed, requirement] of entriesOf(node, 'dependencies')) {
    const id = ids.get(needed.toLowerCase());
    if (id === undefined) continue;
    if (from === undefined) draft.markDirect(id, undefined);
    else draft.addDependency(from, id, asText(requirement, 'a requirement'));
  }
}
