/** .NET projects: PackageReference, with versions of Directory.Packages.props when they are managed centrally. */
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {folderOf, foldersUpwards, joinPath} from '../path-names.ts';
import {readCompanion, readLead} from '../read-lead.ts';
import {type PackageItem, type ProjectFile, readProjectFile} from './msbuild.ts';
import {PROPS, paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: '*.csproj, *.fsproj and *.vbproj with PackageReference (NuGet)',
  reference: 'https://learn.microsoft.com/nuget/consume-packages/central-package-management',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readProject(lead, text, sources, checkBudget)),
};

const MAX_ROUNDS = 20;
const MAX_LENGTH = 1_000;

/** A lockfile beside the project says more, so the project's own words are left to it. */
function readProject(lead: SourceFile, text: string, sources: Sources, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const project = readProjectFile(lead.path, text, checkBudget);
  const folder = folderOf(lead.path);
  if (sources.get(joinPath(folder, 'packages.lock.json')) !== undefined) return draft.finish();
  const files = [...PROPS.flatMap((name) => nearest(name, folder, sources, draft, checkBudget)), project];
  const properties = new Map(files.flatMap((file) => [...file.properties]));
  const items = files.flatMap((file) => file.items);
  const managed = lastVersions(items, (item) => item.element === 'PackageVersion');
  const updated = lastVersions(items, (item) => item.element === 'PackageReference' && item.isUpdate);
  for (const item of items) {
    checkBudget();
    if (item.element === 'PackageVersion' || item.isUpdate) continue;
    const name = item.name.toLowerCase();
    const written = item.versionOverride ?? updated.get(name) ?? item.version ?? managed.get(name);
    addReference(item, expand(written, properties), draft);
  }
  return draft.finish();
}

function nearest(
  name: string,
  folder: string,
  sources: Sources,
  draft: InventoryDraft,
  checkBudget: () => void,
): readonly ProjectFile[] {
  for (const above of foldersUpwards(folder)) {
    const path = joinPath(above, name);
    const file = sources.get(path);
    if (file === undefined) continue;
    const read = readCompanion(file, draft, (text) => readProjectFile(path, text, checkBudget));
    return read === undefined ? [] : [read];
  }
  return [];
}

function lastVersions(
  items: readonly PackageItem[],
  isMeant: (item: PackageItem) => boolean,
): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const item of items) {
    if (isMeant(item) && item.version !== undefined) versions.set(item.name.toLowerCase(), item.version);
  }
  return versions;
}

function addReference(item: PackageItem, written: string | undefined, draft: InventoryDraft): void {
  const {name, element, privateAssets, path, line} = item;
  const version = lowestVersion(written);
  if (version === undefined || name.includes('$(')) {
    draft.addProblem('unknown-version', {path, line}, `the version of ${name} is not given in the repository`);
    return;
  }
  const isForBuild = element === 'GlobalPackageReference' || /^all$/i.test(privateAssets ?? '');
  const scope = isForBuild ? 'development' : 'production';
  draft.add({ecosystem: 'NuGet', name, version, line, path, scope, direct: true, manifestPlace: {path, line}});
}

/** NuGet takes the lowest version that is allowed; floating ones it asks the registry for. */
function lowestVersion(written: string | undefined): string | undefined {
  if (written === undefined || written.includes('*') || written.includes('$(')) return undefined;
  const lowest = /^\[\s*([^\s,[\]()]+)\s*(?:,[^\]),]*)?[\])]$/.exec(written)?.[1];
  return lowest ?? (/[,[\]()]/.test(written) ? undefined : written);
}

/** `$(Name)`, bounded, as properties can refer to themselves. */
function expand(text: string | undefined, properties: ReadonlyMap<string, string>): string | undefined {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS && current?.includes('$('); round += 1) {
    if (current.length > MAX_LENGTH) return undefined;
    current = current.replaceAll(
      /\$\(([\w.-]{1,200})\)/g,
      (whole, name: string) => properties.get(name.toLowerCase()) ?? whole,
    );
  }
  return current;
}
