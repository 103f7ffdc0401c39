/** Writes a file that must not exist yet. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {OutputError} from './report-files.ts';

/** True when the file was written, false when it exists already. Throws `OutputError` when it cannot be written. */
export async function writeNewFile(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text, {flag: 'wx'});
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new OutputError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
