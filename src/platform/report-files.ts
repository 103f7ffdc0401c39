/** Writes report files whole or not at all. */
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** A report could not be written; the message names file, cause and fix. Exit code 2. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Makes the folder, writes beside the file and renames, so that a reader never sees half. Throws `OutputError`. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(partial, text);
    await rename(partial, path);
  } catch (error) {
    // Where the folder itself is the trouble there is nothing to take away either.
    await rm(partial, {force: true}).catch(() => undefined);
    const cause = error instanceof Error ? error.message : String(error);
    throw new OutputError(`cannot write the report ${path}: ${cause}; free space or name another file`);
  }
}
