/** One digest of all files below a folder: their names, kinds and contents. */
import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readdir, readlink} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {pipeline} from 'node:stream/promises';

/**
 * SHA-256 in hexadecimal. Names in `except` are left out at the top, and Python's compiled files everywhere, as a run
 * may write them. A symbolic link counts as what it points to in text.
 */
export async function digestFolder(folder: string, except: readonly string[]): Promise<string> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({path: relative(folder, join(entry.parentPath, entry.name)), isLink: entry.isSymbolicLink()}))
    .filter(({path}) => !except.includes(path) && !path.endsWith('.pyc'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const whole = createHash('sha256');
  for (const {path, isLink} of paths) {
    const content = isLink ? `link ${await readlink(join(folder, path))}` : await digestFile(join(folder, path));
    whole.update(`${path}\0${content}\n`);
  }
  return whole.digest('hex');
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
