/** pnpm's lockfiles, versions 5 to 9. Since 9 the edges stand in `snapshots`, before in `packages`. */
import {childOf, entriesOf, flagOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeMap, type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseYaml} from '../../../../../src/formats/yaml/parse-yaml.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {addNpmComponent} from '../npm-component.ts';
import {readLead} from '../read-lead.ts';
import {markImporters} from './importers.ts';
import {type IdsByKey, idOfReference, packageOfKey} from './package-key.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'pnpm-lock.yaml (pnpm)',
  reference: 'https://github.com/pnpm/spec/blob/master/lockfile/9.0.md',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const roots = parseYaml(text, checkBudget);
  if (!roots.some((root) => isTreeMap(root.value) && root.value.has('lockfileVersion'))) {
    throw new UnreadableText(1, 'is no lockfile of pnpm: it has no lockfileVersion');
  }
  const draft = new InventoryDraft(lead.path);
  const optional = new Set<string>();
  for (const root of roots) {
    const ids = addPackages(draft, root);
    for (const [key, node] of packagesOf(root)) {
      checkBudget();
      const from = ids.get(key);
      if (from === undefined) markOwn(draft, ids, node);
      else addEdges(draft, ids, {from, node});
      if (from !== undefined && flagOf(node, 'optional')) optional.add(from);
    }
    markImporters({root, ids, draft, sources, path: lead.path});
  }
  draft.spreadScopes(checkBudget);
  return withOptional(draft.finish(), optional);
}

/** Packages with their edges: one for each choice of peers. */
function packagesOf(root: TreeNode): readonly (readonly [string, TreeNode])[] {
  const snapshots = entriesOf(root, 'snapshots').filter(([, {value}]) => value !== null);
  return snapshots.length > 0 ? snapshots : entriesOf(root, 'packages');
}

function addPackages(draft: InventoryDraft, root: TreeNode): IdsByKey {
  const ids: IdsByKey = new Map();
  const packages = childOf(root, 'packages');
  for (const [key, node] of entriesOf(root, 'packages')) {
    const id = addPackage(draft, key, node);
    if (id !== undefined) ids.set(key, id);
  }
  for (const [key, {line}] of entriesOf(root, 'snapshots')) {
    const bare = ids.get(key) ?? ids.get(key.split('(', 1)[0] ?? key);
    const isStated =
      packages !== undefined && isTreeMap(packages.value) && packages.value.has(key.split('(', 1)[0] ?? key);
    if (bare !== undefined) ids.set(key, bare);
    else if (!isStated) draft.addProblem('unresolved-reference', line, 'a snapshot belongs to no package');
  }
  return ids;
}

function addPackage(draft: InventoryDraft, key: string, node: TreeNode): string | undefined {
  const stated = packageOfKey(key);
  const name = textOf(node, 'name') ?? stated.name;
  const version = textOf(node, 'version') ?? stated.version;
  // A folder of the repository; a packed file has a version.
  if (version.startsWith('file:') && textOf(childOf(node, 'resolution'), 'type') === 'directory') return undefined;
  return addNpmComponent(draft, {name, version, line: node.line});
}

/** What a folder of the repository that is installed as a package asks for is direct. */
function markOwn(draft: InventoryDraft, ids: IdsByKey, node: TreeNode): void {
  for (const id of neededBy(ids, node)) draft.markDirect(id, undefined);
}

function neededBy(ids: IdsByKey, node: TreeNode): readonly string[] {
  const needs = [...entriesOf(node, 'dependencies'), ...entriesOf(node, 'optionalDependencies')];
  return needs.flatMap(([name, reference]) => idOfReference(ids, name, reference) ?? []);
}

function addEdges(draft: InventoryDraft, ids: IdsByKey, {from, node}: {from: string; node: TreeNode}): void {
  for (const id of neededBy(ids, node)) draft.addDependency(from, id);
}

/** pnpm marks what only optional dependencies lead to. */
function withOptional({components, problems}: Inventory, optional: ReadonlySet<string>): Inventory {
  return {
    components: components.map((component) =>
      component.scope === 'production' && optional.has(component.id) ? {...component, scope: 'optional'} : component,
    ),
    problems,
  };
}
