/** Finds the `.gitattributes` files of one side. In a pull request the base's count: it cannot hide its own files. */
import {posix} from 'node:path';
import {readFileBytes, statPath} from '../platform/files.ts';
import {GitError, type GitSession} from '../platform/git.ts';
import {type AttributesFile, type PathAttributes, readAttributes} from './attributes.ts';
import {kindOfMode} from './file-mode.ts';
import {splitRecords} from './git-output.ts';
import {isSafePath} from './safe-path.ts';
import type {TreeEntry} from './tree-listing.ts';

const NAME = '.gitattributes';
/** git itself ignores larger ones (`ATTR_MAX_FILE_SIZE`: 100 MB); honest ones have a few lines. */
const MAX_FILE_BYTES = 256 * 1024;
const MAX_FILES = 200;

export type AttributesOf = (path: string) => PathAttributes;

/**
 * Attributes by path relative to the scanned folder, which lies at `prefix` in the repository. Throws `GitError` when
 * the clone lacks a file of them: without it, other files would be scanned than on the head.
 */
export async function attributesInTree(
  git: GitSession,
  {commit, prefix, tree}: {readonly commit: string; readonly prefix: string; readonly tree: readonly TreeEntry[]},
): Promise<AttributesOf> {
  const below = tree.filter(({path, kind}) => kind === 'file' && isAttributes(path)).slice(0, MAX_FILES);
  const found = [
    ...(await listAbove(git, commit, prefix)),
    ...below.map(({path, oid}) => ({folder: prefix + folderOf(path), oid})),
  ];
  const files: AttributesFile[] = [];
  // One at a time: a file over the limit is left out without taking the others with it.
  for (const {folder, oid} of found) files.push(...textOf(folder, await readUnlessTooLarge(git, oid)));
  return relativeTo(prefix, files);
}

/** Attribute files of the folders that the scanned folder lies in. */
async function listAbove(git: GitSession, commit: string, prefix: string) {
  const folders = foldersAbove(prefix);
  if (folders.length === 0) return [];
  const names = folders.map((folder) => `${folder}${NAME}`);
  const records = splitRecords(await git.run(['ls-tree', '-z', '--full-tree', commit, '--', ...names]));
  return records.flatMap(({text}) => {
    const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(text) ?? [];
    return kindOfMode(mode) === 'file' ? [{folder: folderOf(path), oid}] : [];
  });
}

/** As `attributesInTree`, from the files that lie there. `paths`: all files below `root`. */
export function attributesOnDisk(root: string, prefix: string, paths: readonly string[]): AttributesOf {
  const below = paths.filter((path) => isAttributes(path) && isSafePath(path)).slice(0, MAX_FILES);
  const above = foldersAbove(prefix);
  const files = [
    ...above.flatMap((folder, index) => {
      const up = Array.from({length: above.length - index}, () => '..').join('/');
      return textOf(folder, readSmallFile(`${root}/${up}/${NAME}`));
    }),
    ...below.flatMap((path) => {
      const isReal = statPath(`${root}/${folderOf(path)}.`)?.kind === 'folder';
      return isReal ? textOf(prefix + folderOf(path), readSmallFile(`${root}/${path}`)) : [];
    }),
  ];
  return relativeTo(prefix, files);
}

function relativeTo(prefix: string, files: readonly AttributesFile[]): AttributesOf {
  const attributesOf = readAttributes(files);
  return prefix === '' ? attributesOf : (path) => attributesOf(prefix + path);
}

function isAttributes(path: string): boolean {
  return path === NAME || path.endsWith(`/${NAME}`);
}

/** `a/b/` → ``, `a/`. */
function foldersAbove(prefix: string): readonly string[] {
  const names = prefix.split('/').slice(0, -1);
  return names.map((_, index) =>
    names
      .slice(0, index)
      .map((name) => `${name}/`)
      .join(''),
  );
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : `${folder}/`;
}

/** Undefined when it is over the limit, as git itself leaves such files out. Throws `GitError` for all else. */
async function readUnlessTooLarge(git: GitSession, oid: string): Promise<Buffer | undefined> {
  try {
    const [content] = await git.read([oid], MAX_FILE_BYTES);
    if (content === undefined) throw new GitError('failed', `the content of a ${NAME} (${oid}) is missing`);
    return content;
  } catch (error) {
    if (error instanceof GitError && error.kind === 'limit') return undefined;
    throw error;
  }
}

/** A file that cannot be read says nothing: then more is scanned, not less. */
function readSmallFile(path: string): Buffer | undefined {
  const bytes = readFileBytes(path, MAX_FILE_BYTES);
  return typeof bytes === 'string' ? undefined : bytes;
}

function textOf(folder: string, bytes: Buffer | undefined): readonly AttributesFile[] {
  return bytes === undefined ? [] : [{folder, text: bytes.toString('utf8')}];
}
