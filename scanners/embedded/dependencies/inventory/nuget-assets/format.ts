/** NuGet: obj/project.assets.json, the graph that a restore has written. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, descendantOf, entriesOf, mapOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'project.assets.json (NuGet)',
  reference: 'https://learn.microsoft.com/nuget/concepts/package-installation-process',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readAssets(lead, text, checkBudget)),
};

function readAssets(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  const direct = directNames(root);
  for (const [, target] of entriesOf(root, 'targets')) addTarget(mapOf(target, 'a target'), direct, draft);
  return draft.finish();
}

/** Lower case, as NuGet's names have no case. */
function directNames(root: TreeNode): ReadonlySet<string> {
  const project = descendantOf(root, 'project');
  const ofFrameworks = entriesOf(project, 'frameworks').flatMap(([, node]) => entriesOf(node, 'dependencies'));
  return new Set(ofFrameworks.map(([name]) => name.toLowerCase()));
}

/** Keys are `name/version`; libraries of type `project` are of the repository. */
function addTarget(libraries: ReadonlyMap<string, TreeNode>, direct: ReadonlySet<string>, draft: InventoryDraft): void {
  const ids = new Map<string, string>();
  for (const [key, node] of libraries) {
    if (textOf(node, 'type') === 'project') continue;
    const slash = key.lastIndexOf('/');
    if (slash <= 0) throw new UnreadableText(node.line, 'a library without version');
    const [name, version] = [key.slice(0, slash), key.slice(slash + 1)];
    const isDirect = direct.has(name.toLowerCase());
    const id = draft.add({ecosystem: 'NuGet', name, version, line: node.line, direct: isDirect});
    if (id !== undefined) ids.set(name.toLowerCase(), id);
  }
  for (const [key, node] of libraries) {
    const from = ids.get(key.slice(0, Math.max(key.lastIndexOf('/'), 0)).toLowerCase());
    for (const [needed, requirement] of entriesOf(node, 'dependencies')) {
      const id = ids.get(needed.toLowerCase());
      if (id === undefined) continue;
      if (from === undefined) draft.markDirect(id, undefined);
      else draft.addDependency(from, id, asText(requirement, 'a requirement'));
    }
  }
}
