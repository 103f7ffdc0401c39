/** Dart and Flutter: pubspec.lock, which says itself what is direct and what for. */
import {childOf, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseYaml} from '../../../../../src/formats/yaml/parse-yaml.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'pubspec.lock (Dart, Flutter)',
  reference: 'https://dart.dev/tools/pub/glossary#lockfile',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readPubspecLock(lead, text, sources, checkBudget)),
};

function readPubspecLock(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const path = joinPath(folderOf(lead.path), 'pubspec.yaml');
  const asked = readCompanion(sources.get(path), draft, (content) => readAsks(content, checkBudget));
  const [root] = parseYaml(text, checkBudget);
  if (childOf(root, 'packages') === undefined) throw new UnreadableText(1, 'has no packages');
  for (const [name, node] of entriesOf(root, 'packages')) {
    const [source, version] = [textOf(node, 'source'), textOf(node, 'version')];
    if (version === undefined) throw new UnreadableText(node.line, 'a package without version');
    if (source === 'sdk' || source === 'path') continue;
    const kind = textOf(node, 'dependency') ?? 'transitive';
    const scope = kind === 'direct dev' ? 'development' : 'production';
    const id = draft.add({ecosystem: 'Pub', name, version, line: node.line, scope});
    const ask = asked?.get(name);
    if (id === undefined || !kind.startsWith('direct')) continue;
    draft.markDirect(id, undefined, ask && {path, line: ask.line}, ask && requirementOf(ask));
  }
  return draft.finish();
}

function readAsks(text: string, checkBudget: () => void): ReadonlyMap<string, TreeNode> {
  const [root] = parseYaml(text, checkBudget);
  const sections = ['dependency_overrides', 'dev_dependencies', 'dependencies'];
  return new Map(sections.flatMap((key) => entriesOf(root, key)));
}

/** Text, nothing for any version, or a table with `version`. */
function requirementOf(node: TreeNode): string | undefined {
  if (node.value === null) return 'any';
  return typeof node.value === 'string' ? node.value : textOf(node, 'version');
}
