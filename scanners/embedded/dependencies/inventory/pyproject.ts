/** What `pyproject.toml` asks for, in the standard's tables and in those of Poetry, PDM and uv. */
import {parseToml} from '../../../../src/formats/toml/parse-toml.ts';
import {
  asText,
  childOf,
  descendantOf,
  entriesOf,
  flagOf,
  itemsOf,
  textOf,
} from '../../../../src/formats/tree/read-tree.ts';
import {isTreeList, isTreeMap, type TreeNode} from '../../../../src/formats/tree/tree-node.ts';
import type {Place, Scope, Sources} from './format.ts';
import type {InventoryDraft} from './inventory-draft.ts';
import {joinPath} from './path-names.ts';
import {normalizeName, parseRequirement} from './python-requirement.ts';
import {readCompanion} from './read-lead.ts';

export interface PythonAsk {
  /** Normalised. */
  readonly name: string;
  readonly requirement: string;
  readonly scope: Scope;
  readonly place: Place;
}

/** Groups of the manifest that a user of the package can choose, as opposed to those of its developers. */
export interface PyprojectManifest {
  readonly asks: readonly PythonAsk[];
  readonly extras: ReadonlySet<string>;
}

const NOTHING: PyprojectManifest = {asks: [], extras: new Set()};

/** Of `folder/pyproject.toml`; nothing when it is missing, unreadable (a problem is told) or outside the repository. */
export function readPyproject(sources: Sources, folder: string | undefined, draft: InventoryDraft): PyprojectManifest {
  if (folder === undefined) return NOTHING;
  const path = joinPath(folder, 'pyproject.toml');
  return readCompanion(sources.get(path), draft, (text) => readManifest(parseToml(text), path)) ?? NOTHING;
}

/** Of the text of a `pyproject.toml`. Throws `UnreadableText`. */
export function readPyprojectAsks(text: string, path: string): readonly PythonAsk[] {
  return readManifest(parseToml(text), path).asks;
}

/** Scope of a group of developers' dependencies by its name. */
export function scopeOfGroup(group: string): Scope {
  return /^tests?$|^testing$|^(?:unit|integration|e2e)[-_]?tests?$/i.test(group) ? 'test' : 'development';
}

function readManifest(root: TreeNode, path: string): PyprojectManifest {
  const extras = entriesOf(childOf(root, 'project'), 'optional-dependencies');
  return {
    asks: [...standardAsks(root, path), ...poetryAsks(root, path)],
    extras: new Set(extras.map(([name]) => name)),
  };
}

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/ and …/dependency-groups/ */
function standardAsks(root: TreeNode, path: string): PythonAsk[] {
  const project = childOf(root, 'project');
  const groups = [
    ...entriesOf(root, 'dependency-groups'),
    ...entriesOf(descendantOf(root, 'tool', 'pdm'), 'dev-dependencies'),
  ].map(([group, list]) => ({list, scope: scopeOfGroup(group)}));
  const extras = entriesOf(project, 'optional-dependencies').map(([, list]) => ({list, scope: 'optional' as const}));
  return [
    ...readList(itemsOf(project, 'dependencies'), 'production', path),
    ...extras.flatMap(({list, scope}) => readList(itemsOfNode(list), scope, path)),
    ...groups.flatMap(({list, scope}) => readList(itemsOfNode(list), scope, path)),
    ...readList(itemsOf(descendantOf(root, 'tool', 'uv'), 'dev-dependencies'), 'development', path),
  ];
}

function itemsOfNode(node: TreeNode): readonly TreeNode[] {
  return isTreeList(node.value) ? node.value : [];
}

/** Other items than text include another group, whose own items count anyway. */
function readList(items: readonly TreeNode[], scope: Scope, path: string): PythonAsk[] {
  return items.flatMap(({value, line}) => {
    const parsed = typeof value === 'string' ? parseRequirement(value.replace(/^-e\s+/, '')) : undefined;
    if (parsed === undefined) return [];
    return [{name: parsed.name, requirement: parsed.specifier, scope, place: {path, line}}];
  });
}

/** https://python-poetry.org/docs/pyproject/ */
function poetryAsks(root: TreeNode, path: string): PythonAsk[] {
  const poetry = descendantOf(root, 'tool', 'poetry');
  const groups = entriesOf(poetry, 'group').flatMap(([group, node]) =>
    readTable(node, 'dependencies', group === 'main' ? 'production' : scopeOfGroup(group), path),
  );
  return [
    ...readTable(poetry, 'dependencies', 'production', path),
    ...groups,
    ...readTable(poetry, 'dev-dependencies', 'development', path),
  ];
}

function readTable(parent: TreeNode | undefined, key: string, scope: Scope, path: string): PythonAsk[] {
  return entriesOf(parent, key)
    .filter(([name]) => name !== 'python')
    .map(([name, node]) => ({
      name: normalizeName(name),
      requirement: requirementOf(node),
      scope: isTreeMap(node.value) && flagOf(node, 'optional') ? 'optional' : scope,
      place: {path, line: node.line},
    }));
}

/** Text, a table with `version`, or a list of such tables with markers. */
export function requirementOf(node: TreeNode): string {
  if (isTreeList(node.value)) return node.value.map(requirementOf).join(' || ');
  return isTreeMap(node.value) ? (textOf(node, 'version') ?? '') : asText(node, 'version of a dependency');
}
