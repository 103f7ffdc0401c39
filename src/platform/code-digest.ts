/** A digest of the program's own code and rule data, so that results of other code are never taken from the cache. */
import {createHash, type Hash} from 'node:crypto';
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {compareText} from '../finding/location.ts';

/** Hexadecimal digest of all files under `roots` and of the runtime's version. Rejects when one cannot be read. */
export async function codeDigest(roots: readonly string[]): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  for (const root of roots) {
    const isFolder = (await stat(root)).isDirectory();
    await (isFolder ? addFolder(digest, root) : addFile(digest, root, ''));
  }
  return digest.digest('hex');
}

async function addFolder(digest: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort(compareText)) await addFile(digest, file, file.slice(folder.length));
}

/** The length keeps apart what would otherwise run together. */
async function addFile(digest: Hash, file: string, name: string): Promise<void> {
  const bytes = await readFile(file);
  digest.update(`${name}\0${bytes.length}\0`).update(bytes);
}
