/** Reads data files that ship with a scanner: beside its sources, or in dist under `data/<scanner>/`. */
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

/** A file's name, nothing that leads elsewhere. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * Bytes of the data file; undefined when the scanner has no such file. Rejects when the name is not a plain file name
 * or the file cannot be read.
 */
export async function readScannerData(scanner: string, name: string): Promise<Uint8Array | undefined> {
  if (!FILE_NAME.test(scanner) || !FILE_NAME.test(name)) throw new Error(`${name} is not the name of a data file`);
  try {
    return await readFile(join(dataFolder(scanner), name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** In the sources this file is `src/platform/scanner-data.ts`; bundled it is a file of `dist/bundle`. */
function dataFolder(scanner: string, from: string = import.meta.dirname): string {
  return basename(from) === 'platform'
    ? join(from, '..', '..', 'scanners', 'embedded', scanner, 'index')
    : join(from, '..', 'data', scanner);
}
