/** Files and folders that a path or a glob of the user stands for. */
import {existsSync} from 'node:fs';
import {glob} from 'node:fs/promises';

/** More than this is a mistake in the glob. */
const MAX_PATHS = 1000;

/** Absolute paths, sorted by code unit; `path` is absolute. A file that has the name of a glob is meant itself. */
export async function findPaths(path: string): Promise<readonly string[]> {
  if (existsSync(path)) return [path];
  const found: string[] = [];
  for await (const match of glob(path)) {
    found.push(match);
    if (found.length > MAX_PATHS) throw new Error(`${path} matches over ${MAX_PATHS} files`);
  }
  return found.sort();
}
