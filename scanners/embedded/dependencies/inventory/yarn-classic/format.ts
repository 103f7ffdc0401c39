/** Lockfile of Yarn 1. It says nothing of projects: what is direct is what the manifests ask for. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {DescriptorIndex} from '../descriptors.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {addNpmComponent, parseAlias} from '../npm-component.ts';
import {type Ask, readPackageJson} from '../package-json.ts';
import {folderOf} from '../path-names.ts';
import {readLead} from '../read-lead.ts';
import {isBerry} from '../yarn-generation.ts';
import {parseEntries, type YarnEntry} from './parse-entries.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'yarn.lock (Yarn 1)',
  reference: 'https://classic.yarnpkg.com/lang/en/docs/yarn-lock/',
  read: (lead, sources, checkBudget) =>
    isBerry(lead) ? NOTHING : readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

/** For the lockfile of the other generation, which has the same name and a format of its own. */
const NOTHING: Inventory = {components: [], problems: []};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, lead: SourceFile, {sources, checkBudget}: Reading): Inventory {
  if (text.trim() === '') throw new UnreadableText(1, 'is empty');
  const draft = new InventoryDraft(lead.path);
  const index = new DescriptorIndex();
  const found = parseEntries(text, checkBudget).map((entry) => ({entry, id: addEntry(draft, index, entry)}));
  for (const {entry, id} of found) {
    checkBudget();
    if (id !== undefined) addEdges(draft, index, {entry, id});
  }
  for (const {name, requirement, scope, place} of asksOf(lead, sources, draft)) {
    const id = index.find(name, requirement);
    if (id !== undefined) draft.markDirect(id, scope, place, requirement);
  }
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

function addEntry(
  draft: InventoryDraft,
  index: DescriptorIndex,
  {descriptors, version, line}: YarnEntry,
): string | undefined {
  const [first] = descriptors;
  if (first === undefined) throw new UnreadableText(line, 'an entry has no name');
  const name = parseAlias(first.range)?.name ?? first.name;
  const id = addNpmComponent(draft, {name, version, line});
  if (id !== undefined) for (const descriptor of descriptors) index.add(descriptor.name, descriptor.range, id);
  return id;
}

function addEdges(draft: InventoryDraft, index: DescriptorIndex, {entry, id}: {entry: YarnEntry; id: string}): void {
  for (const {name, range} of entry.needs) {
    const target = index.find(name, range);
    if (target !== undefined) draft.addDependency(id, target, range);
  }
}

/** Of the manifest beside the lockfile and, if it has workspaces, of those below it. */
function asksOf(lead: SourceFile, sources: Sources, draft: InventoryDraft): readonly Ask[] {
  const folder = folderOf(lead.path);
  const {asks, hasWorkspaces} = readPackageJson(sources, folder, draft);
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = hasWorkspaces
    ? sources.paths.filter(
        (path) => path.startsWith(prefix) && path.endsWith('/package.json') && folderOf(path) !== folder,
      )
    : [];
  return [...asks, ...below.flatMap((path) => readPackageJson(sources, folderOf(path), draft).asks)];
}
