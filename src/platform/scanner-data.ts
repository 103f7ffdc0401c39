/**
 * Reads data files that ship with a scanner, and the advisories that several scanners share: beside the sources, or in
 * dist under `data/`.
 */
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

/** A file's name, nothing that leads elsewhere. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * Bytes of the scanner's data file, else of the advisory index's; undefined when neither has such a file. Rejects when
 * the name is not a plain file name or the file cannot be read.
 */
export async function readScannerData(scanner: string, name: string): Promise<Uint8Array | undefined> {
  if (!FILE_NAME.test(scanner) || !FILE_NAME.test(name)) throw new Error(`${name} is not the name of a data file`);
  const {own, shared} = dataFolders(scanner);
  return (await readIfThere(join(own, name))) ?? (await readIfThere(join(shared, name)));
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** In the sources this file is `src/platform/scanner-data.ts`; bundled it is a file of `dist/bundle`. */
function dataFolders(scanner: string, from: string = import.meta.dirname): {own: string; shared: string} {
  if (basename(from) !== 'platform') {
    return {own: join(from, '..', 'data', scanner), shared: join(from, '..', 'data', 'advisories')};
  }
  const root = join(from, '..', '..');
  return {own: join(root, 'scanners', 'embedded', scanner, 'index'), shared: join(root, 'src', 'advisories', 'index')};
}
