/** Composer: composer.lock is the list; composer.json beside it says what is direct, and where. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {asText, childOf, entriesOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeList, type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'composer.lock (PHP)',
  reference: 'https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readComposerLock(lead, text, sources, checkBudget)),
};

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['packages', 'production'],
  ['packages-dev', 'development'],
];

function readComposerLock(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  const requested = readRequests(joinPath(folderOf(lead.path), 'composer.json'), sources, draft, checkBudget);
  const ids = new Map<string, string>();
  const nodes = SECTIONS.flatMap(([key, scope]) => itemsOf(root, key).map((node) => ({node, scope})));
  for (const {node, scope} of nodes) addPackage(node, scope, requested, draft, ids);
  for (const {node} of nodes) addEdges(node, ids, draft);
  return draft.finish();
}

interface Requested {
  readonly path: string;
  /** By name; undefined without composer.json. */
  readonly asks: ReadonlyMap<string, TreeNode> | undefined;
}

function readRequests(path: string, sources: Sources, draft: InventoryDraft, checkBudget: () => void): Requested {
  const asks = readCompanion(sources.get(path), draft, (text) => {
    const root = parseJson(text, {checkBudget});
    const entries = [...entriesOf(root, 'require'), ...entriesOf(root, 'require-dev')];
    return new Map(entries.map(([name, node]) => [name.toLowerCase(), node]));
  });
  return {path, asks};
}

/** Packagist's names are of one case; versions are kept as tagged, perhaps with a `v`. */
function addPackage(
  node: TreeNode,
  scope: Scope,
  {path, asks}: Requested,
  draft: InventoryDraft,
  ids: Map<string, string>,
): void {
  const [name, version] = [textOf(node, 'name'), textOf(node, 'version')];
  if (name === undefined || version === undefined)
    throw new UnreadableText(node.line, 'a package without name or version');
  const ask = asks?.get(name.toLowerCase());
  const id = draft.add({
    ecosystem: 'Packagist',
    name,
    version,
    line: node.line,
    scope,
    direct: ask !== undefined,
    ...(ask !== undefined && {manifestPlace: {path, line: ask.line}, requirement: asText(ask, 'a requirement')}),
    ...licenseOf(node),
  });
  if (id !== undefined) ids.set(name.toLowerCase(), id);
}

/** Several licences are a choice: https://getcomposer.org/doc/04-schema.md#license */
function licenseOf(node: TreeNode): {license?: string} {
  const license = childOf(node, 'license');
  if (license === undefined || !isTreeList(license.value) || license.value.length === 0) return {};
  return {license: license.value.map((item) => asText(item, 'a licence')).join(' OR ')};
}

function addEdges(node: TreeNode, ids: ReadonlyMap<string, string>, draft: InventoryDraft): void {
  const from = ids.get(textOf(node, 'name')?.toLowerCase() ?? '');
  if (from === undefined) return;
  for (const [name, requirement] of entriesOf(node, 'require')) {
    const id = ids.get(name.toLowerCase());
    if (id !== undefined) draft.addDependency(from, id, asText(requirement, 'a requirement'));
  }
}
