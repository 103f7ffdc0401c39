/** Lists the files of one folder of a side, such as a folder of rules, whatever the selection of files says. */
import {compareText} from '../finding/location.ts';
import {readFolder, statPath} from '../platform/files.ts';
import type {GitSession} from '../platform/git.ts';
import {splitRecords} from './git-output.ts';
import type {CommittedFile} from './read-at.ts';
import {isSafePath} from './safe-path.ts';
import {RepositoryError} from './snapshot.ts';

/** A folder of settings has a few hundred files; a mistaken path may have millions. */
const MAX_ENTRIES = 20_000;

/** Never follows a link. Throws `RepositoryError` for a folder of too many files. */
export function listFolderOnDisk(root: string, folder: string): readonly string[] {
  if (!isSafePath(folder) || !parentsAreFolders(root, folder)) return [];
  const paths: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const {name, kind} of readFolder(`${root}/${next}`) ?? []) {
      const path = `${next}/${name.toString('utf8')}`;
      if (kind === 'folder') folders.push(path);
      if (kind === 'file' || kind === 'link') paths.push(path);
    }
    checkCount(folder, paths.length + folders.length);
  }
  return paths.filter(isSafePath).sort(compareText);
}

/** Sorted by path. Throws `GitError` when the commit is not whole. */
export async function listFolderInCommit(
  git: GitSession,
  commit: string,
  folder: string,
): Promise<ReadonlyMap<string, CommittedFile>> {
  if (!isSafePath(folder)) return new Map();
  const records = splitRecords(await git.run(['ls-tree', '-r', '-z', commit, '--', `${folder}/`]));
  checkCount(folder, records.length);
  const files = records.flatMap(({text}) => {
    const [, mode = '', oid = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(text) ?? [];
    return isSafePath(path) ? [[path, {mode, oid}] as const] : [];
  });
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}

function parentsAreFolders(root: string, folder: string): boolean {
  const parts = folder.split('/');
  return parts.every((_, index) => statPath(`${root}/${parts.slice(0, index + 1).join('/')}`)?.kind === 'folder');
}

function checkCount(folder: string, count: number): void {
  if (count <= MAX_ENTRIES) return;
  throw new RepositoryError(`${folder} has more than ${MAX_ENTRIES} files; name a folder of rules.`);
}
