/** Writes report files whole or not at all. */
import {randomUUID} from 'node:crypto';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative, sep} from 'node:path';
import {statPath} from './files.ts';

/** A report could not be written; the message names file, cause and fix. Exit code 2. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Makes the folder, writes beside the file and renames, so that a reader never sees half. Throws `OutputError`. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await mkdir(dirname(path), {recursive: true});
    // `wx` follows no link that may lie there.
    await writeFile(partial, text, {flag: 'wx'});
    await rename(partial, path);
  } catch (error) {
    // Where the folder itself is the trouble there is nothing to take away either.
    await rm(partial, {force: true}).catch(() => undefined);
    const cause = error instanceof Error ? error.message : String(error);
    throw new OutputError(`cannot write the report ${path}: ${cause}; free space or name another file`);
  }
}

/**
 * Throws `OutputError` when a link stands on the way from `root` to a folder below it: what is checked out there is not
 * ours, and a link in it must not choose where we write. A folder elsewhere was named by the user and is taken.
 */
export function refuseLinkedFolder(root: string, folder: string): void {
  const parts = relative(root, folder).split(sep);
  if (parts[0] === '..' || isAbsolute(relative(root, folder))) return;
  const folders = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
  const link = folders.find((path) => path !== root && statPath(path)?.kind === 'link');
  if (link === undefined) return;
  throw new OutputError(
    `${link} is a symbolic link of the checkout, so no report is written there; name another folder`,
  );
}
