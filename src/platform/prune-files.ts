/** Keeps folders of files that runs write from growing: the newest stay, and what killed runs left goes. */
import {lstat, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';

/** A file with this end is being written; then it gets its name. */
export const TEMPORARY_SUFFIX = '.tmp';

/** A temporary file older than this was left by a run that was killed. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

export interface Pruning {
  /** True for names that the caller has given, its temporary ones too; nothing else is touched. */
  isOwn(name: string): boolean;
  /** The newest so many stay. */
  readonly keep: number;
}

/** Rejects when the folder cannot be read; a file that another run has just removed is no trouble. */
export async function pruneFiles(folder: string, {isOwn, keep}: Pruning): Promise<void> {
  const names = (await readdir(folder)).filter(isOwn);
  const files = (await Promise.all(names.map((name) => ageOf(folder, name)))).flatMap((file) => file ?? []);
  const isTemporary = (name: string) => name.endsWith(TEMPORARY_SUFFIX);
  const abandoned = files.filter(({name, mtimeMs}) => isTemporary(name) && Date.now() - mtimeMs > ABANDONED_AFTER_MS);
  const byAge = files.filter(({name}) => !isTemporary(name)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  const outdated = [...abandoned, ...byAge.slice(keep)];
  await Promise.all(outdated.map(({name}) => rm(join(folder, name), {force: true})));
}

async function ageOf(folder: string, name: string): Promise<{name: string; mtimeMs: number} | undefined> {
  try {
    const {mtimeMs} = await lstat(join(folder, name));
    return {name, mtimeMs};
  } catch {
    return undefined;
  }
}
