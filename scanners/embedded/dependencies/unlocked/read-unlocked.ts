/**
 * Manifests without a lockfile: nobody knows which versions are installed, so that is said, once for a folder and what is
 * below it. What a manifest asks for in one version and no other is a component all the same.
 */

import {UnreadableText} from '../../../../src/formats/tree/tree-node.ts';
import type {Project, ProjectContext} from '../../../../src/scanner.ts';
import type {InventoryProblem} from '../inventory/format.ts';
import {InventoryDraft} from '../inventory/inventory-draft.ts';
import {baseName, folderOf, foldersUpwards} from '../inventory/path-names.ts';
import {projectFolder} from '../inventory/project-folder.ts';
import type {LeadInventory} from '../inventory/read-inventories.ts';
import {textOf} from '../inventory/read-lead.ts';
import {KINDS} from './kinds.ts';
import type {ManifestKind, ReadWishes, Wish} from './manifest-kind.ts';

export interface Unlocked {
  readonly inventories: readonly LeadInventory[];
  readonly problems: readonly InventoryProblem[];
}

export interface UnlockedContext extends Required<Pick<ProjectContext, 'signal' | 'callWithin'>> {
  /** For one manifest. */
  readonly timeoutMs: number;
}

/** Reads only manifests that no lockfile stands for. */
export async function readUnlocked(project: Project, context: UnlockedContext): Promise<Unlocked> {
  const inventories: LeadInventory[] = [];
  const problems: InventoryProblem[] = [];
  for (const kind of KINDS) {
    const paths = withoutLockfile(kind, project);
    if (paths.length === 0) continue;
    const readWishes = await kind.load();
    const read: Manifest[] = [];
    for (const path of paths) {
      const bytes = await project.read(path);
      context.signal.throwIfAborted();
      read.push(readManifest(readWishes, {path, bytes}, context));
    }
    for (const {path, wishes} of read) inventories.push(toInventory(kind, path, wishes));
    problems.push(...read.flatMap(({problem}) => problem ?? []), ...toProblems(kind, read));
  }
  return {inventories: inventories.filter(({components}) => components.length > 0), problems};
}

/** A lockfile that is too large, or not here, is told as such: it is there. */
function withoutLockfile(kind: ManifestKind, {paths, withheld}: Project): readonly string[] {
  const manifests = paths.filter((path) => kind.isManifest(baseName(path)));
  if (manifests.length === 0) return [];
  const locked = new Set([...paths, ...withheld.map(({path}) => path)].flatMap((path) => lockedFolder(kind, path)));
  return manifests.filter((path) => {
    const folder = folderOf(path);
    return !(kind.sharesLockfile ? foldersUpwards(folder) : [folder]).some((each) => locked.has(each));
  });
}

/** The folder whose packages a lockfile is about; none for other files. */
function lockedFolder(kind: ManifestKind, path: string): readonly string[] {
  const folder = folderOf(path);
  if (!kind.isLockfile(baseName(path), baseName(folder))) return [];
  return [baseName(folder) === 'requirements' ? folderOf(folder) : projectFolder(path)];
}

interface Manifest {
  readonly path: string;
  readonly wishes: readonly Wish[];
  readonly problem?: InventoryProblem;
}

interface ManifestFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One that cannot be read is a note and no failure: templates and examples are full of them. */
function readManifest(readWishes: ReadWishes, file: ManifestFile, {timeoutMs, callWithin}: UnlockedContext): Manifest {
  const {path} = file;
  try {
    const wishes = callWithin(timeoutMs, () => readWishes(textOf(file), path, () => {}));
    return {path, wishes};
  } catch (error) {
    const line = error instanceof UnreadableText ? error.line : 1;
    const reason = error instanceof Error ? error.message : 'cannot be read';
    const text = `${reason}; there is no lockfile either, so what it asks for is not known`;
    return {path, wishes: [], problem: {kind: 'no-lockfile', place: {path, line}, text}};
  }
}

function toInventory({ecosystem}: ManifestKind, path: string, wishes: readonly Wish[]): LeadInventory {
  const draft = new InventoryDraft(path);
  for (const {name, version, scope, place} of wishes) {
    if (version !== undefined) {
      draft.add({ecosystem, name, version, scope, line: place.line, direct: true, requirement: version});
    }
  }
  return {path, format: 'unlocked', components: draft.finish().components};
}

/** At the manifest that is nearest to the top; those below it are counted with it. */
function toProblems(kind: ManifestKind, manifests: readonly Manifest[]): readonly InventoryProblem[] {
  const open = manifests.filter(({wishes}) => wishes.length > 0);
  const folders = new Set(open.map(({path}) => folderOf(path)));
  const topOf = (path: string) => foldersUpwards(folderOf(path)).findLast((folder) => folders.has(folder)) ?? '';
  return [...Map.groupBy(open, ({path}) => topOf(path)).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const {path, wishes} = group.find((each) => folderOf(each.path) === topOf(first.path)) ?? first;
    const all = group.flatMap((each) => each.wishes);
    return [
      {kind: 'no-lockfile', place: {path, line: wishes[0]?.place.line ?? 1}, text: word(kind, group.length, all)},
    ];
  });
}

function word({lockfile}: ManifestKind, manifests: number, wishes: readonly Wish[]): string {
  const exact = wishes.filter(({version}) => version !== undefined).length;
  const where = manifests === 1 ? 'there is no lockfile' : `there is no lockfile for this and ${manifests - 1} below`;
  const asked = `${wishes.length} ${wishes.length === 1 ? 'package is' : 'packages are'} asked for`;
  const known = exact === 0 ? 'no version is known' : `the version of ${exact} is known, and of nothing that they need`;
  return `${where}: ${asked}, ${known}, and what is not known was not judged; commit ${lockfile}`;
}
