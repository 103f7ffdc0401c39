/**
 * The head in a git work tree: what lies there now. Tracked files that git knows to be unchanged keep the index's
 * blob id without being read; the rest is hashed here.
 */
import {statPath} from '../platform/files.ts';
import {type Candidate, diskPath, skip} from './candidates.ts';
import {modeOnDisk} from './file-mode.ts';
import type {NamedPath} from './git-output.ts';
import type {IndexEntry} from './index-listing.ts';
import {isSafePath} from './safe-path.ts';
import type {PathSelector} from './select-files.ts';
import type {SkippedFile} from './snapshot.ts';
import type {WorkTreeFiles} from './work-tree-files.ts';

/** What of a work tree is to be scanned, and how it differs from its commit. */
export interface WorkTreeCandidates {
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly SkippedFile[];
  /** Tracked files by path whose metadata is not what git saw last: they may have changed. */
  readonly doubtful: ReadonlyMap<string, IndexEntry>;
  readonly deleted: number;
  readonly untracked: number;
  readonly submodules: readonly string[];
  readonly sparse: number;
}

/** Looks at each selected file's metadata, never at its content and never through a link. */
export function examineWorkTree(root: string, files: WorkTreeFiles, selectorOf: PathSelector): WorkTreeCandidates {
  const isInRealFolder = makeFolderCheck(root);
  const candidates: Candidate[] = [];
  const skipped: SkippedFile[] = [];
  const doubtful = new Map<string, IndexEntry>();
  let deleted = 0;
  for (const entry of files.tracked) {
    const found = examineTracked(root, entry, files, selectorOf, isInRealFolder);
    if (found.kind === 'candidate') candidates.push(found.candidate);
    else if (found.kind === 'skipped') skipped.push(found.file);
    else deleted += 1;
    if (found.kind === 'candidate' && found.candidate.oid === undefined) doubtful.set(entry.path, entry);
  }
  for (const named of files.untracked) {
    const found = examineUntracked(root, named, selectorOf, isInRealFolder);
    if (found.kind === 'candidate') candidates.push(found.candidate);
    else skipped.push(found.file);
  }
  return {
    candidates,
    skipped,
    doubtful,
    deleted,
    untracked: files.untracked.length,
    submodules: files.tracked.filter(({kind}) => kind === 'submodule').map(({path}) => path),
    sparse: files.tracked.filter(({isSkipped}) => isSkipped).length,
  };
}

type Found =
  | {readonly kind: 'candidate'; readonly candidate: Candidate}
  | {readonly kind: 'skipped'; readonly file: SkippedFile}
  | {readonly kind: 'deleted'};

type FolderCheck = (named: NamedPath) => boolean;

function examineTracked(
  root: string,
  entry: IndexEntry,
  {indexTimeMs, sparseSizes, trustsFileMode}: WorkTreeFiles,
  selectorOf: PathSelector,
  isInRealFolder: FolderCheck,
): Found {
  if (entry.kind === 'submodule') return {kind: 'skipped', file: skip({path: entry.path}, 'submodule')};
  if (!isSafePath(entry.path)) return {kind: 'skipped', file: skip({path: entry.path}, 'not-a-file')};
  const reason = selectorOf(entry.path);
  if (reason !== undefined) return {kind: 'skipped', file: skip({path: entry.path}, reason)};
  const stat = isInRealFolder(entry) ? statPath(diskPath(root, entry)) : undefined;
  if (stat === undefined) return entry.isSkipped ? unexpanded(entry, sparseSizes.get(entry.oid)) : {kind: 'deleted'};
  if (stat.kind !== 'file') return notAFile(entry, stat.kind);
  const isClean =
    entry.stage === 0 &&
    stat.sizeBytes === entry.sizeBytes &&
    stat.mtimeMs === entry.mtimeMs &&
    stat.ctimeMs === entry.ctimeMs &&
    // Written in the same tick as the index: git may have looked before the last change ("racy git").
    stat.mtimeMs < indexTimeMs;
  const {path, rawPath, oid} = entry;
  const mode = isClean || !trustsFileMode ? entry.mode : modeOnDisk(stat);
  const candidate = {path, sizeBytes: stat.sizeBytes, mode, oid: isClean ? oid : undefined, indexOid: oid};
  return {kind: 'candidate', candidate: rawPath === undefined ? candidate : {...candidate, rawPath}};
}

/** A sparse checkout leaves the file in the object store alone: it is read from there. */
function unexpanded({path, oid, kind, mode}: IndexEntry, sizeBytes: number | undefined): Found {
  if (kind !== 'file') return {kind: 'skipped', file: skip({path}, 'symlink')};
  if (sizeBytes === undefined) return {kind: 'skipped', file: skip({path}, 'unreadable')};
  return {kind: 'candidate', candidate: {path, oid, mode, sizeBytes}};
}

function examineUntracked(
  root: string,
  named: NamedPath,
  selectorOf: PathSelector,
  isInRealFolder: FolderCheck,
): Exclude<Found, {kind: 'deleted'}> {
  const {path} = named;
  if (path.endsWith('/')) return {kind: 'skipped', file: skip({path}, 'submodule')};
  if (!isSafePath(path) || !isInRealFolder(named)) return {kind: 'skipped', file: skip({path}, 'not-a-file')};
  const reason = selectorOf(path);
  if (reason !== undefined) return {kind: 'skipped', file: skip({path}, reason)};
  const stat = statPath(diskPath(root, named));
  if (stat === undefined) return {kind: 'skipped', file: skip({path}, 'unreadable')};
  if (stat.kind !== 'file') return notAFile(named, stat.kind);
  return {
    kind: 'candidate',
    candidate: {...named, sizeBytes: stat.sizeBytes, mode: modeOnDisk(stat), oid: undefined},
  };
}

function notAFile({path}: NamedPath, kind: string): Extract<Found, {kind: 'skipped'}> {
  return {kind: 'skipped', file: skip({path}, kind === 'link' ? 'symlink' : 'not-a-file')};
}

/** True when every folder on the way to a path is a real folder and no link. Each folder is looked at once. */
function makeFolderCheck(root: string): FolderCheck {
  const known = new Map<string, boolean>();
  return ({path, rawPath}) => {
    // One character a byte, so that names which are not UTF-8 stay apart.
    const bytes = rawPath?.toString('latin1');
    const text = bytes ?? path;
    for (let end = text.indexOf('/'); end >= 0; end = text.indexOf('/', end + 1)) {
      const folder = text.slice(0, end);
      const rawFolder = bytes === undefined ? {} : {rawPath: Buffer.from(folder, 'latin1')};
      const key = bytes === undefined ? folder : `\0${folder}`;
      const isReal = known.get(key) ?? statPath(diskPath(root, {path: folder, ...rawFolder}))?.kind === 'folder';
      known.set(key, isReal);
      if (!isReal) return false;
    }
    return true;
  };
}
