/** .NET: *.deps.json beside a published program, with the packages that it loads. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, entriesOf, mapOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: '*.deps.json (.NET)',
  reference: 'https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readDeps(lead, text, checkBudget)),
};

function readDeps(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  const ids = new Map<string, string>();
  for (const [key, node] of entriesOf(root, 'libraries')) addLibrary(key, node, ids, draft);
  for (const [, target] of entriesOf(root, 'targets')) {
    for (const [key, node] of mapOf(target, 'a target')) addEdges(key, node, ids, draft);
  }
  return draft.finish();
}

/** Libraries of type `project` are the program itself; `runtimepack` is .NET. */
function addLibrary(key: string, node: TreeNode, ids: Map<string, string>, draft: InventoryDraft): void {
  if (textOf(node, 'type') === 'project') return;
  const slash = key.lastIndexOf('/');
  if (slash <= 0) throw new UnreadableText(node.line, 'a library without version');
  const name = key.slice(0, slash).replace(/^runtimepack\./, '');
  const id = draft.add({ecosystem: 'NuGet', name, version: key.slice(slash + 1), line: node.line});
  if (id !== undefined) ids.set(key.toLowerCase(), id);
}

/** A dependency is a name and the version that is here. What the program itself needs is direct. */
function addEdges(key: string, node: TreeNode, ids: ReadonlyMap<string, string>, draft: InventoryDraft): void {
  const from = ids.get(key.toLowerCase());
  for (const [name, version] of entriesOf(node, 'dependencies')) {
    const id = ids.get(`${name}/${asText(version, 'a version')}`.toLowerCase());
    if (id === undefined) continue;
    if (from === undefined) draft.markDirect(id, undefined);
    else draft.addDependency(from, id);
  }
}
