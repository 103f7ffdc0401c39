/** The head in a plain folder without git: everything below it that is a file. */
import {isUtf8} from 'node:buffer';
import {type DiskPath, type FileKind, readFolder, statPath} from '../platform/files.ts';
import {type Candidate, diskPath, skip} from './candidates.ts';
import {modeOnDisk} from './file-mode.ts';
import type {NamedPath} from './git-output.ts';
import type {PathSelector} from './select-files.ts';
import {RepositoryError, type SkippedFile} from './snapshot.ts';
import {namedFolderKind} from './vendored.ts';

export interface FolderListing {
  readonly files: readonly (NamedPath & {readonly kind: FileKind})[];
  /** Folders that cannot be read, and vendored ones that were not entered. */
  readonly skipped: readonly SkippedFile[];
}

/** Walks without recursion, so that no depth is too deep, and never into a link. Throws `RepositoryError` for `root` alone. */
export function listFolder(root: string, includeVendored: boolean): FolderListing {
  if (readFolder(root) === undefined) throw new RepositoryError(`${root} cannot be read. Check its permissions.`);
  const files: (NamedPath & {readonly kind: FileKind})[] = [];
  const skipped: SkippedFile[] = [];
  const waiting: NamedPath[] = [{path: ''}];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = readFolder(folderPath(root, folder));
    if (entries === undefined) skipped.push(skip({path: `${folder.path}/`}, 'unreadable'));
    for (const {name, kind} of entries?.filter((entry) => !entry.name.equals(GIT_FOLDER)) ?? []) {
      const named = child(folder, name);
      const foreign = includeVendored ? undefined : namedFolderKind(name.toString());
      if (kind !== 'folder') files.push({...named, kind});
      else if (foreign !== undefined) skipped.push(skip({path: `${named.path}/`}, foreign));
      else waiting.push(named);
    }
  }
  return {files, skipped};
}

/** Takes the files that the selection lets through, with their size. */
export function examineFolder(root: string, listing: FolderListing, selectorOf: PathSelector) {
  const candidates: Candidate[] = [];
  const skipped: SkippedFile[] = [...listing.skipped];
  for (const {kind, ...named} of listing.files) {
    const reason = kind === 'link' ? 'symlink' : kind === 'other' ? 'not-a-file' : selectorOf(named.path);
    const stat = reason === undefined ? statPath(diskPath(root, named)) : undefined;
    if (reason !== undefined) skipped.push(skip(named, reason));
    else if (stat === undefined) skipped.push(skip(named, 'unreadable'));
    else candidates.push({...named, sizeBytes: stat.sizeBytes, mode: modeOnDisk(stat), oid: undefined});
  }
  return {candidates, skipped};
}

/** Data of repositories that lie in the folder; their files are scanned. */
const GIT_FOLDER = Buffer.from('.git');
const SLASH = Buffer.from('/');

function folderPath(root: string, folder: NamedPath): DiskPath {
  return folder.path === '' ? root : diskPath(root, folder);
}

function child({path, rawPath}: NamedPath, name: Buffer): NamedPath {
  const shown = path === '' ? name.toString() : `${path}/${name.toString()}`;
  if (rawPath === undefined && isUtf8(name)) return {path: shown};
  const parent = rawPath ?? Buffer.from(path);
  return {path: shown, rawPath: path === '' ? name : Buffer.concat([parent, SLASH, name])};
}
