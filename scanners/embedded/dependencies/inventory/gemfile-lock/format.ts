/** Bundler: Gemfile.lock (or gems.locked) is the list; the Gemfile beside it says groups and lines. */
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {baseName, folderOf, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {type NamedGem, readGemfile} from './gemfile.ts';
import {type LockedGem, parseGemfileLock} from './parse-gemfile-lock.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'Gemfile.lock (Ruby)',
  reference: 'https://bundler.io/man/bundle-lock.1.html',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readGemfileLock(lead, text, sources, checkBudget)),
};

function readGemfileLock(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const {gems, direct} = parseGemfileLock(text, checkBudget);
  const draft = new InventoryDraft(lead.path);
  const path = joinPath(folderOf(lead.path), baseName(lead.path) === 'gems.locked' ? 'gems.rb' : 'Gemfile');
  const named = readCompanion(sources.get(path), draft, (content) => readGemfile(content, checkBudget)) ?? new Map();
  for (const gem of gems) addGem(gem, direct, {path, named}, draft);
  addEdges(gems, draft, checkBudget);
  draft.spreadScopes(checkBudget);
  return draft.finish();
}

/** What Bundler itself says for a gem without requirement. */
const ANY_VERSION = '>= 0';

interface Gemfile {
  readonly path: string;
  readonly named: ReadonlyMap<string, NamedGem>;
}

/** Gems under PATH are of the repository: not components, but what they need is direct. */
function addGem(
  gem: LockedGem,
  direct: ReadonlyMap<string, string | undefined>,
  {path, named}: Gemfile,
  draft: InventoryDraft,
): void {
  if (gem.section === 'PATH') return;
  const {name, version, line} = gem;
  const request = named.get(name);
  const id = draft.add({ecosystem: 'RubyGems', name, version, line, direct: false});
  if (id === undefined || !direct.has(name)) return;
  const manifestPlace = request === undefined ? undefined : {path, line: request.line};
  draft.markDirect(id, request?.scope, manifestPlace, direct.get(name) ?? ANY_VERSION);
}

/** Variants of a gem for several platforms have one name and one version. */
function addEdges(gems: readonly LockedGem[], draft: InventoryDraft, checkBudget: () => void): void {
  const versions = new Map(gems.map(({name, version}) => [name, version]));
  for (const {name, version, section, needs} of gems) {
    for (const need of needs) {
      checkBudget();
      const id = `${need.name}@${versions.get(need.name) ?? ''}`;
      if (section === 'PATH') draft.markDirect(id, 'production');
      else draft.addDependency(`${name}@${version}`, id, need.requirement);
    }
  }
}
