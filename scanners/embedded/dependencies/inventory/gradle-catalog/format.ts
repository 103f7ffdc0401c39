/** Gradle version catalogs: libraries and plugins that builds can ask for by an alias. */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {childOf, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'libs.versions.toml (Gradle version catalog)',
  reference: 'https://docs.gradle.org/current/userguide/version_catalogs.html',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readCatalog(lead, text, checkBudget)),
};

/** A catalog entry, its version still as written. */
interface Entry {
  readonly name: string;
  readonly version: TreeNode | string | undefined;
  readonly line: number;
  readonly scope: Scope;
}

function readCatalog(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const root = parseToml(text, checkBudget);
  const draft = new InventoryDraft(lead.path);
  const versions = new Map(entriesOf(root, 'versions'));
  const entries = [
    ...entriesOf(root, 'libraries').map(([, node]) => libraryOf(node)),
    ...entriesOf(root, 'plugins').map(([, node]) => pluginOf(node)),
  ];
  for (const {name, version: written, line, scope} of entries) {
    const version = typeof written === 'string' ? written : versionOf(written, versions);
    if (version === undefined || /[,[\](]|\+$|^latest\./.test(version)) {
      draft.addProblem('unknown-version', line, `the catalog gives ${name} no version of its own`);
      continue;
    }
    const manifestPlace = {path: lead.path, line};
    draft.add({ecosystem: 'Maven', name, version, line, scope, direct: true, manifestPlace});
  }
  return draft.finish();
}

function libraryOf(node: TreeNode): Entry {
  const {line} = node;
  const scope = 'production';
  if (typeof node.value === 'string') {
    const [group, artifact, version] = node.value.split(':');
    if (group === undefined || artifact === undefined)
      throw new UnreadableText(line, 'a library without group and name');
    return {name: `${group}:${artifact}`, version, line, scope};
  }
  const [group, artifact] = [textOf(node, 'group'), textOf(node, 'name')];
  const module = textOf(node, 'module') ?? (group && artifact ? `${group}:${artifact}` : undefined);
  if (module === undefined) throw new UnreadableText(line, 'a library without group and name');
  return {name: module, version: childOf(node, 'version'), line, scope};
}

/** A plugin is published as its marker module. https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers */
function pluginOf(node: TreeNode): Entry {
  const [id, short] = typeof node.value === 'string' ? node.value.split(':') : [textOf(node, 'id'), undefined];
  if (id === undefined) throw new UnreadableText(node.line, 'a plugin without id');
  const version = short ?? (typeof node.value === 'string' ? undefined : childOf(node, 'version'));
  return {name: `${id}:${id}.gradle.plugin`, version, line: node.line, scope: 'development'};
}

/** A plain version, a reference to one, or a rich version. */
function versionOf(node: TreeNode | undefined, versions: ReadonlyMap<string, TreeNode>): string | undefined {
  if (node === undefined) return undefined;
  if (typeof node.value === 'string') return node.value;
  const reference = textOf(node, 'ref');
  const rich = reference === undefined ? node : versions.get(reference);
  if (rich === undefined) throw new UnreadableText(node.line, 'a reference to a version that is not in the catalog');
  if (typeof rich.value === 'string') return rich.value;
  return textOf(rich, 'strictly') ?? textOf(rich, 'require') ?? textOf(rich, 'prefer');
}
