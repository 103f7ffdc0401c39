/** Go modules: go.mod is the list, go.work above it may replace, go.sum helps where go.mod does not say all. */
import type {Component, Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, foldersUpwards, joinPath, resolvePath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {addSummedModules} from './go-sum.ts';
import {addStandardLibrary, isUnpruned} from './go-version.ts';
import {type Directive, parseGoMod} from './parse-go-mod.ts';
import {paths} from './paths.ts';
import {type Module, type Replacement, type Replacements, readReplacements, replacementFor} from './replacements.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'go.mod (Go)',
  reference: 'https://go.dev/ref/mod#go-mod-file',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readGoMod(lead, text, sources, checkBudget)),
};

/** https://go.dev/ref/mod#go-mod-file-grammar */
const VERBS = ['module', 'go', 'toolchain', 'godebug', 'require', 'exclude', 'replace', 'retract', 'tool', 'ignore'];

interface Context {
  readonly lead: SourceFile;
  readonly sources: Sources;
  readonly draft: InventoryDraft;
  readonly replacements: Replacements;
  readonly excluded: ReadonlySet<string>;
}

function readGoMod(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const directives = parseGoMod(text, checkBudget);
  const draft = new InventoryDraft(lead.path);
  const replacements = new Map([
    ...readReplacements(directives),
    ...workspaceReplacements(lead, sources, draft, checkBudget),
  ]);
  const excluded = new Set(directives.filter(({verb}) => verb === 'exclude').map(({words}) => words.join('@')));
  const context = {lead, sources, draft, replacements, excluded};
  const unknown = directives.find(({verb}) => !VERBS.includes(verb));
  if (unknown !== undefined)
    draft.addProblem('unreadable', unknown.line, 'this line begins with no directive of go.mod');
  const required = directives.filter(({verb}) => verb === 'require');
  for (const directive of required) addRequired(directive, context);
  addStandardLibrary(directives, draft, lead.path);
  if (isUnpruned(directives)) {
    const paths = new Set(required.map(({words: [path = '']}) => path));
    addSummedModules({sum: sources.get(joinPath(folderOf(lead.path), 'go.sum')), required: paths, replacements, draft});
  }
  return draft.finish();
}

/** go.work lies in the folder of the module or above it and counts when it uses the module. */
function workspaceReplacements(
  lead: SourceFile,
  sources: Sources,
  draft: InventoryDraft,
  checkBudget: () => void,
): Replacements {
  const folder = folderOf(lead.path);
  for (const above of foldersUpwards(folder)) {
    const file = sources.get(joinPath(above, 'go.work'));
    const directives = readCompanion(file, draft, (text) => parseGoMod(text, checkBudget));
    if (directives === undefined) continue;
    const isUsed = directives.some(
      ({verb, words: [used = '']}) => verb === 'use' && resolvePath(above, used) === folder,
    );
    if (!isUsed) return new Map();
    return readCompanion(file, draft, () => readReplacements(directives)) ?? new Map();
  }
  return new Map();
}

function addRequired({words, comment, line}: Directive, context: Context): void {
  const {lead, draft, replacements, excluded} = context;
  const [path, version] = words;
  if (path === undefined || version === undefined || words.length > 2) {
    draft.addProblem('unreadable', line, 'a require without module path and version');
    return;
  }
  if (excluded.has(`${path}@${version}`)) {
    draft.addProblem('unknown-version', line, `${path} ${version} is excluded, so another version is chosen elsewhere`);
    return;
  }
  const replacement = replacementFor({path, version}, replacements);
  const module = replacement === undefined ? {path, version} : moduleOf(replacement, path, line, context);
  if (module === undefined) return;
  const direct = !/^indirect(?:;|$)/.test(comment);
  draft.add({
    ...componentOf(module),
    line,
    direct,
    ...(direct ? {manifestPlace: {path: lead.path, line}} : {}),
  });
}

/** A folder of the repository is scanned by itself; of one outside nothing can be known. */
function moduleOf(replacement: Replacement, path: string, line: number, context: Context): Module | undefined {
  if (replacement.kind === 'module') return replacement.module;
  const {lead, sources, draft} = context;
  const folder = resolvePath(folderOf(lead.path), replacement.folder);
  const isHere = folder !== undefined && sources.get(joinPath(folder, 'go.mod')) !== undefined;
  if (!isHere) draft.addProblem('unknown-version', line, `${path} is replaced by a folder without go.mod here`);
  return undefined;
}

/** OSV writes versions of Go without `v`. */
function componentOf({path, version}: Module): Pick<Component, 'ecosystem' | 'name' | 'version'> {
  return {ecosystem: 'Go', name: path, version: version.replace(/^v/, '')};
}
