/** Haskell: stack.yaml.lock. It lists the packages beyond the snapshot, whose own packages it does not name. */
import {childOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseYaml} from '../../../../../src/formats/yaml/parse-yaml.ts';
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'stack.yaml.lock (Haskell)',
  reference: 'https://docs.haskellstack.org/en/stable/topics/lock_files/',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readStackLock(lead, text, checkBudget)),
};

const HACKAGE = /^(?<name>[A-Za-z0-9-]{1,200})-(?<version>\d[\d.]{0,100})(?:@|$)/;

function readStackLock(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const [root] = parseYaml(text, checkBudget);
  if (childOf(root, 'packages') === undefined) throw new UnreadableText(1, 'has no packages');
  for (const item of itemsOf(root, 'packages')) addPackage(childOf(item, 'completed') ?? item, draft);
  return draft.finish();
}

/** From Hackage as `name-version@hash`; from git or an archive with name and version apart. */
function addPackage(node: TreeNode, draft: InventoryDraft): void {
  const parts = HACKAGE.exec(textOf(node, 'hackage') ?? '')?.groups;
  const [name, version] = [parts?.name ?? textOf(node, 'name'), parts?.version ?? textOf(node, 'version')];
  if (name === undefined || version === undefined)
    throw new UnreadableText(node.line, 'a package without name or version');
  draft.add({ecosystem: 'Hackage', name, version, line: node.line, direct: true});
}
