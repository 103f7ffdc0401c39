/** R: renv.lock. Packages of Bioconductor are of an ecosystem of their own. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, childOf, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeList, type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'renv.lock (R)',
  reference: 'https://rstudio.github.io/renv/articles/lockfile.html',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readRenvLock(lead, text, checkBudget)),
};

function readRenvLock(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  if (childOf(root, 'Packages') === undefined) throw new UnreadableText(root.line, 'has no Packages');
  const packages = entriesOf(root, 'Packages');
  const ids = new Map<string, string>();
  for (const [key, node] of packages) {
    const [name, version] = [textOf(node, 'Package') ?? key, textOf(node, 'Version')];
    if (version === undefined) throw new UnreadableText(node.line, 'a package without version');
    const ecosystem = textOf(node, 'Source') === 'Bioconductor' ? 'Bioconductor' : 'CRAN';
    const id = draft.add({ecosystem, name, version, line: node.line});
    if (id !== undefined) ids.set(name, id);
  }
  for (const [key, node] of packages) addEdges(textOf(node, 'Package') ?? key, node, ids, draft);
  return draft.finish();
}

/** Requirements are names, with what is allowed in parentheses in newer lockfiles. */
function addEdges(name: string, node: TreeNode, ids: ReadonlyMap<string, string>, draft: InventoryDraft): void {
  const from = ids.get(name);
  if (from === undefined) return;
  for (const key of ['Requirements', 'Imports', 'Depends', 'LinkingTo']) {
    const list = childOf(node, key)?.value;
    if (list === undefined || !isTreeList(list)) continue;
    for (const item of list) {
      const parts = /^(?<name>[\w.]+)\s*(?:\((?<requirement>[^)]*)\))?/.exec(asText(item, 'a requirement'))?.groups;
      const id = ids.get(parts?.name ?? '');
      if (id !== undefined) draft.addDependency(from, id, parts?.requirement);
    }
  }
}
