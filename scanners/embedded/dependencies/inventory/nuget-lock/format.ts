/** NuGet: packages.lock.json, which has one graph for each target framework. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'packages.lock.json (NuGet)',
  reference:
    'https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readPackagesLock(lead, text, checkBudget)),
};

function readPackagesLock(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  for (const [, framework] of entriesOf(root, 'dependencies')) {
    const packages = framework.value instanceof Map ? [...framework.value] : [];
    if (!(framework.value instanceof Map)) throw new UnreadableText(framework.line, 'a framework without packages');
    addFramework(packages, draft);
  }
  return draft.finish();
}

/** Names are compared without case. https://learn.microsoft.com/nuget/reference/nuspec#id */
function addFramework(packages: readonly (readonly [string, TreeNode])[], draft: InventoryDraft): void {
  const ids = new Map<string, string>();
  for (const [name, node] of packages) {
    const type = textOf(node, 'type');
    if (type === 'Project') continue;
    const version = textOf(node, 'resolved');
    if (version === undefined) throw new UnreadableText(node.line, 'a package without resolved version');
    const id = draft.add({ecosystem: 'NuGet', name, version, line: node.line, direct: type === 'Direct'});
    if (id !== undefined) ids.set(name.toLowerCase(), id);
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
