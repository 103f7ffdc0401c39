/** Swift: Package.resolved, versions 1 to 3; the Package.swift beside it says which are direct. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {childOf, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'Package.resolved (Swift)',
  reference: 'https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/resolvingpackageversions/',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readResolved(lead, text, sources, checkBudget)),
};

function readResolved(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const root = parseJson(text, {checkBudget});
  const draft = new InventoryDraft(lead.path);
  const path = joinPath(folderOf(lead.path), 'Package.swift');
  const asked = readCompanion(sources.get(path), draft, (content) => askedUrls(content, checkBudget)) ?? new Map();
  const pins = [...itemsOf(root, 'pins'), ...itemsOf(childOf(root, 'object'), 'pins')];
  if (!childOf(root, 'pins') && !childOf(root, 'object')) throw new UnreadableText(root.line, 'has no pins');
  for (const pin of pins) addPin(pin, {path, asked}, draft);
  return draft.finish();
}

interface Manifest {
  readonly path: string;
  /** Line by name. */
  readonly asked: ReadonlyMap<string, number>;
}

function addPin(pin: TreeNode, {path, asked}: Manifest, draft: InventoryDraft): void {
  const {line} = pin;
  const location = textOf(pin, 'location') ?? textOf(pin, 'repositoryURL');
  const written = location === undefined || location === '' ? textOf(pin, 'identity') : location;
  if (written === undefined) throw new UnreadableText(line, 'a pin without location');
  const name = nameOf(written);
  const version = textOf(childOf(pin, 'state'), 'version');
  if (version === undefined) {
    draft.addProblem('unknown-version', line, `${name} is taken from a branch or revision, not from a version`);
    return;
  }
  const manifestLine = asked.get(name.toLowerCase());
  const manifestPlace = manifestLine === undefined ? {} : {manifestPlace: {path, line: manifestLine}};
  draft.add({ecosystem: 'SwiftURL', name, version, line, direct: manifestLine !== undefined, ...manifestPlace});
}

/** `https://github.com/a/b.git` and `git@github.com:a/b` → `github.com/a/b`, as advisories name packages. */
function nameOf(location: string): string {
  return location
    .replace(/^[\w+]+:\/\/(?:[^@/]*@)?/, '')
    .replace(/^git@([^:/]+):/, '$1/')
    .replace(/\.git$/, '');
}

/** Line by name in lower case, of every `url: "…"`. */
function askedUrls(text: string, checkBudget: () => void): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    checkBudget();
    for (const {groups} of line.matchAll(/url:\s{0,10}"(?<url>[^"]{1,500})"/g)) {
      const name = nameOf(groups?.url ?? '').toLowerCase();
      if (!lines.has(name)) lines.set(name, index + 1);
    }
  }
  return lines;
}
