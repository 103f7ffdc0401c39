/** Pipenv's lockfile: flat, so that nothing is known of who needs what; direct is what the Pipfile names. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {childOf, mapOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, joinPath} from '../path-names.ts';
import {type PythonAsk, requirementOf, scopeOfGroup} from '../pyproject.ts';
import {addPythonComponent, type IdsByName, markPythonDirect} from '../python-component.ts';
import {normalizeName, pinnedVersion} from '../python-requirement.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'Pipfile.lock (Pipenv)',
  reference: 'https://pipenv.pypa.io/en/latest/pipfile.html',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const root = parseJson(text, {checkBudget});
  if (childOf(root, '_meta') === undefined && childOf(root, 'default') === undefined) {
    throw new UnreadableText(1, 'is no lockfile of Pipenv: it has neither _meta nor default');
  }
  const draft = new InventoryDraft(lead.path);
  const ids: IdsByName = new Map();
  for (const [category, packages] of mapOf(root, 'the lockfile')) {
    if (category === '_meta') continue;
    for (const [name, node] of mapOf(packages, 'a category'))
      addPackage(draft, ids, {name, node, scope: scopeOf(category)});
    checkBudget();
  }
  markPythonDirect(draft, ids, {asks: asksOf(sources, folderOf(lead.path), draft), scopes: 'stated'});
  return draft.finish();
}

/** `develop` in the lockfile is `dev-packages` in the Pipfile; further categories have one name in both. */
function scopeOf(category: string): Scope {
  return category === 'default' ? 'production' : scopeOfGroup(category);
}

function addPackage(
  draft: InventoryDraft,
  ids: IdsByName,
  {name, node, scope}: {name: string; node: TreeNode; scope: Scope},
): void {
  const specifier = textOf(node, 'version');
  const folder = textOf(node, 'path') ?? textOf(node, 'file');
  const isOwnCode = specifier === undefined && folder?.startsWith('.');
  if (isOwnCode) return;
  const version = specifier === undefined ? undefined : pinnedVersion(specifier);
  addPythonComponent(draft, ids, {name, version, line: node.line, scope});
}

/** Sections of the Pipfile that are about other things. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  'source',
  'requires',
  'scripts',
  'pipenv',
  'pipfile',
  'build-system',
]);

function asksOf(sources: Sources, folder: string, draft: InventoryDraft): readonly PythonAsk[] {
  const path = joinPath(folder, 'Pipfile');
  return readCompanion(sources.get(path), draft, (text) => readPipfile(parseToml(text), path)) ?? [];
}

function readPipfile(root: TreeNode, path: string): PythonAsk[] {
  const sections = [...mapOf(root, 'the Pipfile')].filter(([section]) => !OTHER_SECTIONS.has(section));
  return sections.flatMap(([section, packages]) =>
    [...mapOf(packages, section)].map(([name, node]) => ({
      name: normalizeName(name),
      requirement: requirementOf(node),
      scope: section === 'packages' ? 'production' : scopeOfGroup(section),
      place: {path, line: node.line},
    })),
  );
}
