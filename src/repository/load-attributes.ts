/** Finds the `.gitattributes` files of one side. In a pull request the base's count: it cannot hide its own files. */
import {posix} from 'node:path';
import {readFileBytes, statPath} from '../platform/files.ts';
import type {GitSession} from '../platform/git.ts';
import {type AttributesFile, type PathAttributes, readAttributes} from './attributes.ts';
import {isSafePath} from './safe-path.ts';
import type {TreeEntry} from './tree-listing.ts';

const NAME = '.gitattributes';
/** git itself ignores larger ones (`ATTR_MAX_FILE_SIZE`: 100 MB); honest ones have a few lines. */
const MAX_FILE_BYTES = 256 * 1024;
const MAX_FILES = 200;

export type AttributesOf = (path: string) => PathAttributes;

/** Attributes by path relative to the scanned folder, which lies at `prefix` in the repository. */
export async function attributesInTree(
  git: GitSession,
  {commit, prefix, tree}: {readonly commit: string; readonly prefix: string; readonly tree: readonly TreeEntry[]},
): Promise<AttributesOf> {
  const inTree = tree.filter(({path, kind}) => kind === 'file' && isAttributes(path)).slice(0, MAX_FILES);
  const above = foldersAbove(prefix).filter((folder) => !folder.includes('\n'));
  const names = [...above.map((folder) => `${commit}:${folder}${NAME}`), ...inTree.map(({oid}) => oid)];
  const contents = await readSmall(git, names);
  const folders = [...above, ...inTree.map(({path}) => prefix + folderOf(path))];
  return relativeTo(
    prefix,
    folders.flatMap((folder, index) => textOf(folder, contents[index])),
  );
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

async function readSmall(git: GitSession, names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
  const contents: (Buffer | undefined)[] = [];
  // One at a time: a file over the limit is left out without taking the others with it.
  for (const name of names) {
    const [content] = await git.read([name], MAX_FILE_BYTES).catch(() => []);
    contents.push(content);
  }
  return contents;
}

function readSmallFile(path: string): Buffer | undefined {
  const bytes = readFileBytes(path, MAX_FILE_BYTES);
  return typeof bytes === 'string' ? undefined : bytes;
}

function textOf(folder: string, bytes: Buffer | undefined): readonly AttributesFile[] {
  return bytes === undefined ? [] : [{folder, text: bytes.toString('utf8')}];
}
