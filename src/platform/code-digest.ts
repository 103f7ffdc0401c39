/** A digest of the program's own code and rule data, so that results of other code are never taken from the cache. */
import {createHash} from 'node:crypto';
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {compareText} from '../finding/location.ts';

/** Hexadecimal digest of all files under `roots` and of the runtime's version. Rejects when one cannot be read. */
export async function codeDigest(roots: readonly string[], runtime = process.version): Promise<string> {
  const names = (await Promise.all(roots.map(filesOf))).flat();
  // Read together: this is waited for at every start.
  const files = await Promise.all(names.map(async ({path, name}) => ({name, bytes: await readFile(path)})));

  const digest = createHash('sha256').update(runtime);
  // The length keeps apart what would otherwise run together.
  for (const {name, bytes} of files) digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  return digest.digest('hex');
}

interface CodeFile {
  readonly path: string;
  /** Relative to the root, so that the digest does not depend on where the program lies. */
  readonly name: string;
}

async function filesOf(root: string): Promise<readonly CodeFile[]> {
  if (!(await stat(root)).isDirectory()) return [{path: root, name: ''}];
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.sort(compareText).map((path) => ({path, name: path.slice(root.length)}));
}
