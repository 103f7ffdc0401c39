/** Lockfile of Yarn 2 and later: YAML, with the projects of the workspace beside what they need. */
import {asText, entriesOf, mapOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseYaml} from '../../../../../src/formats/yaml/parse-yaml.ts';
import {DescriptorIndex} from '../descriptors.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {addNpmComponent, splitAt} from '../npm-component.ts';
import {readPackageJson} from '../package-json.ts';
import {folderOf, resolvePath} from '../path-names.ts';
import {readLead} from '../read-lead.ts';
import {isBerry} from '../yarn-generation.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'yarn.lock (Yarn 2 and later)',
  reference: 'https://yarnpkg.com/advanced/architecture',
  read: (lead, sources, checkBudget) =>
    isBerry(lead) ? readLead(lead, (text) => readText(text, lead, {sources, checkBudget})) : NOTHING,
};

/** For the lockfile of the other generation, which has the same name and a format of its own. */
const NOTHING: Inventory = {components: [], problems: []};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const [root] = parseYaml(text, checkBudget);
  if (root === undefined) throw new UnreadableText(1, 'is empty');
  const entries = [...mapOf(root, 'the lockfile')].filter(([key]) => key !== '__metadata').map(toEntry);
  const draft = new InventoryDraft(lead.path);
  const index = new DescriptorIndex();
  const found = entries.map((entry) => ({entry, id: addEntry(draft, index, entry)}));
  for (const {entry, id} of found) {
    checkBudget();
    const folder = projectFolder(entry);
    if (id !== undefined) addEdges(draft, index, {entry, id});
    else if (folder !== undefined)
      markDirect(draft, index, {entry, sources, folder: resolvePath(folderOf(lead.path), folder)});
  }
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

interface BerryEntry {
  readonly descriptors: readonly string[];
  readonly node: TreeNode;
  readonly name: string;
  /** `npm:1.2.3`, `patch:…`, `workspace:packages/cart`. */
  readonly reference: string;
}

function toEntry([key, node]: readonly [string, TreeNode]): BerryEntry {
  const resolution = splitAt(textOf(node, 'resolution') ?? '');
  if (resolution === undefined) throw new UnreadableText(node.line, 'an entry has no resolution');
  return {descriptors: key.split(', '), node, name: resolution.name, reference: resolution.requirement};
}

/** A project of the workspace, or a folder linked into it, is the repository's own code. */
function projectFolder({reference}: BerryEntry): string | undefined {
  return reference.startsWith('workspace:') ? reference.slice('workspace:'.length) : undefined;
}

function addEntry(draft: InventoryDraft, index: DescriptorIndex, entry: BerryEntry): string | undefined {
  const {name, node, descriptors, reference} = entry;
  if (projectFolder(entry) !== undefined || /^(?:link|portal):/.test(reference)) return undefined;
  const id = addNpmComponent(draft, {name, version: textOf(node, 'version'), line: node.line});
  for (const descriptor of id === undefined ? [] : descriptors) {
    const asked = splitAt(descriptor);
    if (asked !== undefined && id !== undefined) index.add(asked.name, asked.requirement, id);
  }
  return id;
}

function addEdges(draft: InventoryDraft, index: DescriptorIndex, {entry, id}: {entry: BerryEntry; id: string}): void {
  for (const [name, node] of entriesOf(entry.node, 'dependencies')) {
    const range = asText(node, 'range of a dependency');
    const target = index.find(name, range);
    if (target !== undefined) draft.addDependency(id, target, range.replace(/^npm:/, ''));
  }
}

interface Project {
  readonly entry: BerryEntry;
  readonly sources: Sources;
  readonly folder: string | undefined;
}

/** The lockfile does not tell development from production; the manifest does. */
function markDirect(draft: InventoryDraft, index: DescriptorIndex, {entry, sources, folder}: Project): void {
  const {asks} = readPackageJson(sources, folder, draft);
  const byName = new Map([...asks].reverse().map((ask) => [ask.name, ask]));
  for (const [name, node] of entriesOf(entry.node, 'dependencies')) {
    const range = asText(node, 'range of a dependency');
    const id = index.find(name, range);
    const ask = byName.get(name);
    if (id === undefined) continue;
    draft.markDirect(id, ask?.scope ?? 'production', ask?.place, range.replace(/^npm:/, ''));
  }
}
