/** Replaces the content of a file below a folder: whole or not at all, never through a link, with the same mode. */
import {randomUUID} from 'node:crypto';
import {chmod, rename, rm, stat, writeFile} from 'node:fs/promises';
import {readFileBytes, statPath} from './files.ts';

export type RewriteRefusal = 'behind-a-link' | 'no-file' | 'changed';

/**
 * `expected` is what the file holds; anything else there now is left alone. Rejects when the file cannot be written.
 * `root` is absolute with links resolved, `path` relative to it without `..`.
 */
export async function rewriteFile(
  root: string,
  path: string,
  {expected, content}: {readonly expected: Uint8Array; readonly content: Uint8Array},
): Promise<RewriteRefusal | undefined> {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'no-file';
  const kinds = parts.map((_, index) => statPath(`${root}/${parts.slice(0, index + 1).join('/')}`)?.kind);
  if (kinds.includes('link')) return 'behind-a-link';
  if (kinds.at(-1) !== 'file') return 'no-file';
  const target = `${root}/${path}`;
  const now = readFileBytes(target, expected.length);
  if (typeof now === 'string' || !now.equals(expected)) return 'changed';

  const {mode} = await stat(target);
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    // `wx` follows no link that may lie there.
    await writeFile(partial, content, {flag: 'wx', mode: mode & 0o777});
    await chmod(partial, mode & 0o7777);
    await rename(partial, target);
  } finally {
    await rm(partial, {force: true});
  }
  return undefined;
}
